package crieur.core.internal.inspection;

import java.util.Locale;
import java.util.Map;

/** What kind of media a file's name says it is; its content is looked at by those who read media. */
public final class MediaKind {

    private static final Map<String, String> BY_EXTENSION = Map.ofEntries(
            Map.entry("jpg", "image"),
            Map.entry("jpeg", "image"),
            Map.entry("png", "image"),
            Map.entry("webp", "image"),
            Map.entry("avif", "image"),
            Map.entry("heic", "image"),
            Map.entry("heif", "image"),
            Map.entry("bmp", "image"),
            Map.entry("tif", "image"),
            Map.entry("tiff", "image"),
            Map.entry("svg", "image"),
            Map.entry("gif", "gif"),
            Map.entry("mp4", "video"),
            Map.entry("m4v", "video"),
            Map.entry("mov", "video"),
            Map.entry("webm", "video"),
            Map.entry("mp3", "audio"),
            Map.entry("m4a", "audio"),
            Map.entry("ogg", "audio"),
            Map.entry("wav", "audio"),
            Map.entry("flac", "audio"),
            Map.entry("pdf", "document"),
            Map.entry("doc", "document"),
            Map.entry("docx", "document"),
            Map.entry("ppt", "document"),
            Map.entry("pptx", "document"));

    private MediaKind() {}

    /** Returns the kind as the names of rules have it; empty for an unknown one. */
    public static String of(String file) {
        String extension = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return BY_EXTENSION.getOrDefault(extension, "");
    }

    /** Returns whether people see it, so that those who do not need it told. */
    static boolean isSeen(String file) {
        String kind = of(file);
        return kind.equals("image") || kind.equals("gif") || kind.equals("video");
    }
}

package crieur.core.media;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file format of media; the identifier is what networks' rules such as {@code image.formats} hold. */
public enum MediaFormat {
    JPEG("jpeg", MediaKind.IMAGE, "image/jpeg", "jpg", "jpeg", "jpe", "jfif"),
    /** PNG, and its moving form APNG. */
    PNG("png", MediaKind.IMAGE, "image/png", "png", "apng"),
    /** GIF; of the kind {@link MediaKind#GIF} unless it is known to stand still. */
    GIF("gif", MediaKind.GIF, "image/gif", "gif"),
    WEBP("webp", MediaKind.IMAGE, "image/webp", "webp"),
    AVIF("avif", MediaKind.IMAGE, "image/avif", "avif", "avifs"),
    HEIC("heic", MediaKind.IMAGE, "image/heic", "heic", "heif", "hif"),
    BMP("bmp", MediaKind.IMAGE, "image/bmp", "bmp", "dib"),
    TIFF("tiff", MediaKind.IMAGE, "image/tiff", "tif", "tiff"),
    SVG("svg", MediaKind.IMAGE, "image/svg+xml", "svg"),
    /** JPEG XL, of which only the name is known. */
    JXL("jxl", MediaKind.IMAGE, "image/jxl", "jxl"),
    /** Photoshop, of which only the name is known. */
    PSD("psd", MediaKind.IMAGE, "image/vnd.adobe.photoshop", "psd", "psb"),
    MP4("mp4", MediaKind.VIDEO, "video/mp4", "mp4", "m4v"),
    MOV("mov", MediaKind.VIDEO, "video/quicktime", "mov", "qt"),
    WEBM("webm", MediaKind.VIDEO, "video/webm", "webm"),
    /** Matroska beyond what WebM allows. */
    MKV("mkv", MediaKind.VIDEO, "video/x-matroska", "mkv"),
    /** AVI, of which only the name is known. */
    AVI("avi", MediaKind.VIDEO, "video/x-msvideo", "avi"),
    /** Windows Media, of which only the name is known. */
    WMV("wmv", MediaKind.VIDEO, "video/x-ms-wmv", "wmv", "asf"),
    /** Flash video, of which only the name is known. */
    FLV("flv", MediaKind.VIDEO, "video/x-flv", "flv"),
    MP3("mp3", MediaKind.AUDIO, "audio/mpeg", "mp3"),
    M4A("m4a", MediaKind.AUDIO, "audio/mp4", "m4a"),
    OGG("ogg", MediaKind.AUDIO, "audio/ogg", "ogg", "oga", "opus"),
    WAV("wav", MediaKind.AUDIO, "audio/wav", "wav"),
    FLAC("flac", MediaKind.AUDIO, "audio/flac", "flac"),
    PDF("pdf", MediaKind.DOCUMENT, "application/pdf", "pdf"),
    DOCX("docx", MediaKind.DOCUMENT, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    PPTX(
            "pptx",
            MediaKind.DOCUMENT,
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "pptx"),
    /** Word before 2007; PowerPoint's files of that time begin the same, so the name decides between them. */
    DOC("doc", MediaKind.DOCUMENT, "application/msword", "doc"),
    PPT("ppt", MediaKind.DOCUMENT, "application/vnd.ms-powerpoint", "ppt");

    private static final Map<String, MediaFormat> BY_EXTENSION = Stream.of(values())
            .flatMap(format -> format.extensions.stream().map(extension -> Map.entry(extension, format)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String id;
    private final MediaKind kind;
    private final String mediaType;
    private final List<String> extensions;

    MediaFormat(String id, MediaKind kind, String mediaType, String... extensions) {
        this.id = id;
        this.kind = kind;
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    /** Returns the permanent identifier, as data files hold it. */
    public String id() {
        return id;
    }

    /** Returns the name that people know, for example {@code JPEG} or {@code WebM}. */
    public String title() {
        return switch (this) {
            case WEBP -> "WebP";
            case WEBM -> "WebM";
            case JXL -> "JPEG XL";
            case MKV -> "Matroska";
            case OGG -> "Ogg";
            case DOC -> "Word";
            case DOCX -> "Word (docx)";
            case PPT -> "PowerPoint";
            case PPTX -> "PowerPoint (pptx)";
            case PSD -> "Photoshop";
            default -> name();
        };
    }

    /** Returns the kind that a file of this format is of, as far as the format alone says. */
    public MediaKind kind() {
        return kind;
    }

    /** Returns the Internet media type. */
    public String mediaType() {
        return mediaType;
    }

    /** Returns the extensions that files of this format have, in lower case and without dot, the usual one first. */
    public List<String> extensions() {
        return extensions;
    }

    /**
     * Returns the format that a file's name promises; its content may be another.
     *
     * @param name a file name or path, with or without folders
     */
    public static Optional<MediaFormat> ofName(String name) {
        return Optional.ofNullable(BY_EXTENSION.get(extension(name)));
    }

    /** Returns the format of an identifier. */
    public static Optional<MediaFormat> of(String id) {
        return Stream.of(values()).filter(format -> format.id.equals(id)).findFirst();
    }

    /** Returns whether a file of this name is what its name promises; a name without a known extension promises nothing. */
    public boolean suits(String name) {
        String extension = extension(name);
        return extensions.contains(extension) || !BY_EXTENSION.containsKey(extension);
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }
}

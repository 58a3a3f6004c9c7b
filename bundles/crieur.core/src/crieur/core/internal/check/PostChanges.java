package crieur.core.internal.check;

import crieur.core.inspection.Change;
import crieur.core.inspection.TextEdit;
import crieur.core.inspection.TextRange;
import crieur.model.post.PostEdits;
import crieur.model.post.PostKeys;
import crieur.model.post.PostSection;
import crieur.model.post.PostText;
import crieur.model.source.SourceEdit;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns changes of a post into edits of its file. */
final class PostChanges {

    private final PostText post;
    private final Path file;
    private final Path brandFolder;
    private final Optional<PostSection> section;

    PostChanges(PostText post, Path file, Path brandFolder, Optional<PostSection> section) {
        this.post = post;
        this.file = file;
        this.brandFolder = brandFolder;
        this.section = section;
    }

    Optional<List<TextEdit>> edits(Change change) {
        if (change instanceof Change.ReplaceText replace) {
            return section.map(text -> inFile(replaceText(text, replace.range(), replace.replacement())));
        }
        if (change instanceof Change.Split split) {
            return section.map(text -> inFile(split(text, split.channel(), split.posts())));
        }
        if (change instanceof Change.SetPosts set) {
            return Optional.of(inFile(split(post.sectionFor(set.channel()), set.channel(), set.posts())));
        }
        if (change instanceof Change.SetField set) {
            return Optional.of(inFile(setField(set.path(), set.value())));
        }
        if (change instanceof Change.RemoveField remove) {
            return Optional.of(inFile(PostEdits.setNetworkField(post, remove.path(), Optional.empty())));
        }
        return BrandFileChanges.appendLine((Change.AppendLine) change, brandFolder);
    }

    private List<TextEdit> inFile(List<SourceEdit> edits) {
        List<TextEdit> result = new ArrayList<>(edits.size());
        for (SourceEdit edit : edits) {
            result.add(new TextEdit(file, PostLayout.range(edit.range()), edit.replacement()));
        }
        return result;
    }

    /** Replacements in a text that other channels send too become a text of the channel's own. */
    List<Change> on(String channel, List<Change> changes) {
        if (section.isEmpty() || !isShared(section.get(), channel)) {
            return changes;
        }
        List<SourceEdit> replacements = new ArrayList<>(changes.size());
        for (Change change : changes) {
            if (!(change instanceof Change.ReplaceText replace)) {
                return changes;
            }
            replacements.add(
                    SourceEdit.replace(replace.range().start(), replace.range().end(), replace.replacement()));
        }
        return List.of(
                new Change.Split(channel, List.of(SourceEdit.apply(section.get().text(), replacements))));
    }

    /** A text that other channels send too stays as it is; the channel gets its own. */
    private List<SourceEdit> split(PostSection text, String channel, List<String> posts) {
        return PostEdits.split(post, text, isShared(text, channel) ? Optional.of(channel) : text.channel(), posts);
    }

    private boolean isShared(PostSection text, String channel) {
        return text.channel().isEmpty()
                && post.channels().stream()
                        .anyMatch(other ->
                                !other.equals(channel) && post.variant(other).isEmpty());
    }

    /** Most fixes change a few letters within a line, which needs no second reading of the file. */
    private List<SourceEdit> replaceText(PostSection text, TextRange range, String replacement) {
        if (range.end() > text.text().length()) {
            throw new IllegalArgumentException("the text has " + text.text().length() + " units: " + range);
        }
        if (isWithinLine(text.text(), range, replacement)) {
            return List.of(new SourceEdit(text.map().toFile(range.start(), range.end()), replacement));
        }
        return PostEdits.replaceText(post, text, range.start(), range.end(), replacement);
    }

    private static boolean isWithinLine(String text, TextRange range, String replacement) {
        boolean afterStart = range.start() > 0 && text.charAt(range.start() - 1) != '\n';
        boolean letterFirst = !replacement.isEmpty() && "=\\".indexOf(replacement.charAt(0)) < 0;
        if (!(afterStart || letterFirst) || replacement.isBlank() || replacement.indexOf('=') >= 0) {
            return false;
        }
        for (int i = range.start(); i < range.end(); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\\') {
                return false;
            }
        }
        return replacement.indexOf('\n') < 0 && replacement.indexOf('\r') < 0;
    }

    private List<SourceEdit> setField(String path, String value) {
        if (post.valueMap(path).isPresent() || path.indexOf('[') < 0) {
            return isKnownText(path)
                    ? PostEdits.setText(post, path, Optional.of(value))
                    : PostEdits.setNetworkField(post, path, Optional.of(value));
        }
        if (path.startsWith(PostKeys.CHANNELS + "[")) {
            return PostEdits.addChannel(post, value);
        }
        if (path.startsWith(PostKeys.MEDIA + "[") && path.endsWith("]." + PostKeys.ALT)) {
            int index = Integer.parseInt(path.substring(PostKeys.MEDIA.length() + 1, path.indexOf(']')));
            return PostEdits.setAlt(post, index, Optional.of(value));
        }
        return PostEdits.setNetworkField(post, path, Optional.of(value));
    }

    private static boolean isKnownText(String path) {
        return path.equals(PostKeys.TITLE)
                || path.equals(PostKeys.LANGUAGE)
                || path.equals(PostKeys.STATE)
                || path.equals(PostKeys.SCHEDULE);
    }
}

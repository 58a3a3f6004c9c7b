package crieur.language.internal.prose;

import crieur.core.text.Entity;
import crieur.core.text.EntityKind;
import crieur.core.text.TextAnalysis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells an author's sentences from what decorates them. */
public final class ProseReader {

    /** {@code {{name}}}, {@code ${name}}, {@code $!{name}}, {@code [[name]]} and {@code {% … %}}. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{[^{}\\n"
            + "]{1,80}\\}\\}|\\$!?\\{[^{}\\n"
            + "]{1,80}\\}|\\[\\[[^\\[\\]\\n"
            + "]{1,80}\\]\\]|\\{%[^\\n"
            + "]{0,200}?%\\}");

    /** A line that is an instruction to the template engine. */
    private static final Pattern DIRECTIVE = Pattern.compile(
            "\\s*#(?:(?:set|if|elseif|foreach|include|parse|macro|define|evaluate)\\s*\\(.*|else|end|break|stop)\\s*");

    private static final String BULLETS = "-–—•◦▪▫‣⁃∙·*→➡►▶✓✔✗✘☑☐>|└├";
    private static final String SENTENCE_END = ".!?…:;";
    private static final String CLOSING = ".,)]…";

    private static final Set<String> BEFORE_A_NAME = Set.of(
            "à", "a", "au", "aux", "de", "du", "des", "le", "la", "les", "un", "une", "en", "sur", "sous", "par",
            "pour", "avec", "chez", "dans", "et", "ou", "notre", "nos", "votre", "vos", "mon", "ma", "mes", "ce",
            "cette", "ces", "the", "an", "of", "in", "on", "at", "to", "for", "by", "with", "from", "and", "or", "our",
            "your", "my", "this", "that", "is", "est", "via", "about", "called", "hashtag", "#", "using", "follow",
            "join");

    private final TextAnalysis analysis;
    private final String text;
    private final boolean english;
    private final List<Entity> masks;
    private final ProseWriter writer;

    private ProseReader(TextAnalysis analysis, boolean english) {
        this.analysis = analysis;
        this.text = analysis.text();
        this.english = english;
        this.masks = masks();
        this.writer = new ProseWriter(text.length());
    }

    /**
     * Reads the prose of a text.
     *
     * @param english whether punctuation follows English habits, else French ones
     */
    public static Prose read(TextAnalysis analysis, boolean english) {
        return new ProseReader(analysis, english).read();
    }

    /** Returns links, mentions, tags, emoji and placeholders in order, placeholders winning. */
    private List<Entity> masks() {
        List<Entity> found = new ArrayList<>();
        Matcher placeholder = PLACEHOLDER.matcher(text);
        while (placeholder.find()) {
            found.add(new Entity(EntityKind.CASHTAG, placeholder.start(), placeholder.end()));
        }
        List<Entity> placeholders = List.copyOf(found);
        for (Entity entity : analysis.entities()) {
            if (placeholders.stream().noneMatch(entity::overlaps)) {
                found.add(entity);
            }
        }
        found.sort(Comparator.comparingInt(Entity::start));
        return found;
    }

    private Prose read() {
        int mask = 0;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            int first = mask;
            while (mask < masks.size() && masks.get(mask).start() < end) {
                mask++;
            }
            writer.beginLine(start);
            if (!DIRECTIVE.matcher(text).region(start, end).matches()) {
                line(start, end, masks.subList(first, mask));
            }
            writer.trim();
            start = end + 1;
        }
        return writer.toProse();
    }

    private void line(int from, int to, List<Entity> all) {
        int end = trailingDecoration(from, to, all);
        int start = leadingDecoration(from, end, all);
        if (start > from || end < to || !endsLikeASentence(start, end)) {
            writer.markLoose();
        }
        int at = start;
        for (Entity entity : all) {
            if (entity.start() >= at && entity.start() < end) {
                copy(at, entity.start());
                inline(entity, Math.min(entity.end(), end), end);
                at = Math.min(entity.end(), end);
            }
        }
        copy(at, end);
    }

    private boolean endsLikeASentence(int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return ".!?…".indexOf(text.charAt(i)) >= 0;
            }
        }
        return false;
    }

    /** Returns where the line's words end and tags, links and emoji begin. */
    private int trailingDecoration(int from, int to, List<Entity> all) {
        int end = to;
        int dropped = 0;
        for (int i = all.size() - 1; i >= 0; i--) {
            Entity entity = all.get(i);
            if (!isGap(entity.end(), end)) {
                break;
            }
            if (entity.kind() != EntityKind.EMOJI && dropped == 0 && needsItsName(from, entity.start(), all, i)) {
                return to;
            }
            end = entity.start();
            dropped++;
        }
        return end;
    }

    /** Returns whether a link, mention or tag at a line's end is the end of its sentence: "Merci à @julie". */
    private boolean needsItsName(int from, int start, List<Entity> all, int index) {
        if (index > 0
                && isGap(all.get(index - 1).end(), start)
                && all.get(index - 1).kind() != EntityKind.EMOJI) {
            return false;
        }
        int end = start;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int begin = end;
        while (begin > from && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        return BEFORE_A_NAME.contains(text.substring(begin, end).toLowerCase(Locale.ROOT));
    }

    private boolean isGap(int from, int to) {
        for (int i = from; i < to; i++) {
            char unit = text.charAt(i);
            if (!Character.isWhitespace(unit) && BULLETS.indexOf(unit) < 0 && "\u200d\ufe0f,/()[]".indexOf(unit) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns where the line's words begin behind bullets, emoji and what is addressed or labelled. */
    private int leadingDecoration(int from, int to, List<Entity> all) {
        int at = skipGap(from, to);
        for (Entity entity : all) {
            if (entity.start() != at || entity.end() > to) {
                if (entity.start() > at) {
                    break;
                }
                continue;
            }
            int behind = skipGap(entity.end(), to);
            boolean label =
                    behind < to && (Character.isUpperCase(text.charAt(behind)) || text.charAt(entity.end()) == ':')
                            || isStartOfMask(behind, all);
            if (entity.kind() != EntityKind.EMOJI && !label) {
                break;
            }
            at = text.charAt(Math.min(behind, text.length() - 1)) == ':' ? skipGap(behind + 1, to) : behind;
        }
        return at;
    }

    private static boolean isStartOfMask(int position, List<Entity> all) {
        return all.stream().anyMatch(entity -> entity.start() == position);
    }

    private int skipGap(int from, int to) {
        int at = from;
        while (at < to && (isGap(at, at + 1) && "([".indexOf(text.charAt(at)) < 0)) {
            at++;
        }
        return at;
    }

    private void copy(int from, int to) {
        for (int i = from; i < to; i++) {
            char unit = text.charAt(i);
            if (isInvisible(unit)) {
                continue;
            }
            boolean afterMask = i == from && Character.isWhitespace(writer.last()) && isAfterMask(from);
            if (afterMask && unit == ' ') {
                continue;
            }
            writer.copy(unit == '\t' || unit == '\r' ? ' ' : unit, i);
        }
    }

    private boolean isAfterMask(int position) {
        return masks.stream().anyMatch(mask -> mask.end() == position);
    }

    private static boolean isInvisible(char unit) {
        return unit == '\ufeff' || unit == '\u200b' || unit == '\u200d' || unit >= '\ufe00' && unit <= '\ufe0f';
    }

    private void inline(Entity entity, int end, int lineEnd) {
        if (entity.kind() != EntityKind.EMOJI) {
            writer.insert(Prose.NAME, entity.start(), end);
            return;
        }
        int next = skipMasksAndSpace(end, lineEnd);
        char following = next < lineEnd ? text.charAt(next) : 0;
        char before = writer.lastVisible();
        if (Character.isUpperCase(following) && before != 0 && SENTENCE_END.indexOf(before) < 0 && before != ',') {
            writer.trim();
            writer.insert(". ", entity.start(), end);
        } else if (following != 0 && (CLOSING.indexOf(following) >= 0 || english && "!?".indexOf(following) >= 0)) {
            writer.trim();
        }
    }

    private int skipMasksAndSpace(int from, int to) {
        int at = from;
        for (Entity mask : masks) {
            at = skipSpace(at, to);
            if (mask.start() == at && mask.kind() == EntityKind.EMOJI) {
                at = mask.end();
            }
        }
        return skipSpace(at, to);
    }

    private int skipSpace(int from, int to) {
        int at = from;
        while (at < to && (Character.isWhitespace(text.charAt(at)) || isInvisible(text.charAt(at)))) {
            at++;
        }
        return at;
    }
}

package crieur.workspace.internal.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The prefixes and suffixes of a Hunspell {@code .aff} file, as the manual hunspell(5) tells them.
 *
 * <p>Compounds, spelling suggestions and conversions are not read: they make no words of the list itself.
 */
final class AffixRules {

    static final AffixRules NONE = new AffixRules("");

    private final Map<String, List<Affix>> affixes = new HashMap<>();
    private final Map<String, String> aliases = new HashMap<>();
    private String flagForm = "";
    private String needAffix = "";
    private String forbidden = "";
    private String onlyInCompound = "";

    /** One way to make a word of another. */
    private record Affix(boolean suffix, boolean cross, String strip, String add, String further, Pattern condition) {

        Optional<String> apply(String word) {
            boolean strips = suffix ? word.endsWith(strip) : word.startsWith(strip);
            if (!strips
                    || word.length() <= strip.length()
                    || !condition.matcher(word).find()) {
                return Optional.empty();
            }
            return Optional.of(
                    suffix
                            ? word.substring(0, word.length() - strip.length()) + add
                            : add + word.substring(strip.length()));
        }
    }

    AffixRules(String text) {
        Map<String, Boolean> crossing = new HashMap<>();
        int alias = 0;
        for (String line : text.split("\\R")) {
            String[] parts = line.strip().split("\\s+");
            switch (parts[0]) {
                case "FLAG" -> flagForm = at(parts, 1);
                case "NEEDAFFIX", "PSEUDOROOT" -> needAffix = at(parts, 1);
                case "FORBIDDENWORD" -> forbidden = at(parts, 1);
                case "ONLYINCOMPOUND" -> onlyInCompound = at(parts, 1);
                case "AF" -> {
                    if (alias++ > 0) {
                        aliases.put(Integer.toString(alias - 1), at(parts, 1));
                    }
                }
                case "SFX", "PFX" -> affix(parts, crossing);
                default -> {
                    // Suggestions, conversions and compounds make no words of the list.
                }
            }
        }
    }

    private static String at(String[] parts, int index) {
        return index < parts.length ? parts[index] : "";
    }

    /** The first line of a flag is its head, such as {@code SFX S Y 2}; the others are its rules. */
    private void affix(String[] parts, Map<String, Boolean> crossing) {
        String key = parts[0] + at(parts, 1);
        if (!crossing.containsKey(key)) {
            crossing.put(key, at(parts, 2).equals("Y"));
            return;
        }
        if (parts.length < 4) {
            return;
        }
        boolean suffix = parts[0].equals("SFX");
        String[] added = parts[3].split("/", 2);
        String strip = parts[2].equals("0") ? "" : parts[2];
        String add = added[0].equals("0") ? "" : added[0];
        condition(at(parts, 4), suffix)
                .ifPresent(condition -> affixes.computeIfAbsent(parts[1], any -> new ArrayList<>())
                        .add(new Affix(suffix, crossing.get(key), strip, add, at(added, 1), condition)));
    }

    /** A condition has characters, dots and groups of characters only; everything else stands for itself. */
    private static Optional<Pattern> condition(String written, boolean suffix) {
        StringBuilder pattern = new StringBuilder();
        Matcher parts = Pattern.compile("\\[\\^?[^\\]]*\\]|\\.|.").matcher(written);
        while (parts.find()) {
            String part = parts.group();
            boolean special = part.equals(".") || part.length() > 1;
            pattern.append(special ? part.replace("\\", "\\\\").replace("&&", "&") : Pattern.quote(part));
        }
        try {
            return Optional.of(Pattern.compile(suffix ? pattern + "$" : "^" + pattern));
        } catch (PatternSyntaxException e) {
            return Optional.empty();
        }
    }

    private List<String> flags(String written) {
        String flags = aliases.getOrDefault(written, written);
        return switch (flagForm) {
            case "num" -> List.of(flags.split(","));
            case "long" -> flags.length() < 2 ? List.of() : List.of(flags.split("(?<=\\G..)"));
            default -> flags.codePoints().mapToObj(Character::toString).toList();
        };
    }

    /** Returns every form of a word that its flags allow, itself first unless it needs an affix. */
    Set<String> forms(String word, String written) {
        List<String> flags = flags(written);
        Set<String> forms = new LinkedHashSet<>();
        boolean refused = !forbidden.isEmpty() && flags.contains(forbidden)
                || !onlyInCompound.isEmpty() && flags.contains(onlyInCompound);
        if (refused) {
            return forms;
        }
        if (needAffix.isEmpty() || !flags.contains(needAffix)) {
            forms.add(word);
        }
        for (Affix suffix : of(flags, true)) {
            suffix.apply(word).ifPresent(made -> {
                forms.add(made);
                of(flags(suffix.further()), true)
                        .forEach(second -> second.apply(made).ifPresent(forms::add));
                if (suffix.cross()) {
                    prefixed(made, flags, true, forms);
                }
            });
        }
        prefixed(word, flags, false, forms);
        return forms;
    }

    private void prefixed(String word, List<String> flags, boolean crossing, Set<String> forms) {
        for (Affix prefix : of(flags, false)) {
            if (!crossing || prefix.cross()) {
                prefix.apply(word).ifPresent(forms::add);
            }
        }
    }

    private List<Affix> of(List<String> flags, boolean suffix) {
        List<Affix> found = new ArrayList<>();
        for (String flag : flags) {
            affixes.getOrDefault(flag, List.of()).stream()
                    .filter(affix -> affix.suffix() == suffix)
                    .forEach(found::add);
        }
        return found;
    }
}

package crieur.language.internal.chunk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.model.Context;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The features of a chunker's model, so kept that one search for what stands around a word finds it alone and behind every
 * outcome. Immutable and thread-safe.
 */
final class PhraseFeatures {

    private static final String LAST = "p_1=";
    private static final String NONE = "bos";

    private final Map<String, Feature> features = new HashMap<>();
    private final List<Context>[][] outcomes;

    /**
     * One feature.
     *
     * @param alone what it says by itself, if the model knows it
     * @param after what it says behind each outcome, the first being none
     */
    private record Feature(
            @Nullable Context alone, @Nullable Context[] after) {}

    @SuppressWarnings("unchecked")
    PhraseFeatures(Model model) {
        int count = model.outcomes() + 1;
        model.names().forEach(name -> {
            if (name.startsWith(LAST)) {
                addAfter(model, name, count);
            } else if (!name.startsWith("p_")) {
                features.merge(
                        name,
                        new Feature(model.known(name), new Context[count]),
                        (known, added) -> new Feature(added.alone(), known.after()));
            }
        });
        outcomes = new List[count][count];
        for (int last = 0; last < count; last++) {
            for (int before = 0; before < count; before++) {
                String p_2 = before == 0 ? "p_2=" + NONE : "p_2" + model.outcome(before - 1);
                String p_1 = LAST + name(model, last);
                outcomes[last][before] = model.known(List.of(p_2, p_1, p_2 + p_1));
            }
        }
    }

    private void addAfter(Model model, String name, int count) {
        for (int last = 0; last < count; last++) {
            String start = LAST + name(model, last);
            // Outcomes are written in capitals, what stands around a word begins with t or w.
            if (name.startsWith(start) && name.length() > start.length() && isSmall(name.charAt(start.length()))) {
                features.computeIfAbsent(name.substring(start.length()), key -> new Feature(null, new Context[count]))
                                .after()[last] =
                        model.known(name);
            }
        }
    }

    private static boolean isSmall(char letter) {
        return letter == 't' || letter == 'w';
    }

    private static String name(Model model, int outcome) {
        return outcome == 0 ? NONE : model.outcome(outcome - 1);
    }

    /** Returns what the model knows of two outcomes in a row, -1 for none. */
    List<Context> of(int last, int beforeLast) {
        return outcomes[last + 1][beforeLast + 1];
    }

    /** Looks up features. */
    Found find(List<String> names) {
        Found found = new Found();
        for (String name : names) {
            Feature feature = features.get(name);
            if (feature != null) {
                found.features.add(feature);
            }
        }
        return found;
    }

    /** Features that the model knows, in the order in which they were asked for. */
    static final class Found {

        private final List<Feature> features = new ArrayList<>();

        List<Context> alone() {
            List<Context> known = new ArrayList<>(features.size());
            for (Feature feature : features) {
                Context context = feature.alone();
                if (context != null) {
                    known.add(context);
                }
            }
            return known;
        }

        List<Context> after(int last) {
            List<Context> known = new ArrayList<>(features.size());
            for (Feature feature : features) {
                Context context = feature.after()[last + 1];
                if (context != null) {
                    known.add(context);
                }
            }
            return known;
        }
    }
}

package crieur.language.internal.chunk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import opennlp.tools.dictionary.Dictionary;
import opennlp.tools.ml.model.Context;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.TagDictionary;
import opennlp.tools.util.StringList;
import org.eclipse.jdt.annotation.Nullable;

/** Tags English words as OpenNLP's {@code POSTaggerME} does. Immutable and thread-safe. */
final class WordTagger {

    private static final int USUAL_BEAM = 3;
    private static final int AFFIX = 4;
    private static final String BEFORE = "*SB*";
    private static final String AFTER = "*SE*";
    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    private final Model model;
    private final Beam beam;
    private final @Nullable TagDictionary tags;
    private final @Nullable Dictionary known;

    // What replaces it in OpenNLP hides the model behind its own search.
    @SuppressWarnings("deprecation")
    WordTagger(POSModel source) {
        this.model = Model.of(source.getPosModel());
        this.beam = new Beam(Models.beam(source, USUAL_BEAM), model);
        this.tags = source.getFactory().getTagDictionary();
        this.known = source.getFactory().getDictionary();
    }

    String[] tag(String[] words) {
        return words.length == 0 ? words : beam.search(words.length, new Likelihoods(words));
    }

    private final class Likelihoods implements Beam.Likelihoods {

        private final String[] words;
        /** By both tags' names joined, so that VB before PRP is VBP before RP: OpenNLP's own mistake, made on purpose. */
        private final Map<String, double[]> answers = new HashMap<>();

        private int place = -1;
        private double[] beginning = new double[0];
        private List<Context> after = List.of();
        private List<String> allowed = List.of();
        private boolean free = true;

        Likelihoods(String[] words) {
            this.words = words;
        }

        private void move(int to) {
            place = to;
            answers.clear();
            String word = words[place];
            beginning = model.begin();
            Model.add(model.known(features(word)), beginning);
            List<String> names = new ArrayList<>();
            names.add("n=" + (place + 1 < words.length ? words[place + 1] : AFTER));
            if (place + 1 < words.length) {
                names.add("nn=" + (place + 2 < words.length ? words[place + 2] : AFTER));
            }
            after = model.known(names);
            String[] possible = tags == null ? null : tags.getTags(word);
            free = possible == null;
            allowed = possible == null ? List.of() : Arrays.asList(possible);
        }

        private List<String> features(String word) {
            List<String> names = new ArrayList<>();
            names.add("default");
            names.add("w=" + word);
            if (known == null || !known.contains(new StringList(word))) {
                addShape(word, names);
            }
            names.add("p=" + (place > 0 ? words[place - 1] : BEFORE));
            return names;
        }

        private void addShape(String word, List<String> names) {
            for (int i = 1; i <= AFFIX; i++) {
                names.add("suf=" + word.substring(Math.max(word.length() - i, 0)));
            }
            for (int i = 1; i <= AFFIX; i++) {
                names.add("pre=" + word.substring(0, Math.min(i, word.length())));
            }
            if (word.indexOf('-') != -1) {
                names.add("h");
            }
            if (CAPITAL.matcher(word).find()) {
                names.add("c");
            }
            if (DIGIT.matcher(word).find()) {
                names.add("d");
            }
        }

        @Override
        public double[] at(int asked, int last, int beforeLast) {
            if (asked != place) {
                move(asked);
            }
            return answers.computeIfAbsent(name(last) + name(beforeLast), key -> {
                double[] sums = beginning.clone();
                Model.add(model.known(around(last, beforeLast)), sums);
                Model.add(after, sums);
                Model.finish(sums);
                return sums;
            });
        }

        private String name(int outcome) {
            return outcome < 0 ? "" : model.outcome(outcome);
        }

        private List<String> around(int last, int beforeLast) {
            List<String> names = new ArrayList<>();
            if (place > 0) {
                names.add("t=" + model.outcome(last));
                names.add("pp=" + (place > 1 ? words[place - 2] : BEFORE));
                if (place > 1) {
                    names.add("t2=" + model.outcome(beforeLast) + "," + model.outcome(last));
                }
            }
            return names;
        }

        @Override
        public boolean mayFollow(int asked, int last, int outcome) {
            return free || allowed.contains(model.outcome(outcome));
        }
    }
}

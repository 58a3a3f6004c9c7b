package crieur.language.internal.chunk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.chunker.ChunkerModel;

/** Says of each word which phrase it begins or goes on, as OpenNLP's {@code ChunkerME} does. Immutable and thread-safe. */
final class PhraseTagger {

    private static final int USUAL_BEAM = 10;
    private static final String INSIDE = "I-";

    private final Model model;
    private final PhraseFeatures features;
    private final Beam beam;
    private final boolean[][] mayFollow;

    // What replaces it in OpenNLP hides the model behind its own search.
    @SuppressWarnings("deprecation")
    PhraseTagger(ChunkerModel source) {
        this.model = Model.of(source.getChunkerModel());
        this.features = new PhraseFeatures(model);
        this.beam = new Beam(Models.beam(source, USUAL_BEAM), model);
        int outcomes = model.outcomes();
        this.mayFollow = new boolean[outcomes + 1][outcomes];
        for (int outcome = 0; outcome < outcomes; outcome++) {
            mayFollow[0][outcome] = !model.outcome(outcome).startsWith(INSIDE);
            for (int last = 0; last < outcomes; last++) {
                mayFollow[last + 1][outcome] = goesOn(model.outcome(last), model.outcome(outcome));
            }
        }
    }

    private static boolean goesOn(String last, String outcome) {
        return !outcome.startsWith(INSIDE)
                || !last.equals("O") && last.substring(2).equals(outcome.substring(2));
    }

    String[] tag(String[] words, String[] tags) {
        return words.length == 0 ? words : beam.search(words.length, new Likelihoods(words, tags));
    }

    private final class Likelihoods implements Beam.Likelihoods {

        private final Window words;
        private final Window tags;
        private final Map<Integer, double[]> answers = new HashMap<>();
        private int place = -1;
        private double[] beginning = new double[0];
        private PhraseFeatures.Found aroundWords = new PhraseFeatures.Found();
        private PhraseFeatures.Found aroundTags = new PhraseFeatures.Found();

        Likelihoods(String[] words, String[] tags) {
            this.words = new Window("w", words);
            this.tags = new Window("t", tags);
        }

        private void move(int to) {
            place = to;
            answers.clear();
            String w_2 = words.at(place, -2);
            String w_1 = words.at(place, -1);
            String w0 = words.at(place, 0);
            String w1 = words.at(place, 1);
            String w2 = words.at(place, 2);
            String t_2 = tags.at(place, -2);
            String t_1 = tags.at(place, -1);
            String t0 = tags.at(place, 0);
            String t1 = tags.at(place, 1);
            String t2 = tags.at(place, 2);
            aroundWords = features.find(List.of(w_2, w_1, w0, w1, w2, w_1 + w0, w0 + w1));
            List<String> names = new ArrayList<>(List.of(t_2, t_1, t0, t1, t2, t_2 + t_1, t_1 + t0, t0 + t1, t1 + t2));
            names.addAll(List.of(t_2 + t_1 + t0, t_1 + t0 + t1, t0 + t1 + t2));
            aroundTags = features.find(names);
            beginning = model.begin();
            Model.add(aroundWords.alone(), beginning);
            Model.add(aroundTags.alone(), beginning);
        }

        @Override
        public double[] at(int asked, int last, int beforeLast) {
            if (asked != place) {
                move(asked);
            }
            return answers.computeIfAbsent((last + 1) * (model.outcomes() + 1) + beforeLast + 1, key -> {
                double[] sums = beginning.clone();
                Model.add(features.of(last, beforeLast), sums);
                Model.add(aroundTags.after(last), sums);
                Model.add(aroundWords.after(last), sums);
                Model.finish(sums);
                return sums;
            });
        }

        @Override
        public boolean mayFollow(int asked, int last, int outcome) {
            return mayFollow[last + 1][outcome];
        }
    }

    /** Names words or tags around a place as the model's features do. */
    private record Window(String kind, String[] values) {

        String at(int place, int distance) {
            int index = place + distance;
            String name = kind + (distance < 0 ? "_" + -distance : distance) + "=";
            return name + (index < 0 ? "bos" : index >= values.length ? "eos" : values[index]);
        }
    }
}

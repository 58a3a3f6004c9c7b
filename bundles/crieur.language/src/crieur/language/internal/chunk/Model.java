package crieur.language.internal.chunk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.MaxentModel;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A maximum-entropy model of OpenNLP, asked feature by feature, so that a feature which many questions share is looked up
 * once. Sums are taken in the order of OpenNLP's own, and so are the same to the last bit.
 *
 * <p>Immutable and thread-safe.
 */
final class Model {

    private final Map<String, Context> features;
    private final String[] outcomes;
    private final double prior;

    @SuppressWarnings("unchecked")
    private Model(GISModel model) {
        Object[] structures = model.getDataStructures();
        this.features = (Map<String, Context>) structures[1];
        this.outcomes = (String[]) structures[2];
        this.prior = StrictMath.log(1.0 / outcomes.length);
    }

    /**
     * Returns a model.
     *
     * @throws IllegalArgumentException if it is of another kind than LanguageTool's models are
     */
    static Model of(MaxentModel model) {
        if (model instanceof GISModel known) {
            return new Model(known);
        }
        throw new IllegalArgumentException(model.getClass().getName());
    }

    int outcomes() {
        return outcomes.length;
    }

    String outcome(int number) {
        return outcomes[number];
    }

    /** Returns those of the features that the model knows, in order. */
    List<Context> known(List<String> names) {
        List<Context> known = new ArrayList<>(names.size());
        for (String name : names) {
            Context feature = features.get(name);
            if (feature != null) {
                known.add(feature);
            }
        }
        return known;
    }

    /** Returns the names of all features. */
    Set<String> names() {
        return features.keySet();
    }

    @Nullable
    Context known(String name) {
        return features.get(name);
    }

    /** Returns sums to which nothing was added yet. */
    double[] begin() {
        double[] sums = new double[outcomes.length];
        Arrays.fill(sums, prior);
        return sums;
    }

    static void add(List<Context> features, double[] sums) {
        for (Context feature : features) {
            int[] active = feature.getOutcomes();
            double[] parameters = feature.getParameters();
            for (int i = 0; i < active.length; i++) {
                sums[active[i]] += parameters[i];
            }
        }
    }

    /** Turns sums into likelihoods. */
    static void finish(double[] sums) {
        double total = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = StrictMath.exp(sums[i]);
            total += sums[i];
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= total;
        }
    }
}

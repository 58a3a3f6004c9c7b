package crieur.bench.text;

import com.twitter.twittertext.Extractor;
import com.twitter.twittertext.TwitterTextParser;
import crieur.core.network.Counter;
import crieur.core.network.Counters;
import crieur.core.text.EntityDialect;
import crieur.core.text.TextAnalysis;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Posts a second on one core: our analysis with every count and entity, beside twitter-text with X's alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AnalysisBench {

    private static final EntityDialect[] DIALECTS = EntityDialect.values();

    static final int POSTS = 1_000;
    static final long SEED = 20260901;

    private final List<String> posts = Posts.make(POSTS, SEED);
    private final List<Counter> counters = Counters.names().stream()
            .map(name -> Counters.byName(name).orElseThrow())
            .distinct()
            .toList();
    private final Extractor extractor = new Extractor();
    private int next;

    private String post() {
        next = next + 1 == posts.size() ? 0 : next + 1;
        return posts.get(next);
    }

    /** Every counter and every dialect's entities. */
    @Benchmark
    public int everything() {
        TextAnalysis analysis = TextAnalysis.of(post());
        int sum = 0;
        for (Counter counter : counters) {
            sum += counter.count(analysis).value();
        }
        for (EntityDialect dialect : DIALECTS) {
            sum += analysis.entities(dialect).size();
        }
        return sum;
    }

    /** What a check for X, Mastodon and Bluesky asks. */
    @Benchmark
    public int threeNetworks() {
        TextAnalysis analysis = TextAnalysis.of(post());
        return analysis.weightedLength().value()
                + analysis.graphemeCount()
                + analysis.utf8Length()
                + analysis.entities(EntityDialect.X).size()
                + analysis.entities(EntityDialect.MASTODON).size()
                + analysis.entities(EntityDialect.BLUESKY).size();
    }

    /** The pass over the text alone. */
    @Benchmark
    public int onePass() {
        return TextAnalysis.of(post()).graphemeCount();
    }

    /** The reference: twitter-text for Java, X's length and entities. */
    @Benchmark
    public int twitterText() {
        String post = post();
        return TwitterTextParser.parseTweet(post).weightedLength
                + extractor.extractEntitiesWithIndices(post).size();
    }

    /** The reference of the published figure: twitter-text for Java, X's length alone. */
    @Benchmark
    public int twitterTextLength() {
        return TwitterTextParser.parseTweet(post()).weightedLength;
    }
}

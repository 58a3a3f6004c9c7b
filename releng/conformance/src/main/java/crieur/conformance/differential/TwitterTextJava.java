package crieur.conformance.differential;

import com.twitter.twittertext.Extractor;
import com.twitter.twittertext.TwitterTextParseResults;
import com.twitter.twittertext.TwitterTextParser;
import java.util.List;
import java.util.Locale;

/** Asks twitter-text for Java. */
final class TwitterTextJava {

    private final Extractor extractor = new Extractor();

    Observation observe(String text) {
        TwitterTextParseResults results = TwitterTextParser.parseTweet(text);
        return new Observation.Builder()
                .add("length", results.weightedLength)
                .add("valid", results.isValid)
                .add("entities", describe(extractor.extractEntitiesWithIndices(text)))
                .add("mentions", describe(extractor.extractMentionsOrListsWithIndices(text)))
                .add("hashtags", describe(extractor.extractHashtagsWithIndices(text)))
                .add("cashtags", describe(extractor.extractCashtagsWithIndices(text)))
                .add("reply", extractor.extractReplyScreenname(text))
                .build();
    }

    private static String describe(List<Extractor.Entity> entities) {
        StringBuilder text = new StringBuilder();
        for (Extractor.Entity entity : entities) {
            boolean list = entity.getListSlug() != null;
            text.append(list ? "list" : entity.getType().name().toLowerCase(Locale.ROOT))
                    .append(entity.getStart())
                    .append('-')
                    .append(entity.getEnd())
                    .append(' ');
        }
        return text.toString().trim();
    }
}

package crieur.core.internal.inspection;

import crieur.core.check.DraftMeasures;
import crieur.core.inspection.PostSubject;
import crieur.core.message.Message;
import crieur.core.network.Count;
import crieur.core.network.Provenance;
import crieur.core.network.TextRule;
import crieur.core.network.Unit;
import crieur.core.text.TextAnalysis;
import java.util.Optional;

/** What a channel would send beside its text, and how lengths are told. */
public final class DraftLength {

    private DraftLength() {}

    /** Returns the content warning of a post; empty if it has none. */
    public static Optional<TextAnalysis> contentWarning(Optional<PostSubject> post) {
        if (post.isEmpty()) {
            return Optional.empty();
        }
        String warning = post.get().post().getNetworkFields().get(DraftMeasures.CONTENT_WARNING);
        return warning == null || warning.isBlank() ? Optional.empty() : Optional.of(TextAnalysis.of(warning));
    }

    /** Returns where the text no longer fits a limit, of which the content warning takes its share. */
    public static int fit(TextRule rule, TextAnalysis text, Count whole, long limit) {
        long share = Math.max(
                0, whole.value() - (long) rule.count(text, Optional.empty()).value());
        int left = (int) Math.max(0, Math.min(Integer.MAX_VALUE, limit - share));
        return Math.max(0, Math.min(text.length(), rule.counter().fit(text, left)));
    }

    /** Returns a number with what it counts, for example <em>12 characters</em>. */
    public static Message amount(long number, Unit unit) {
        return CoreMessages.amount(number, unit);
    }

    /** Returns where a figure comes from, in words: source, date where that is known, standing. */
    public static Message origin(Provenance provenance) {
        Message standing = CoreMessages.message(
                "CoreMessages.standing." + provenance.standing().id());
        return provenance.date().isPresent()
                ? CoreMessages.message(
                        "CoreMessages.originDated",
                        provenance.words().source(),
                        provenance.date().get(),
                        standing)
                : CoreMessages.message("CoreMessages.origin", provenance.words().source(), standing);
    }
}

package crieur.ui.internal.fix;

import crieur.core.inspection.TextRange;
import crieur.model.source.SourceEdit;
import java.util.Optional;

/**
 * Says where stretches of a text stand after it was changed in one place.
 *
 * <p>A finding is made of a text that the person goes on writing; its fixes still fit as long as what they replace was
 * not touched itself.
 */
final class MovedText {

    private final int prefix;
    private final int oldEnd;
    private final int shift;

    private MovedText(int prefix, int oldEnd, int shift) {
        this.prefix = prefix;
        this.oldEnd = oldEnd;
        this.shift = shift;
    }

    /** Compares what was inspected with what stands there now. */
    static MovedText between(String before, String now) {
        return SourceEdit.between(before, now)
                .map(SourceEdit::range)
                .map(changed -> new MovedText(changed.start(), changed.end(), now.length() - before.length()))
                .orElseGet(() -> new MovedText(before.length(), before.length(), 0));
    }

    /** Returns where a stretch is now; nothing if it was changed itself. */
    Optional<TextRange> find(TextRange range) {
        if (range.end() <= prefix) {
            return Optional.of(range);
        }
        if (range.start() >= oldEnd) {
            return Optional.of(new TextRange(range.start() + shift, range.end() + shift));
        }
        return Optional.empty();
    }
}

package crieur.webp.internal;

import com.twelvemonkeys.imageio.util.ProgressListenerBase;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageReader;

/** Leaves the decoder between two rows of a lossy picture, of which it may read few data for long. */
public final class BetweenRows extends ProgressListenerBase {

    private final BooleanSupplier cancelled;

    /**
     * Creates a listener.
     *
     * @param cancelled makes the next row a {@link CancellationException}
     */
    public BetweenRows(BooleanSupplier cancelled) {
        this.cancelled = cancelled;
    }

    @Override
    public void imageProgress(ImageReader reader, float percentage) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }
}

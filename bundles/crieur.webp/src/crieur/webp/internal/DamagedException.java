package crieur.webp.internal;

import java.io.IOException;

/** Something in a file that no encoder writes, or that would cost more than it may. */
final class DamagedException extends IOException {

    DamagedException(String what) {
        super(what);
    }
}

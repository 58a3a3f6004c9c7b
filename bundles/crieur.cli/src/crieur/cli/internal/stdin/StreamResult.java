package crieur.cli.internal.stdin;

import crieur.core.check.Stopped;
import crieur.core.inspection.Severity;
import java.util.List;
import java.util.Optional;

/**
 * What a stream held.
 *
 * @param worst the worst severity of all findings
 * @param unreadable whether a line could not be read
 * @param stopped what had to be stopped, so that findings are missing
 */
public record StreamResult(Optional<Severity> worst, boolean unreadable, List<Stopped> stopped) {}

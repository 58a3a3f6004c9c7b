package crieur.cli.internal.stdin;

import crieur.core.inspection.Severity;
import java.util.Optional;

/**
 * What a stream held.
 *
 * @param worst the worst severity of all findings
 * @param unreadable whether a line could not be read
 */
public record StreamResult(Optional<Severity> worst, boolean unreadable) {}

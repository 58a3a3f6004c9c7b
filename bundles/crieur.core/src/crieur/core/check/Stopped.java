package crieur.core.check;

import crieur.core.contribution.ExtensionPoint;
import crieur.core.message.Message;

/**
 * A contribution that took no part in a check any more, so that what it would have found is not known.
 *
 * @param point what it contributes to
 * @param id its id
 * @param reason what it did, as the end of a sentence that begins with its name
 */
public record Stopped(ExtensionPoint point, String id, Message reason) {}

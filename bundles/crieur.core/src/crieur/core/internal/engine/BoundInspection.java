package crieur.core.internal.engine;

import crieur.core.inspection.Setting;

/** An inspection with what the profile says of it for one channel, or for none. */
public record BoundInspection(LiveInspection live, Setting setting) {}

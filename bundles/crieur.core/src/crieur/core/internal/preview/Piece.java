package crieur.core.internal.preview;

import crieur.core.preview.Mark.Run.Role;
import crieur.core.preview.TextStyle;

/** A stretch of text in one style. */
record Piece(String text, TextStyle style, int colour, Role role) {}

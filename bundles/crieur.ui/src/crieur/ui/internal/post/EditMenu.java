package crieur.ui.internal.post;

import static crieur.ui.internal.message.Texts.text;

import org.eclipse.ui.actions.ActionFactory;

/** The editing actions of the context menu, in the person's language. */
enum EditMenu {
    UNDO(ActionFactory.UNDO, "EditMenu.undo"),
    CUT(ActionFactory.CUT, "EditMenu.cut"),
    COPY(ActionFactory.COPY, "EditMenu.copy"),
    PASTE(ActionFactory.PASTE, "EditMenu.paste");

    private final ActionFactory factory;
    private final String key;

    EditMenu(ActionFactory factory, String key) {
        this.factory = factory;
        this.key = key;
    }

    String action() {
        return factory.getId();
    }

    String label() {
        return text(key);
    }
}

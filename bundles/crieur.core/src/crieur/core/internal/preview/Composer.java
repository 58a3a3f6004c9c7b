package crieur.core.internal.preview;

/** Puts a post's parts on a stage as one kind of network does. */
@FunctionalInterface
interface Composer {

    void compose(Stage stage);
}

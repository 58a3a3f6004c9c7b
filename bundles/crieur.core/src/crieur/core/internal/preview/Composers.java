package crieur.core.internal.preview;

import crieur.core.message.MessageCatalog;
import crieur.core.network.RuleNames;
import crieur.core.outgoing.OutgoingMedia;
import crieur.core.outgoing.OutgoingPost;
import crieur.core.outgoing.OutgoingText;
import crieur.core.preview.Drawing;
import crieur.core.preview.PictureSizes;
import crieur.core.preview.PreviewOptions;
import crieur.core.preview.TextMeasure;
import java.util.Optional;

/** Chooses who composes a post's drawing. */
public final class Composers {

    static final MessageCatalog TEXTS = MessageCatalog.beside(Composers.class);

    private static final double MARGIN = 14;
    private static final int NOTE_LINES = 8;

    private Composers() {}

    /** Draws a post. */
    public static Drawing draw(OutgoingPost post, PreviewOptions options, TextMeasure measure, PictureSizes sizes) {
        Look look = Looks.of(post.network());
        Stage stage = new Stage(post, options, look, measure, sizes);
        look.composer().compose(stage);
        noThread(stage)
                .ifPresent(told -> stage.y = stage.paragraph(
                                told,
                                MARGIN,
                                stage.y + MARGIN,
                                stage.width() - 2 * MARGIN,
                                stage.small(),
                                stage.palette.muted(),
                                NOTE_LINES)
                        + MARGIN);
        return new Drawing(
                options.width(),
                Math.ceil(stage.y),
                stage.palette.page(),
                stage.marks,
                description(post, options, stage));
    }

    /** Readers see no thread where there are none: what is drawn is what was written, and the note says that it does not go out. */
    private static Optional<String> noThread(Stage stage) {
        int parts = stage.post.texts().size();
        boolean refused = parts > 1 && stage.network().words(RuleNames.THREADS).contains("no");
        return refused
                ? Optional.of(stage.words("Composers.noThread", stage.network().name(), parts))
                : Optional.empty();
    }

    private static String description(OutgoingPost post, PreviewOptions options, Stage stage) {
        StringBuilder told = new StringBuilder(stage.words(
                "Composers.description", post.network().name(), post.account().name()));
        post.field("title").ifPresent(title -> told.append('\n').append(title));
        post.field("subject").ifPresent(subject -> told.append('\n').append(subject));
        post.field(OutgoingPost.CONTENT_WARNING)
                .ifPresent(warning -> told.append('\n').append(stage.words("Composers.warning", warning)));
        for (OutgoingText text : post.texts()) {
            boolean cut = !options.unfolded() && text.fold().end() < text.text().length();
            told.append('\n').append(cut ? text.text().substring(0, text.fold().end()) : text.text());
            if (cut) {
                told.append('\n').append(stage.words("Composers.folded"));
            }
        }
        noThread(stage).ifPresent(note -> told.append('\n').append(note));
        post.card().ifPresent(card -> told.append('\n').append(stage.words("Composers.card", card.domain())));
        for (OutgoingMedia medium : post.media()) {
            told.append('\n').append(stage.words("Composers.medium", medium.name()));
            medium.alt().ifPresent(alt -> told.append(' ').append(alt));
        }
        return told.toString();
    }
}

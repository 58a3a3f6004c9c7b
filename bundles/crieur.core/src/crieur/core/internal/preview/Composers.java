package crieur.core.internal.preview;

import crieur.core.message.MessageCatalog;
import crieur.core.outgoing.OutgoingMedia;
import crieur.core.outgoing.OutgoingPost;
import crieur.core.outgoing.OutgoingText;
import crieur.core.preview.Drawing;
import crieur.core.preview.PictureSizes;
import crieur.core.preview.PreviewOptions;
import crieur.core.preview.TextMeasure;

/** Chooses who composes a post's drawing. */
public final class Composers {

    static final MessageCatalog TEXTS = MessageCatalog.beside(Composers.class);

    private Composers() {}

    /** Draws a post. */
    public static Drawing draw(OutgoingPost post, PreviewOptions options, TextMeasure measure, PictureSizes sizes) {
        Look look = Looks.of(post.network());
        Stage stage = new Stage(post, options, look, measure, sizes);
        look.composer().compose(stage);
        return new Drawing(
                options.width(),
                Math.ceil(stage.y),
                stage.palette.page(),
                stage.marks,
                description(post, options, stage));
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
        post.card().ifPresent(card -> told.append('\n').append(stage.words("Composers.card", card.domain())));
        for (OutgoingMedia medium : post.media()) {
            told.append('\n').append(stage.words("Composers.medium", medium.name()));
            medium.alt().ifPresent(alt -> told.append(' ').append(alt));
        }
        return told.toString();
    }
}

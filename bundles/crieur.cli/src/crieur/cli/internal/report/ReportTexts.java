package crieur.cli.internal.report;

import crieur.core.inspection.Severity;
import crieur.core.message.Message;
import crieur.core.message.MessageCatalog;
import crieur.core.network.Unit;
import java.util.Locale;

/** The words of the report for people, in one language. */
public final class ReportTexts {

    private static final MessageCatalog CATALOG = MessageCatalog.beside(ReportTexts.class);

    private final Locale locale;

    /** Creates the words of a language. */
    public ReportTexts(Locale locale) {
        this.locale = locale;
    }

    /** Returns a message in this language. */
    public String format(Message message) {
        return message.format(locale);
    }

    /** Returns {@code /280} for a limit, nothing where there is none. */
    static String limit(ChannelLength channel) {
        return channel.limit().isPresent() ? "/" + channel.limit().getAsLong() : "";
    }

    String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> text("ReportTexts.error");
            case WARNING -> text("ReportTexts.warning");
            case INFO -> text("ReportTexts.info");
        };
    }

    String colon() {
        return text("ReportTexts.colon");
    }

    String nothingFound() {
        return text("ReportTexts.nothingFound");
    }

    String checked(Summary summary) {
        boolean noPost = summary.posts() == 0 && summary.otherFiles() > 0;
        return noPost
                ? text("ReportTexts.checkedOther", summary.otherFiles(), seconds(summary))
                : text("ReportTexts.checked", summary.posts(), seconds(summary));
    }

    String found(Summary summary) {
        return text(
                "ReportTexts.found",
                summary.count(Severity.ERROR),
                summary.count(Severity.WARNING),
                summary.count(Severity.INFO),
                summary.filesWithFindings());
    }

    String damaged(Summary summary) {
        return text("ReportTexts.damaged", summary.damaged());
    }

    String incomplete(Summary summary) {
        return text("ReportTexts.incomplete", summary.incomplete());
    }

    String unreadable(Summary summary) {
        return text("ReportTexts.unreadable", summary.unreadable());
    }

    String fixable(Summary summary) {
        return text("ReportTexts.fixable", summary.fixable());
    }

    /** Returns what stands behind the length of the fullest post of a thread. */
    String thread(int posts) {
        return text("ReportTexts.thread", posts);
    }

    /** Returns the name of a unit. */
    public String unit(Unit unit) {
        return switch (unit) {
            case WEIGHTED -> text("ReportTexts.unitWeighted");
            case GRAPHEMES, CHARACTERS, CHARACTERS_REDUCED -> text("ReportTexts.unitCharacters");
            case CODE_POINTS -> text("ReportTexts.unitCodePoints");
            case UTF16 -> text("ReportTexts.unitUtf16");
            case UTF8_BYTES, PAYLOAD_BYTES, BYTES -> text("ReportTexts.unitBytes");
            case EMOJI_BYTES -> text("ReportTexts.unitEmojiBytes");
            case SMS_PARTS -> text("ReportTexts.unitSmsParts");
            case OCTETS -> text("ReportTexts.unitOctets");
            case ITEMS -> text("ReportTexts.unitItems");
            case PIXELS -> text("ReportTexts.unitPixels");
            case SECONDS -> text("ReportTexts.unitSeconds");
            case NUMBER -> "";
        };
    }

    private String seconds(Summary summary) {
        return String.format(locale, "%.2f", summary.elapsed().toMillis() / 1000.0);
    }

    private String text(String key, Object... arguments) {
        return CATALOG.message(key, arguments).format(locale);
    }
}

package crieur.cli.internal.command;

import crieur.cli.internal.session.Session;
import crieur.model.source.FileText;
import crieur.model.source.OtherEncoding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Reads a whole text from standard input. */
final class StandardText {

    /** As much as one line of a stream of texts may have; no network takes a hundredth of it. */
    private static final int MOST_BYTES = 8 << 20;

    private StandardText() {}

    /**
     * Returns the text without a byte order mark and without the line break at its very end; empty, with the reason told,
     * where it is not in UTF-8, since nothing that is said of it would be true.
     */
    static Optional<String> read(InputStream in, Session session, CommandTexts texts) {
        try {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                session.terminal().error(texts.text("StandardText.long", MOST_BYTES >> 20));
                return Optional.empty();
            }
            String text = FileText.decode(bytes).text();
            Optional<OtherEncoding> wide = OtherEncoding.wide(bytes);
            int wrong = firstWrong(text);
            if (wide.isEmpty() && wrong < 0) {
                String cut = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
                return Optional.of(cut.endsWith("\r") ? cut.substring(0, cut.length() - 1) : cut);
            }
            session.terminal()
                    .error(
                            wide.isPresent()
                                    ? texts.text("StandardText.wide", wide.get().name())
                                    : texts.text("StandardText.invalid", line(text, wrong), column(text, wrong)));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns where a byte is that is not UTF-8; below 0 where all are. */
    private static int firstWrong(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean pair = i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            if (FileText.isEscapedByte(text.charAt(i)) && !pair) {
                return i;
            }
        }
        return -1;
    }

    /** As a word: numbers of lines are not grouped. */
    private static String line(String text, int offset) {
        return Long.toString(
                text.chars().limit(offset).filter(unit -> unit == '\n').count() + 1);
    }

    private static String column(String text, int offset) {
        return Integer.toString(offset - text.lastIndexOf('\n', offset - 1));
    }
}

package crieur.cli.internal.command;

import crieur.cli.internal.session.Session;
import crieur.model.source.FileText;
import crieur.model.source.LineIndex;
import crieur.model.source.OtherEncoding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

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
            OptionalInt wrong = IntStream.range(0, text.length())
                    .filter(at -> FileText.isEscapedByteAt(text, at))
                    .findFirst();
            if (wide.isEmpty() && wrong.isEmpty()) {
                String cut = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
                return Optional.of(cut.endsWith("\r") ? cut.substring(0, cut.length() - 1) : cut);
            }
            session.terminal()
                    .error(
                            wide.isPresent()
                                    ? texts.text("StandardText.wide", wide.get().name())
                                    : invalid(text, wrong.getAsInt(), texts));
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The numbers as words: those of lines are not grouped. */
    private static String invalid(String text, int offset, CommandTexts texts) {
        LineIndex lines = LineIndex.of(text);
        return texts.text(
                "StandardText.invalid", String.valueOf(lines.line(offset)), String.valueOf(lines.column(offset)));
    }
}

package crieur.model.source;

import java.util.Arrays;

/**
 * A map between a text as it is sent and the place in the file it was read from.
 *
 * <p>The two differ where the file has a carriage return with the line feed, or a backslash that keeps a line from
 * opening a variant. Offsets outside the text are taken as its nearest end.
 */
public final class SourceMap {
    private static final int[] ZERO = {0};

    private final int[] textStarts;
    private final int[] fileStarts;
    private final int textLength;
    private final int fileStart;
    private final int fileEnd;
    private final boolean exact;

    private SourceMap(int[] textStarts, int[] fileStarts, int textLength, int fileStart, int fileEnd, boolean exact) {
        this.textStarts = textStarts;
        this.fileStarts = fileStarts;
        this.textLength = textLength;
        this.fileStart = fileStart;
        this.fileEnd = fileEnd;
        this.exact = exact;
    }

    /** A map for a text that stands in the file as it is. */
    public static SourceMap direct(int fileStart, int length) {
        return new SourceMap(ZERO, new int[] {fileStart}, length, fileStart, fileStart + length, true);
    }

    /**
     * A map for a text that is written so differently in the file, folded over lines for instance, that only the
     * whole is known. Places in it are guesses; edit the whole.
     */
    public static SourceMap coarse(SourceRange fileRange, int length) {
        int[] start = {fileRange.start()};
        return new SourceMap(ZERO, start, length, fileRange.start(), fileRange.end(), false);
    }

    /** Whether places are exact, so that the file may be edited through them. */
    public boolean isExact() {
        return exact;
    }

    /** Where the text stands in the file. */
    public SourceRange fileRange() {
        return new SourceRange(fileStart, fileEnd);
    }

    /** The length of the text in UTF-16 units. */
    public int textLength() {
        return textLength;
    }

    /**
     * The place in the file before the unit at an offset of the text. What the file has in front of that unit and
     * the text has not, such as an escaping backslash, comes after this place.
     */
    public int toFile(int textOffset) {
        if (textOffset >= textLength) {
            return fileEnd;
        }
        if (textOffset <= 0) {
            return fileStart;
        }
        int index = segment(textStarts, textOffset);
        if (textStarts[index] == textOffset) {
            index--;
        }
        return Math.min(fileEnd, fileStarts[index] + textOffset - textStarts[index]);
    }

    /** The stretch of the file that holds a stretch of the text, with any escapes inside it. */
    public SourceRange toFile(int textStart, int textEnd) {
        int start = toFile(textStart);
        return new SourceRange(start, Math.max(start, toFile(Math.max(textStart, textEnd))));
    }

    /** The offset in the text of a place in the file; inside an escape, that of the unit the escape is for. */
    public int toText(int fileOffset) {
        if (fileOffset >= fileEnd) {
            return textLength;
        }
        if (fileOffset <= fileStarts[0]) {
            return 0;
        }
        int index = segment(fileStarts, fileOffset);
        int next = index + 1 < textStarts.length ? textStarts[index + 1] : textLength;
        return Math.min(next, textStarts[index] + fileOffset - fileStarts[index]);
    }

    private static int segment(int[] starts, int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** Collects the stretches that stand in text and file alike, in order. */
    public static final class Builder {
        private int[] textStarts = new int[8];
        private int[] fileStarts = new int[8];
        private int count;

        /**
         * Says that from here on, until the next call, text and file run in step. What the file has between the
         * end of the stretch before and this place belongs to the unit at this place.
         */
        public Builder inStep(int textOffset, int fileOffset) {
            if (count > 0 && textStarts[count - 1] == textOffset) {
                fileStarts[count - 1] = fileOffset;
                return this;
            }
            if (count == textStarts.length) {
                textStarts = Arrays.copyOf(textStarts, count * 2);
                fileStarts = Arrays.copyOf(fileStarts, count * 2);
            }
            textStarts[count] = textOffset;
            fileStarts[count++] = fileOffset;
            return this;
        }

        /** The map, for a text of this length that stands in this stretch of the file. */
        public SourceMap build(int textLength, int fileStart, int fileEnd) {
            if (count == 0) {
                inStep(0, fileStart);
            }
            return new SourceMap(
                    Arrays.copyOf(textStarts, count),
                    Arrays.copyOf(fileStarts, count),
                    textLength,
                    fileStart,
                    fileEnd,
                    true);
        }
    }
}

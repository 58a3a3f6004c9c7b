package crieur.core.internal.media;

import java.io.IOException;

/**
 * Reads the size of an SVG drawing out of its first tag.
 *
 * <p>Nothing before the tag is interpreted: a document type with its entities is stepped over, so that none can unfold.
 */
final class SvgReader implements FormatReader {

    private static final int MOST_BEFORE_TAG = 64 * 1024;
    private static final int MOST_TAG = 32 * 1024;

    static boolean isSvg(MediaBytes bytes) throws IOException {
        return SvgTag.find(bytes, MOST_BEFORE_TAG) >= 0;
    }

    @Override
    public void read(MediaBytes bytes, Traits traits) throws IOException {
        traits.frames = 1;
        SvgTag tag = SvgTag.read(bytes, SvgTag.find(bytes, MOST_BEFORE_TAG), MOST_TAG);
        double width = tag.length("width");
        double height = tag.length("height");
        double[] box = tag.viewBox();
        if (width <= 0 && height <= 0) {
            width = box[0];
            height = box[1];
        } else if (box[0] > 0 && box[1] > 0) {
            width = width > 0 ? width : height * box[0] / box[1];
            height = height > 0 ? height : width * box[1] / box[0];
        }
        traits.size(Math.round(width), Math.round(height));
        traits.cut = !tag.isWhole() || !endsWithTag(bytes);
    }

    private static boolean endsWithTag(MediaBytes bytes) throws IOException {
        long tail = Math.max(0, bytes.size() - 512);
        String end = bytes.latin1(tail, bytes.size(), 512).stripTrailing();
        return end.endsWith(">") || end.endsWith("\0");
    }
}

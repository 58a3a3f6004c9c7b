package crieur.core.internal.media;

import java.io.IOException;

/**
 * One box of an ISO base media file: MP4, QuickTime, HEIC, AVIF.
 *
 * @param type its four letters
 * @param body where its content begins
 * @param end where it says that it ends, which may lie beyond the end of the file
 */
record Box(String type, long body, long end) {

    /** Something that is done with each box. */
    interface Visitor {
        void visit(Box box) throws IOException;
    }

    /** A box without four bytes for version and flags, which some boxes begin with. */
    Box afterVersion() {
        return new Box(type, body + 4, end);
    }

    /** Visits the boxes inside. */
    void children(MediaBytes bytes, Visitor visitor) throws IOException {
        visit(bytes, body, end, visitor);
    }

    /** Visits the boxes from one place up to another; the last may end later than that, or than the file. */
    static void visit(MediaBytes bytes, long from, long until, Visitor visitor) throws IOException {
        long at = from;
        while (at <= until - 8) {
            bytes.step();
            Box box = at(bytes, at, until);
            visitor.visit(box);
            at = box.end;
        }
    }

    private static Box at(MediaBytes bytes, long at, long until) throws IOException {
        long size = bytes.be32(at);
        String type = bytes.fourcc(at + 4);
        long body = at + 8;
        if (size == 1) {
            size = bytes.be64(at + 8);
            body = at + 16;
        } else if (size == 0) {
            size = until - at;
        }
        if (size < body - at || size > Long.MAX_VALUE - at) {
            throw new DamagedException();
        }
        return new Box(type, body, at + size);
    }
}

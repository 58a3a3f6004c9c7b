package crieur.core.internal.media;

import java.io.IOException;

/**
 * One element of an EBML file: WebM, Matroska.
 *
 * @param id its number, with the bits that tell its length
 * @param body where its content begins
 * @param end where its content ends; for one of unknown length the end of the file
 * @param isUnbounded whether its length was not known when it was written
 */
record Element(int id, long body, long end, boolean isUnbounded) {

    static Element at(MediaBytes bytes, long at, long fileEnd) throws IOException {
        int first = bytes.u8(at);
        int idLength = Integer.numberOfLeadingZeros(first) - 23;
        if (idLength > 4) {
            throw new DamagedException();
        }
        int id = 0;
        for (int i = 0; i < idLength; i++) {
            id = id << 8 | bytes.u8(at + i);
        }
        long sizeAt = at + idLength;
        int sizeFirst = bytes.u8(sizeAt);
        int sizeLength = Integer.numberOfLeadingZeros(sizeFirst) - 23;
        if (sizeLength > 8) {
            throw new DamagedException();
        }
        long size = sizeFirst & (1 << 8 - sizeLength) - 1;
        boolean unbounded = size == (1 << 8 - sizeLength) - 1;
        for (int i = 1; i < sizeLength; i++) {
            int next = bytes.u8(sizeAt + i);
            size = size << 8 | next;
            unbounded &= next == 0xFF;
        }
        long body = sizeAt + sizeLength;
        return new Element(id, body, unbounded ? fileEnd : body + size, unbounded);
    }

    /** Returns the content as a whole number. */
    long number(MediaBytes bytes) throws IOException {
        long value = 0;
        for (long at = body; at < Math.min(end, body + 8); at++) {
            value = value << 8 | bytes.u8(at);
        }
        return Math.max(0, value);
    }

    /** Returns the content as a floating-point number of four bytes or of eight; 0 for one of another length. */
    double real(MediaBytes bytes) throws IOException {
        return end - body == 4
                ? Float.intBitsToFloat((int) bytes.be32(body))
                : end - body == 8 ? Double.longBitsToDouble(bytes.be64(body)) : 0;
    }
}

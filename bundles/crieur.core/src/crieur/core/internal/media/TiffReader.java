package crieur.core.internal.media;

import crieur.core.media.ColourProfile;
import java.io.EOFException;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/** Reads TIFF files, and the orientation out of EXIF, which is a TIFF file without a picture. */
final class TiffReader implements FormatReader {

    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;
    private static final int COLOURS = 262;
    private static final int STRIPS = 273;
    private static final int ORIENTATION = 274;
    private static final int STRIP_BYTES = 279;
    private static final int TILES = 324;
    private static final int TILE_BYTES = 325;
    private static final int PROFILE = 34675;
    private static final int CMYK = 5;
    private static final int BIG = 43;
    private static final int SHORT = 3;
    private static final int LONG8 = 16;

    @Override
    public void read(MediaBytes bytes, Traits traits) throws IOException {
        Directory file = new Directory(bytes, 0);
        Set<Long> seen = new HashSet<>();
        long at = file.first();
        long contentEnd = 0;
        while (at != 0) {
            bytes.step();
            if (!seen.add(at)) {
                throw new DamagedException();
            }
            traits.frames++;
            if (traits.frames == 1) {
                contentEnd = picture(file, at, traits);
            }
            at = file.next(at);
        }
        if (traits.frames == 0) {
            throw new DamagedException();
        }
        traits.cut = contentEnd > bytes.size();
    }

    /** Reads the first picture; returns where the last of its pixels ends. */
    private static long picture(Directory file, long at, Traits traits) throws IOException {
        traits.size(file.value(at, WIDTH), file.value(at, HEIGHT));
        traits.turn((int) file.value(at, ORIENTATION));
        int colours = (int) file.value(at, COLOURS);
        traits.model = colours == CMYK
                ? ColourProfile.Model.CMYK
                : colours > 1 ? ColourProfile.Model.RGB : ColourProfile.Model.GREY;
        long profile = file.find(at, PROFILE);
        if (profile > 0) {
            IccProfile.read(file.content(profile, IccProfile.MOST_BYTES), traits);
        }
        return Math.max(
                file.last(at, STRIPS) + file.last(at, STRIP_BYTES), file.last(at, TILES) + file.last(at, TILE_BYTES));
    }

    /** Takes the orientation of EXIF data that begin at a place; none where they are damaged. */
    static void orientation(MediaBytes bytes, long at, Traits traits) throws IOException {
        if (bytes.has(at, "II*\0") || bytes.has(at, "MM\0*")) {
            try {
                Directory exif = new Directory(bytes, at);
                traits.turn((int) exif.value(exif.first(), ORIENTATION));
            } catch (EOFException | DamagedException e) {
                // a picture is shown upright when its EXIF data cannot be read
            }
        }
    }

    /** The numbered values of a TIFF file, in either byte order, with positions of four bytes or of eight. */
    private static final class Directory {

        private final MediaBytes bytes;
        private final long base;
        private final boolean little;
        private final boolean big;

        Directory(MediaBytes bytes, long base) throws IOException {
            this.bytes = bytes;
            this.base = base;
            this.little = bytes.has(base, "II");
            this.big = number(base + 2, 2) == BIG;
        }

        long first() throws IOException {
            return big ? place(base + 8, 8) : place(base + 4, 4);
        }

        long next(long directory) throws IOException {
            long end = entry(directory, entries(directory));
            return big ? place(end, 8) : place(end, 4);
        }

        private long entries(long directory) throws IOException {
            return big ? number(directory, 8) : number(directory, 2);
        }

        private long entry(long directory, long index) throws IOException {
            if (index < 0 || index > 65_535) {
                throw new DamagedException();
            }
            return directory + (big ? 8 + 20 * index : 2 + 12 * index);
        }

        /** Returns where a value's entry is; 0 where there is none. */
        long find(long directory, int tag) throws IOException {
            long entries = entries(directory);
            for (long i = 0; i < entries; i++) {
                bytes.step();
                long entry = entry(directory, i);
                if (number(entry, 2) == tag) {
                    return entry;
                }
            }
            return 0;
        }

        /** Returns the first number of a tag; 0 where there is none. */
        long value(long directory, int tag) throws IOException {
            long entry = find(directory, tag);
            return entry == 0 ? 0 : element(entry, 0);
        }

        /** Returns the last number of a tag; 0 where there is none. */
        long last(long directory, int tag) throws IOException {
            long entry = find(directory, tag);
            return entry == 0 ? 0 : element(entry, count(entry) - 1);
        }

        byte[] content(long entry, int most) throws IOException {
            long at = place(entry + (big ? 12 : 8), big ? 8 : 4);
            return bytes.copy(at, at + count(entry), most);
        }

        private long count(long entry) throws IOException {
            long count = number(entry + 4, big ? 8 : 4);
            if (count < 0 || count > bytes.size()) {
                throw new DamagedException();
            }
            return count;
        }

        private long element(long entry, long index) throws IOException {
            int size = size((int) number(entry + 2, 2));
            int room = big ? 8 : 4;
            long values = entry + (big ? 12 : 8);
            if (index < 0) {
                return 0;
            }
            return number(
                    count(entry) * size <= room ? values + index * size : place(values, room) + index * size, size);
        }

        private static int size(int type) {
            return type == SHORT ? 2 : type >= LONG8 ? 8 : type == 1 ? 1 : 4;
        }

        /** Returns a position that is stored at another; 0 where none is. */
        private long place(long at, int size) throws IOException {
            long place = number(at, size);
            if (place < 0 || place > bytes.size()) {
                throw new EOFException();
            }
            return place == 0 ? 0 : base + place;
        }

        private long number(long at, int size) throws IOException {
            return switch (size) {
                case 1 -> bytes.u8(at);
                case 2 -> little ? bytes.le16(at) : bytes.be16(at);
                case 4 -> little ? bytes.le32(at) : bytes.be32(at);
                default -> little ? bytes.le64(at) : bytes.be64(at);
            };
        }
    }
}

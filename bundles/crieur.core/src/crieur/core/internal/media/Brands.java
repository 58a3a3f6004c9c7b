package crieur.core.internal.media;

import crieur.core.media.MediaFormat;
import java.io.IOException;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;

/** Tells films from pictures that share one kind of container, by the brands that it names first. */
final class Brands {

    private static final Set<String> AVIF = Set.of("avif", "avis");
    private static final Set<String> HEIC = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs");
    private static final Set<String> PICTURES = Set.of("mif1", "msf1", "mif2");
    private static final Set<String> RECORDINGS = Set.of("M4A ", "M4B ", "M4P ");
    private static final Set<String> FIRST_BOXES_WITHOUT_BRAND = Set.of("moov", "mdat", "wide", "skip", "pnot");
    private static final int MOST_BRANDS = 32;

    private Brands() {}

    /** Returns the format by its brands; null for what is no such container. */
    static @Nullable MediaFormat formatOf(MediaBytes bytes) throws IOException {
        if (bytes.size() < 12) {
            return null;
        }
        String box = bytes.fourcc(4);
        if (FIRST_BOXES_WITHOUT_BRAND.contains(box)) {
            return MediaFormat.MOV;
        }
        if (!box.equals("ftyp")) {
            return null;
        }
        String major = bytes.fourcc(8);
        MediaFormat format = ofBrand(major);
        if (format != null || !PICTURES.contains(major)) {
            return major.equals("crx ") ? null : format != null ? format : MediaFormat.MP4;
        }
        long end = Math.min(Math.min(bytes.be32(0), 16 + 4 * MOST_BRANDS), bytes.size());
        for (long at = 16; at + 4 <= end; at += 4) {
            MediaFormat compatible = ofBrand(bytes.fourcc(at));
            if (compatible == MediaFormat.AVIF || compatible == MediaFormat.HEIC) {
                return compatible;
            }
        }
        return MediaFormat.HEIC;
    }

    private static @Nullable MediaFormat ofBrand(String brand) {
        if (AVIF.contains(brand)) {
            return MediaFormat.AVIF;
        }
        if (HEIC.contains(brand)) {
            return MediaFormat.HEIC;
        }
        if (RECORDINGS.contains(brand)) {
            return MediaFormat.M4A;
        }
        return brand.equals("qt  ") ? MediaFormat.MOV : null;
    }
}

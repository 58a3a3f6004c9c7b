package crieur.core.internal.media;

import crieur.core.media.ColourProfile;
import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Reads PNG files, moving ones too, chunk by chunk. */
final class PngReader implements FormatReader {

    static final String SIGNATURE = "\u0089PNG\r\n\u001A\n";

    private static final int MOST_NAME = 80;

    @Override
    public void read(MediaBytes bytes, Traits traits) throws IOException {
        long at = SIGNATURE.length();
        if (!bytes.fourcc(at + 4).equals("IHDR")) {
            throw new DamagedException();
        }
        traits.size(bytes.be32(at + 8), bytes.be32(at + 12));
        traits.model = (bytes.u8(at + 17) & 2) == 0 ? ColourProfile.Model.GREY : ColourProfile.Model.RGB;
        traits.frames = 1;
        if (traits.width == 0 || traits.height == 0) {
            throw new DamagedException();
        }
        while (true) {
            bytes.step();
            long length = bytes.be32(at);
            String type = bytes.fourcc(at + 4);
            if (type.equals("IEND")) {
                return;
            }
            chunk(bytes, type, at + 8, length, traits);
            at += length + 12;
        }
    }

    private static void chunk(MediaBytes bytes, String type, long at, long length, Traits traits) throws IOException {
        switch (type) {
            case "acTL" -> traits.frames = Math.max(1, bytes.be32(at));
            case "eXIf" -> TiffReader.orientation(bytes, at, traits);
            case "sRGB" -> traits.profile = "sRGB";
            case "iCCP" -> {
                if (traits.profile == null) {
                    profile(bytes, at, at + length, traits);
                }
            }
            default -> {}
        }
    }

    /** A name that ends with a zero, a byte for the compression, and the compressed profile. */
    private static void profile(MediaBytes bytes, long start, long end, Traits traits) throws IOException {
        long at = start;
        while (at < end && at - start < MOST_NAME && bytes.u8(at) != 0) {
            at++;
        }
        traits.profile = bytes.latin1(start, at, MOST_NAME);
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes.copy(at + 2, end, IccProfile.MOST_BYTES));
            byte[] profile = new byte[IccProfile.MOST_BYTES];
            int length = inflater.inflate(profile);
            IccProfile.read(java.util.Arrays.copyOf(profile, length), traits);
        } catch (DataFormatException e) {
            // the picture can be shown without its profile
        } finally {
            inflater.end();
        }
    }
}

package crieur.core.internal.media;

import crieur.core.media.ColourProfile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** Reads HEIC and AVIF pictures: the properties of the primary item, and the track of a sequence. */
final class HeifReader implements FormatReader {

    private static final int MOST_PROPERTIES = 4_096;
    private static final int MOST_OF_ONE = 64;
    private static final int P3_PRIMARIES = 12;
    private static final int BT2020_PRIMARIES = 9;

    private final List<Box> properties = new ArrayList<>();
    private final List<Integer> ofPrimary = new ArrayList<>();
    private @Nullable Box associations;
    private @Nullable Track sequence;
    private long primary = -1;
    private boolean cut;
    private boolean content;

    @Override
    public void read(MediaBytes bytes, Traits traits) throws IOException {
        traits.model = ColourProfile.Model.RGB;
        traits.frames = 1;
        Box.visit(bytes, 0, bytes.size(), box -> {
            switch (box.type()) {
                case "meta" -> {
                    if (properties.isEmpty()) {
                        meta(bytes, box, traits);
                    }
                }
                case "moov" -> box.children(bytes, child -> movie(bytes, child, traits));
                default -> {}
            }
            content |= box.type().equals("mdat");
            cut |= box.end() > bytes.size();
        });
        if (traits.width == 0 || traits.height == 0) {
            throw new DamagedException();
        }
        traits.cut = cut || !content;
    }

    private void meta(MediaBytes bytes, Box meta, Traits traits) throws IOException {
        meta.afterVersion().children(bytes, box -> {
            switch (box.type()) {
                case "pitm" ->
                    primary = bytes.u8(box.body()) == 0 ? bytes.be16(box.body() + 4) : bytes.be32(box.body() + 4);
                case "idat" -> content = true;
                case "iprp" -> box.children(bytes, child -> properties(bytes, child));
                default -> {}
            }
        });
        Box table = associations;
        if (table != null) {
            associate(bytes, table);
        }
        for (int index : ofPrimary) {
            if (index >= 1 && index <= properties.size()) {
                apply(bytes, properties.get(index - 1), traits);
            }
        }
    }

    private void properties(MediaBytes bytes, Box box) throws IOException {
        if (box.type().equals("ipco")) {
            box.children(bytes, property -> {
                if (properties.size() == MOST_PROPERTIES) {
                    throw new EndlessException();
                }
                properties.add(property);
            });
        } else if (box.type().equals("ipma")) {
            associations = box;
        }
    }

    private void associate(MediaBytes bytes, Box table) throws IOException {
        boolean wideIds = bytes.u8(table.body()) > 0;
        boolean wideIndexes = (bytes.u8(table.body() + 3) & 1) != 0;
        long entries = bytes.be32(table.body() + 4);
        long at = table.body() + 8;
        for (long i = 0; i < entries && at < table.end(); i++) {
            bytes.step();
            long item = wideIds ? bytes.be32(at) : bytes.be16(at);
            at += wideIds ? 4 : 2;
            int count = bytes.u8(at++);
            for (int n = 0; n < count; n++) {
                if (item == primary && ofPrimary.size() < MOST_OF_ONE) {
                    ofPrimary.add(wideIndexes ? bytes.be16(at) & 0x7FFF : bytes.u8(at) & 0x7F);
                }
                at += wideIndexes ? 2 : 1;
            }
        }
    }

    private static void apply(MediaBytes bytes, Box property, Traits traits) throws IOException {
        long at = property.body();
        switch (property.type()) {
            case "ispe" -> traits.size(bytes.be32(at + 4), bytes.be32(at + 8));
            case "clap" -> traits.size(quotient(bytes, at, traits.width), quotient(bytes, at + 8, traits.height));
            case "irot" ->
                traits.turn(
                        switch (bytes.u8(at) & 3) {
                            case 1 -> 8;
                            case 2 -> 3;
                            case 3 -> 6;
                            default -> 1;
                        });
            case "colr" -> colours(bytes, property, traits);
            default -> {}
        }
    }

    private static long quotient(MediaBytes bytes, long at, long otherwise) throws IOException {
        long divisor = bytes.be32(at + 4);
        return divisor == 0 ? otherwise : bytes.be32(at) / divisor;
    }

    private static void colours(MediaBytes bytes, Box property, Traits traits) throws IOException {
        long at = property.body();
        String form = bytes.fourcc(at);
        if (form.equals("nclx")) {
            int primaries = bytes.be16(at + 4);
            if (traits.profile == null) {
                traits.profile = switch (primaries) {
                    case P3_PRIMARIES -> "Display P3";
                    case BT2020_PRIMARIES -> "BT.2020";
                    default -> null;
                };
            }
        } else {
            IccProfile.read(bytes.copy(at + 4, property.end(), IccProfile.MOST_BYTES), traits);
        }
    }

    private void movie(MediaBytes bytes, Box box, Traits traits) throws IOException {
        if (box.type().equals("trak") && sequence == null) {
            Track track = new Track();
            track.read(bytes, box);
            if (track.handler.equals("pict") || track.handler.equals("vide")) {
                sequence = track;
                traits.frames = Math.max(1, track.samples);
                traits.seconds = track.samples > 1 ? track.seconds() : 0;
                traits.frameRate = traits.seconds > 0 ? track.samples / traits.seconds : 0;
                if (traits.width == 0) {
                    traits.size(track.width, track.height);
                }
            }
        }
    }
}

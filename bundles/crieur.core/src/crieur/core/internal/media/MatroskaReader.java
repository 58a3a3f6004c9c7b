package crieur.core.internal.media;

import crieur.core.media.MediaFormat;
import java.io.IOException;

/** Reads WebM and Matroska films: the head of the file up to its first cluster, and the clusters where the head is silent. */
final class MatroskaReader implements FormatReader {

    private static final int DOC_TYPE = 0x4282;
    private static final int SEGMENT = 0x18538067;
    private static final int INFO = 0x1549A966;
    private static final int SCALE = 0x2AD7B1;
    private static final int DURATION = 0x4489;
    private static final int TRACKS = 0x1654AE6B;
    private static final int TRACK = 0xAE;
    private static final int CLUSTER = 0x1F43B675;
    private static final int CLUSTER_TIME = 0xE7;
    private static final int SIMPLE_BLOCK = 0xA3;
    private static final int BLOCK_GROUP = 0xA0;
    private static final int BLOCK = 0xA1;
    private static final double NANOS = 1e9;

    /** So many tell the rate. */
    private static final int ENOUGH_FRAMES = 300;

    private final MatroskaTrack film = new MatroskaTrack();
    private final MatroskaTrack sound = new MatroskaTrack();
    private long scale = 1_000_000;
    private double ticks;
    private long clusterTime;
    private long lastTime;
    private long frames;
    private long counted;
    private boolean cut;

    @Override
    public void read(MediaBytes bytes, Traits traits) throws IOException {
        Element header = Element.at(bytes, 0, bytes.size());
        children(bytes, header, child -> {
            if (child.id() == DOC_TYPE
                    && !bytes.latin1(child.body(), child.end(), 16).startsWith("webm")) {
                traits.format = MediaFormat.MKV;
            }
        });
        try {
            Element segment = Element.at(bytes, header.end(), bytes.size());
            if (segment.id() != SEGMENT) {
                throw new DamagedException();
            }
            cut = !segment.isUnbounded() && segment.end() > bytes.size();
            children(bytes, segment, child -> part(bytes, child));
        } catch (EndlessException e) {
            if (film.codec == null && sound.codec == null) {
                throw e;
            }
            // a long film that does not say how long it is
            lastTime = 0;
        } finally {
            tell(traits);
        }
        if (film.codec == null && sound.codec == null) {
            throw new DamagedException();
        }
        traits.cut = cut;
    }

    private void part(MediaBytes bytes, Element element) throws IOException {
        switch (element.id()) {
            case INFO ->
                children(bytes, element, child -> {
                    if (child.id() == SCALE) {
                        scale = child.number(bytes);
                    } else if (child.id() == DURATION) {
                        ticks = child.real(bytes);
                    }
                });
            case TRACKS ->
                children(bytes, element, child -> {
                    if (child.id() == TRACK) {
                        MatroskaTrack.read(bytes, child, film, sound);
                    }
                });
            case CLUSTER -> {
                boolean rateWanted = film.codec != null && film.nanosEach == 0 && frames < ENOUGH_FRAMES;
                if (ticks == 0 || rateWanted) {
                    children(bytes, element, child -> {
                        if (rateWanted || child.id() == CLUSTER_TIME) {
                            block(bytes, child);
                        }
                    });
                }
            }
            // the parts of a cluster whose length was not known when it was written
            default -> block(bytes, element);
        }
    }

    private void block(MediaBytes bytes, Element element) throws IOException {
        switch (element.id()) {
            case CLUSTER_TIME -> {
                clusterTime = element.number(bytes);
                lastTime = Math.max(lastTime, clusterTime);
            }
            case BLOCK_GROUP ->
                children(bytes, element, child -> {
                    if (child.id() == BLOCK) {
                        block(bytes, child);
                    }
                });
            case SIMPLE_BLOCK, BLOCK -> {
                long time = clusterTime + (short) bytes.be16(element.body() + 1);
                if ((bytes.u8(element.body()) & 0x7F) == film.number && frames < ENOUGH_FRAMES) {
                    frames++;
                    counted = Math.max(counted, time);
                }
                lastTime = Math.max(lastTime, time);
            }
            default -> {}
        }
    }

    private void tell(Traits traits) {
        traits.videoCodec = film.codec;
        traits.audioCodec = sound.codec;
        traits.size(film.width, film.height);
        traits.seconds = (ticks > 0 ? ticks : lastTime) * scale / NANOS;
        if (film.codec != null) {
            double span = (double) counted * scale / NANOS;
            traits.frameRate =
                    film.nanosEach > 0 ? NANOS / film.nanosEach : frames > 1 && span > 0 ? (frames - 1) / span : 0;
            traits.frames = Math.round(traits.seconds * traits.frameRate);
        }
    }

    /** Something that is done with each element. */
    interface Visitor {
        void visit(Element element) throws IOException;
    }

    /** Visits the elements inside; one of unknown length is entered instead of left out. */
    static void children(MediaBytes bytes, Element parent, Visitor visitor) throws IOException {
        long at = parent.body();
        long end = Math.min(parent.end(), bytes.size());
        while (at < end - 1) {
            bytes.step();
            Element element = Element.at(bytes, at, bytes.size());
            if (!element.isUnbounded()) {
                visitor.visit(element);
            }
            at = element.isUnbounded() ? element.body() : element.end();
        }
    }
}

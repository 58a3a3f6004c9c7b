package crieur.core.internal.media;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Adds up the pieces of a film that was cut in fragments, whose movie box knows neither frames nor duration. */
final class Fragments {

    private static final int DEFAULT_DURATION = 0x08;
    private static final int BASE_OFFSET = 0x01;
    private static final int DESCRIPTION = 0x02;
    private static final int DATA_OFFSET = 0x001;
    private static final int FIRST_FLAGS = 0x004;
    private static final int DURATION_EACH = 0x100;
    private static final int FIELDS_EACH = 0xF00;
    private static final int SAMPLES_A_STEP = 64;

    private final Map<Long, Sum> sums = new HashMap<>();

    /** What one track's fragments come to. */
    private static final class Sum {
        long usualTicks;
        long samples;
        long ticks;
    }

    long samples(Track track) {
        Sum sum = sums.get(track.id);
        return sum == null ? 0 : sum.samples;
    }

    double seconds(Track track) {
        Sum sum = sums.get(track.id);
        return sum == null || track.timescale == 0 ? 0 : (double) sum.ticks / track.timescale;
    }

    /** Takes what the movie box says of all fragments of a track. */
    void defaults(MediaBytes bytes, Box box) throws IOException {
        if (box.type().equals("trex")) {
            sum(bytes.be32(box.body() + 4)).usualTicks = bytes.be32(box.body() + 12);
        }
    }

    void read(MediaBytes bytes, Box fragment) throws IOException {
        fragment.children(bytes, track -> {
            if (track.type().equals("traf")) {
                Current current = new Current();
                track.children(bytes, box -> {
                    if (box.type().equals("tfhd")) {
                        current.header(bytes, box);
                    } else if (box.type().equals("trun")) {
                        current.run(bytes, box);
                    }
                });
            }
        });
    }

    private Sum sum(long track) {
        return sums.computeIfAbsent(track, id -> new Sum());
    }

    /** The track's part of the fragment that is being read. */
    private final class Current {

        private Sum sum = new Sum();
        private long ticksEach;

        void header(MediaBytes bytes, Box box) throws IOException {
            long flags = bytes.be32(box.body()) & 0xFFFFFF;
            sum = sum(bytes.be32(box.body() + 4));
            long at = box.body() + 8 + ((flags & BASE_OFFSET) != 0 ? 8 : 0) + ((flags & DESCRIPTION) != 0 ? 4 : 0);
            ticksEach = (flags & DEFAULT_DURATION) != 0 ? bytes.be32(at) : sum.usualTicks;
        }

        void run(MediaBytes bytes, Box box) throws IOException {
            long flags = bytes.be32(box.body()) & 0xFFFFFF;
            long count = bytes.be32(box.body() + 4);
            sum.samples += count;
            if ((flags & DURATION_EACH) == 0) {
                sum.ticks += count * ticksEach;
                return;
            }
            long at = box.body() + 8 + ((flags & DATA_OFFSET) != 0 ? 4 : 0) + ((flags & FIRST_FLAGS) != 0 ? 4 : 0);
            long stride = 4L * Long.bitCount(flags & FIELDS_EACH);
            for (long i = 0; i < count; i++, at += stride) {
                if (i % SAMPLES_A_STEP == 0) {
                    bytes.step();
                }
                sum.ticks += bytes.be32(at);
            }
        }
    }
}

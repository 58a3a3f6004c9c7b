package crieur.core.media;

/** Writes small valid films, recordings and pictures in boxes: whole headers, and as little content as there can be. */
public final class SampleFilms {

    private static final int SCALE = 1000;

    private SampleFilms() {}

    /** What a sample film is like. */
    public record Film(String brand, int width, int height, String codec, String sound, int frames, int millis) {}

    /** Returns an MP4 or QuickTime file with its movie box before or after the content; turned to the right or not. */
    public static byte[] movie(Film film, boolean headFirst, boolean turned) {
        Bytes head = new Bytes();
        head.raw(box("mvhd", new Bytes().be32(0, 0, 0, SCALE, film.millis).zeros(80)));
        if (film.width > 0) {
            head.raw(box("trak", new Bytes().raw(trackHeader(film, turned)).raw(mediaBox(film, "vide"))));
        }
        if (!film.sound.isEmpty()) {
            head.raw(box("trak", new Bytes().raw(trackHeader(film, false)).raw(mediaBox(film, "soun"))));
        }
        byte[] movie = box("moov", head);
        byte[] content = box("mdat", new Bytes().zeros(64));
        return new Bytes()
                .raw(brand(film.brand, film.brand))
                .raw(headFirst ? movie : content)
                .raw(headFirst ? content : movie)
                .bytes();
    }

    /** Returns a film cut in fragments, whose movie box knows no frames. */
    public static byte[] fragmented(Film film, int fragments) {
        Film empty = new Film(film.brand, film.width, film.height, film.codec, "", 0, 0);
        Bytes head =
                new Bytes().raw(box("mvhd", new Bytes().be32(0, 0, 0, SCALE, 0).zeros(80)));
        head.raw(box("trak", new Bytes().raw(trackHeader(empty, false)).raw(mediaBox(empty, "vide"))));
        head.raw(box("mvex", new Bytes().raw(box("trex", new Bytes().be32(0, 1, 1, 0, 0, 0)))));
        Bytes file = new Bytes().raw(brand(film.brand, film.brand)).raw(box("moov", head));
        for (int i = 0; i < fragments; i++) {
            byte[] header = box("tfhd", new Bytes().be32(0x020008, 1, film.millis / film.frames));
            byte[] run = box("trun", new Bytes().be32(0, film.frames / fragments));
            file.raw(box(
                    "moof", new Bytes().raw(box("traf", new Bytes().raw(header).raw(run)))));
            file.raw(box("mdat", new Bytes().zeros(8)));
        }
        return file.bytes();
    }

    /** Returns an AVIF or HEIC picture; quarter turns to the left. */
    public static byte[] still(String major, String compatible, int width, int height, int quarterTurns) {
        byte[] size = box("ispe", new Bytes().be32(0, width, height));
        byte[] turn = box("irot", new Bytes().u8(quarterTurns));
        byte[] colours = box("colr", new Bytes().text("nclx").be16(12, 13, 1).u8(0x80));
        byte[] other = box("ispe", new Bytes().be32(0, 64, 64));
        byte[] properties =
                box("ipco", new Bytes().raw(other).raw(size).raw(turn).raw(colours));
        byte[] links =
                box("ipma", new Bytes().be32(0, 2).be16(1).u8(1, 1).be16(2).u8(3, 0x82, 3, 4));
        byte[] meta = box(
                "meta",
                new Bytes()
                        .be32(0)
                        .raw(box("pitm", new Bytes().be32(0).be16(2)))
                        .raw(box("iprp", new Bytes().raw(properties).raw(links))));
        return new Bytes()
                .raw(brand(major, compatible))
                .raw(meta)
                .raw(box("mdat", new Bytes().zeros(16)))
                .bytes();
    }

    private static byte[] brand(String major, String compatible) {
        return box("ftyp", new Bytes().text(major).be32(0).text(major).text(compatible));
    }

    private static byte[] trackHeader(Film film, boolean turned) {
        Bytes header = new Bytes().be32(7, 0, 0, 1, 0, film.millis, 0, 0).be16(0, 0, 0, 0);
        if (turned) {
            header.be32(0, 0x10000, 0, -0x10000, 0, 0, 0, 0, 0x40000000);
        } else {
            header.be32(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000);
        }
        return box("tkhd", header.be32((long) film.width << 16, (long) film.height << 16));
    }

    private static byte[] mediaBox(Film film, String handler) {
        byte[] entry = handler.equals("vide") ? filmEntry(film) : soundEntry(film);
        Bytes table = new Bytes()
                .raw(box("stsd", new Bytes().be32(0, 1).raw(entry)))
                .raw(box("stsz", new Bytes().be32(0, 1, film.frames)));
        return box(
                "mdia",
                new Bytes()
                        .raw(box("mdhd", new Bytes().be32(0, 0, 0, SCALE, film.millis, 0)))
                        .raw(box("hdlr", new Bytes().be32(0, 0).text(handler).zeros(13)))
                        .raw(box("minf", new Bytes().raw(box("stbl", table)))));
    }

    private static byte[] filmEntry(Film film) {
        return box(
                film.codec,
                new Bytes()
                        .zeros(6)
                        .be16(1)
                        .zeros(16)
                        .be16(film.width, film.height)
                        .zeros(50));
    }

    private static byte[] soundEntry(Film film) {
        Bytes entry = new Bytes().zeros(6).be16(1).zeros(8).be16(2, 16, 0, 0).be32(44_100L << 16);
        if (film.sound.equals("mp4a")) {
            entry.raw(box(
                    "esds",
                    new Bytes()
                            .be32(0)
                            .u8(3, 25)
                            .be16(1)
                            .u8(0, 4, 17, 0x40)
                            .zeros(12)
                            .u8(5, 2, 0x12, 0x10, 6, 1, 2)));
        }
        return box(film.sound, entry);
    }

    static byte[] box(String type, Bytes content) {
        return new Bytes()
                .be32(8 + content.size())
                .text(type)
                .raw(content.bytes())
                .bytes();
    }

    /** Returns a WebM file, or Matroska; without duration it has to be found in the clusters. */
    public static byte[] matroska(String type, Film film, boolean withDuration) {
        Bytes track = new Bytes()
                .raw(element(0xD7, new Bytes().u8(1)))
                .raw(element(0x83, new Bytes().u8(1)))
                .raw(element(0x86, new Bytes().text(film.codec)));
        if (withDuration) {
            track.raw(element(0x23E383, new Bytes().be32(film.millis * 1_000_000L / film.frames)));
        }
        track.raw(element(
                0xE0,
                new Bytes()
                        .raw(element(0xB0, new Bytes().be16(film.width)))
                        .raw(element(0xBA, new Bytes().be16(film.height)))));
        Bytes sound = new Bytes()
                .raw(element(0xD7, new Bytes().u8(2)))
                .raw(element(0x83, new Bytes().u8(2)))
                .raw(element(0x86, new Bytes().text(film.sound)));
        Bytes info = new Bytes().raw(element(0x2AD7B1, new Bytes().be32(1_000_000)));
        if (withDuration) {
            info.raw(element(0x4489, new Bytes().be64(Double.doubleToLongBits(film.millis))));
        }
        Bytes cluster = new Bytes().raw(element(0xE7, new Bytes().be16(0)));
        for (int i = 0; i < film.frames; i++) {
            cluster.raw(element(
                    0xA3,
                    new Bytes()
                            .u8(0x81)
                            .be16((long) i * film.millis / film.frames)
                            .u8(0x80, 1)));
        }
        byte[] segment = new Bytes()
                .raw(element(0x1549A966, info))
                .raw(element(0x1654AE6B, new Bytes().raw(element(0xAE, track)).raw(element(0xAE, sound))))
                .raw(withDuration ? element(0x1F43B675, cluster) : unbounded(0x1F43B675, cluster))
                .bytes();
        byte[] header = element(0x1A45DFA3, new Bytes().raw(element(0x4282, new Bytes().text(type))));
        return new Bytes()
                .raw(header)
                .raw(
                        withDuration
                                ? element(0x18538067, new Bytes().raw(segment))
                                : unbounded(0x18538067, new Bytes().raw(segment)))
                .bytes();
    }

    private static byte[] element(long id, Bytes content) {
        return id(id).be64(1L << 56 | content.size()).raw(content.bytes()).bytes();
    }

    private static byte[] unbounded(long id, Bytes content) {
        return id(id).be64(0x01FF_FFFF_FFFF_FFFFL).raw(content.bytes()).bytes();
    }

    private static Bytes id(long id) {
        Bytes out = new Bytes();
        return id > 0xFFFFFF
                ? out.be32(id)
                : id > 0xFFFF ? out.u8((int) (id >> 16)).be16(id) : id > 0xFF ? out.be16(id) : out.u8((int) id);
    }
}

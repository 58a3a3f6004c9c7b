package crieur.language.internal.store;

import crieur.language.internal.grammar.Match;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Grammar results kept in a file, so that an unchanged text is not checked again in the next run.
 *
 * <p>The file is a list of records, each with its length and checksum, and only ever appended to: a record that a crash
 * cut short ends the list, and the next start cuts it off. Past its bound the older half is dropped, in a new file put in
 * place of the old one. A file that cannot be read or written costs time, never a result. Thread-safe; several processes
 * may append to one file, and each sees what stood there when it started.
 */
public final class ResultStore {

    private static final Logger LOG = LoggerFactory.getLogger(ResultStore.class);
    private static final int HEADER = 4 + 8;
    private static final int LARGEST_RECORD = 1 << 20;

    private final Path file;
    private final long bound;
    private final Map<ResultKey, byte[]> records = new LinkedHashMap<>();
    private boolean loaded;
    private boolean writable = true;
    private long size;

    /**
     * @param file where results are kept; need not exist yet
     * @param bound how many bytes the file may grow to
     */
    public ResultStore(Path file, long bound) {
        this.file = file;
        this.bound = bound;
    }

    /** Returns what was kept for a text. */
    public synchronized Optional<List<Match>> get(ResultKey key) {
        load();
        byte[] record = records.get(key);
        if (record == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(decode(record));
        } catch (IOException | RuntimeException e) {
            records.remove(key);
            return Optional.empty();
        }
    }

    /** Keeps the result of a text. */
    public synchronized void put(ResultKey key, List<Match> matches) {
        load();
        byte[] record = encode(key, matches);
        if (record.length > LARGEST_RECORD || records.put(key, record) != null || !writable) {
            return;
        }
        try {
            append(record);
            if (size > bound) {
                dropOlderHalf();
            }
        } catch (IOException e) {
            writable = false;
            LOG.warn("Language results are no longer kept in {}: {}", file, e.toString());
        }
    }

    private void load() {
        if (loaded) {
            return;
        }
        loaded = true;
        if (!Files.exists(file)) {
            return;
        }
        try {
            ByteBuffer content = ByteBuffer.wrap(Files.readAllBytes(file));
            while (content.remaining() >= HEADER && readRecord(content)) {
                size = content.position();
            }
            if (content.limit() > size) {
                cutOff(size);
            }
        } catch (IOException e) {
            writable = false;
            LOG.warn("Language results kept in {} cannot be read: {}", file, e.toString());
        }
    }

    /** Reads one record; returns false where the sound part of the file ends. */
    private boolean readRecord(ByteBuffer content) {
        int length = content.getInt();
        long checksum = content.getLong();
        if (length < ResultKey.BYTES || length > LARGEST_RECORD || length > content.remaining()) {
            return false;
        }
        byte[] record = new byte[length];
        content.get(record);
        if (checksum(record) != checksum) {
            return false;
        }
        records.put(ResultKey.read(record), record);
        return true;
    }

    private void cutOff(long length) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(length);
        }
    }

    private void append(byte[] record) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            channel.write(framed(record));
            size += HEADER + record.length;
        }
    }

    private void dropOlderHalf() throws IOException {
        List<ResultKey> keys = new ArrayList<>(records.keySet());
        keys.subList(0, keys.size() / 2).forEach(records::remove);
        Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "results", ".tmp");
        long written = 0;
        try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            for (byte[] record : records.values()) {
                written += channel.write(framed(record));
            }
            channel.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        size = written;
    }

    private static ByteBuffer framed(byte[] record) {
        return ByteBuffer.allocate(HEADER + record.length)
                .putInt(record.length)
                .putLong(checksum(record))
                .put(record)
                .flip();
    }

    private static long checksum(byte[] record) {
        CRC32 crc = new CRC32();
        crc.update(record);
        return crc.getValue();
    }

    private static byte[] encode(ResultKey key, List<Match> matches) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            key.write(out);
            out.writeShort(matches.size());
            for (Match match : matches) {
                out.writeByte(match.kind().ordinal());
                out.writeUTF(match.rule());
                out.writeUTF(match.message());
                out.writeInt(match.start());
                out.writeInt(match.end());
                out.writeByte(match.replacements().size());
                for (String replacement : match.replacements()) {
                    out.writeUTF(replacement);
                }
            }
        } catch (IOException e) {
            return new byte[LARGEST_RECORD + 1];
        }
        return bytes.toByteArray();
    }

    private static List<Match> decode(byte[] record) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(record));
        in.skipBytes(ResultKey.BYTES);
        int count = in.readUnsignedShort();
        List<Match> matches = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Match.Kind kind = Match.Kind.values()[in.readByte()];
            String rule = in.readUTF();
            String message = in.readUTF();
            int start = in.readInt();
            int end = in.readInt();
            List<String> replacements = new ArrayList<>();
            for (int left = in.readByte(); left > 0; left--) {
                replacements.add(in.readUTF());
            }
            matches.add(new Match(kind, rule, message, start, end, replacements));
        }
        return matches;
    }
}

package crieur.language.internal.store;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * What a result depends on, as 128 bits of SHA-256: the checked text, its language, and the version of what checks it.
 */
public record ResultKey(long high, long low) {

    static final int BYTES = 16;

    /** Returns the key of some parts; their order and borders matter. */
    public static ResultKey of(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
                digest.update(bytes);
            }
            return read(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static ResultKey read(byte[] record) {
        ByteBuffer bytes = ByteBuffer.wrap(record);
        return new ResultKey(bytes.getLong(), bytes.getLong());
    }

    void write(DataOutputStream out) throws IOException {
        out.writeLong(high);
        out.writeLong(low);
    }
}

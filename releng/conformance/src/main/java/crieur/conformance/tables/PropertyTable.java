package crieur.conformance.tables;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.UnicodeSet;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes one integer of properties for each code point as a two-stage table: the grapheme class in the low five bits and
 * a flag in each bit above, in the order of the constants of {@code crieur.core.internal.text.CodePoints}.
 */
final class PropertyTable {

    private static final int BLOCK_BITS = 7;

    private final List<String> graphemeClasses = new ArrayList<>();
    private final int[] values = new int[Character.MAX_CODE_POINT + 1];

    PropertyTable(UnicodeSet emojiStarts, TwitterTextClasses twitterText) {
        UnicodeSet[] flags = flags(emojiStarts, twitterText);
        graphemeClass(0x20);
        graphemeClass(0x0D);
        graphemeClass(0x0A);
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            values[codePoint] = graphemeClass(codePoint);
        }
        for (int flag = 0; flag < flags.length; flag++) {
            int bit = 1 << (5 + flag);
            for (UnicodeSet.EntryRange range : flags[flag].ranges()) {
                for (int codePoint = range.codepoint; codePoint <= range.codepointEnd; codePoint++) {
                    values[codePoint] |= bit;
                }
            }
        }
    }

    private static UnicodeSet[] flags(UnicodeSet emojiStarts, TwitterTextClasses twitterText) {
        return new UnicodeSet[] {
            emojiStarts,
            new UnicodeSet("[[:^NFC_QC=Yes:][:^ccc=0:]]"),
            twitterText.hashtagLetters(),
            twitterText.hashtagOthers(),
            twitterText.latinAccents(),
            new UnicodeSet("[\\u0400-\\u04ff]"),
            twitterText.unicodeDomain(),
            new UnicodeSet("[[:P:]]"),
            new UnicodeSet("[\\t\\n"
                    + "\\u000B\\f\\r"
                    + "\\u0020\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]"),
            new UnicodeSet("[\\u00AD\\u2060\\u200A-\\u200D\\u20E2]"),
            new UnicodeSet("[[:Alphabetic:][:M:][:Nd:][:Pc:]]"),
            new UnicodeSet("[[:Alphabetic:]]"),
            new UnicodeSet("[[:Nd:]]"),
            new UnicodeSet("[:White_Space:]"),
        };
    }

    private int graphemeClass(int codePoint) {
        String key = UCharacter.getIntPropertyValue(codePoint, UProperty.GRAPHEME_CLUSTER_BREAK)
                + " " + UCharacter.getIntPropertyValue(codePoint, UProperty.INDIC_CONJUNCT_BREAK)
                + " " + (UCharacter.hasBinaryProperty(codePoint, UProperty.EXTENDED_PICTOGRAPHIC) ? 1 : 0);
        int known = graphemeClasses.indexOf(key);
        if (known >= 0) {
            return known;
        }
        graphemeClasses.add(key);
        return graphemeClasses.size() - 1;
    }

    void write(OutputStream out) throws IOException {
        int blockSize = 1 << BLOCK_BITS;
        char[] index = new char[values.length >> BLOCK_BITS];
        List<int[]> blocks = new ArrayList<>();
        Map<String, Integer> offsets = new HashMap<>();
        for (int block = 0; block < index.length; block++) {
            int[] content = Arrays.copyOfRange(values, block << BLOCK_BITS, (block + 1) << BLOCK_BITS);
            Integer offset = offsets.putIfAbsent(Arrays.toString(content), blocks.size() * blockSize);
            if (offset == null) {
                offset = blocks.size() * blockSize;
                blocks.add(content);
            }
            index[block] = (char) (int) offset;
        }
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(graphemeClasses.size());
        for (String key : graphemeClasses) {
            for (String part : key.split(" ")) {
                data.writeByte(Integer.parseInt(part));
            }
        }
        data.writeInt(index.length);
        data.writeInt(blocks.size() * blockSize);
        for (char offset : index) {
            data.writeChar(offset);
        }
        for (int[] content : blocks) {
            for (int value : content) {
                data.writeInt(value);
            }
        }
        data.flush();
    }
}

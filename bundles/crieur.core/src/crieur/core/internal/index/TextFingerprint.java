package crieur.core.internal.index;

/** Stands for a text without regard to case and white space, in 16 bytes. */
record TextFingerprint(long first, long second) {

    static TextFingerprint of(String text) {
        long a = 0x9E3779B97F4A7C15L;
        long b = 0xC2B2AE3D27D4EB4FL;
        boolean space = false;
        boolean begun = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = begun;
                continue;
            }
            if (space) {
                a = (a ^ ' ') * 0xFF51AFD7ED558CCDL;
                b = Long.rotateLeft(b, 27) * 0xC4CEB9FE1A85EC53L + ' ';
                space = false;
            }
            begun = true;
            char lower = c < 128 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
            a = (a ^ lower) * 0xFF51AFD7ED558CCDL;
            a ^= a >>> 29;
            b = Long.rotateLeft(b, 27) * 0xC4CEB9FE1A85EC53L + lower;
        }
        return new TextFingerprint(a ^ (a >>> 32), b ^ (b >>> 31));
    }
}

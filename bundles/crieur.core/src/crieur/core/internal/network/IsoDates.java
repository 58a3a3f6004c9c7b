package crieur.core.internal.network;

/** Dates as sources have them: a year, a month or a day, without starting the machinery of {@code java.time}'s formats. */
final class IsoDates {

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    private IsoDates() {}

    static boolean isDate(String text) {
        if (text.length() != YEAR && text.length() != MONTH && text.length() != DAY) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            boolean dash = i == YEAR || i == MONTH;
            char c = text.charAt(i);
            if (dash ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        return (text.length() == YEAR || between(text, YEAR + 1, 12))
                && (text.length() < DAY || between(text, MONTH + 1, 31));
    }

    private static boolean between(String text, int start, int most) {
        int value = Integer.parseInt(text.substring(start, start + 2));
        return value >= 1 && value <= most;
    }
}

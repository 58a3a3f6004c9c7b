package crieur.smoke;

/**
 * A widget that is shown.
 *
 * @param kind the simple name of its class, or {@code TreeItem}, {@code TableItem}, {@code ToolItem}, {@code CTabItem}
 * @param x its left edge on the screen
 * @param y its upper edge
 * @param width how wide it is
 * @param height how high it is
 * @param flags {@code focus}, {@code disabled}, {@code selected}, {@code checked}, or none
 * @param text what it says
 */
record Widget(String kind, int x, int y, int width, int height, String flags, String text) {

    static Widget of(String line) {
        String[] fields = line.split("\t", 7);
        return new Widget(
                fields[0],
                Integer.parseInt(fields[1]),
                Integer.parseInt(fields[2]),
                Integer.parseInt(fields[3]),
                Integer.parseInt(fields[4]),
                fields[5],
                Driver.plain(fields[6]));
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    boolean is(String kindWanted, String textWanted) {
        return kind.equals(kindWanted) && text.replace("&", "").equals(textWanted);
    }

    int centreX() {
        return x + width / 2;
    }

    int centreY() {
        return y + height / 2;
    }
}

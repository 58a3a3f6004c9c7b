package crieur.cli.internal.report;

/** How a post fares on a channel, shown as a sign so that nothing depends on colour. */
public enum ChannelState {
    /** Nothing is wrong on this channel. */
    GOOD("✓", "good"),
    /** Something on this channel wants a look. */
    WARNING("!", "warning"),
    /** The channel's network would refuse the post, or an error was found. */
    BAD("✕", "bad");

    private final String sign;
    private final String id;

    ChannelState(String sign, String id) {
        this.sign = sign;
        this.id = id;
    }

    /** Returns the sign for people. */
    public String sign() {
        return sign;
    }

    /** Returns the name in machine formats. */
    public String id() {
        return id;
    }
}

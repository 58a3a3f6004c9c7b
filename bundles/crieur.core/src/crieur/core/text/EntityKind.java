package crieur.core.text;

/** What an {@link Entity} is. */
public enum EntityKind {
    /** A link, with its scheme or without. */
    URL,
    /** An account: {@code @user}, {@code @user@host} or {@code @handle.tld}. */
    MENTION,
    /** An account's list on X: {@code @user/list}. */
    LIST,
    /** An e-mail address; in the generic dialect only, since no network makes anything of it. */
    EMAIL,
    /** A {@code #hashtag}. */
    HASHTAG,
    /** A {@code $TICKER}. */
    CASHTAG,
    /** One emoji, however many code points it takes. */
    EMOJI
}

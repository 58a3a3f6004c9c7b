package crieur.core.text;

/** Whose definition of links, mentions and tags is followed; each network has its own. */
public enum EntityDialect {
    /**
     * What a reader takes for a link, a mention in any network's form, a tag or an emoji: what is no prose. Entities do
     * not overlap.
     */
    GENERIC,
    /**
     * X, as the library twitter-text 3.1.0 extracts: links also without scheme where the top-level domain is known to
     * it, lists, cashtags. Entities do not overlap.
     */
    X,
    /** Mastodon's server: links with {@code http://} or {@code https://} only, {@code @user@host}. No overlaps. */
    MASTODON,
    /**
     * Bluesky, as the library {@code @atproto/api} detects facets, in the order of their start. A mention in brackets
     * inside a link's path is found as both, as there.
     */
    BLUESKY
}

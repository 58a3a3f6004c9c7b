package crieur.model.post;

/** Mutated posts for tests of other packages. */
public final class RandomPostsForFiles {
    private RandomPostsForFiles() {}

    public static byte[] mutated(long seed) {
        return new RandomPosts(9_000_000 + seed).mutated();
    }
}

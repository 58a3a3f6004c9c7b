package crieur.model.post;

/** Posts for tests of other packages. */
public final class RandomPostsForFiles {
    private RandomPostsForFiles() {}

    public static byte[] mutated(long seed) {
        return new RandomPosts(9_000_000 + seed).mutated();
    }

    public static String wellFormed(long seed) {
        return new RandomPosts(19_000_000 + seed).wellFormed();
    }
}

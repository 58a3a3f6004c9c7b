package crieur.bench.text;

/** Prints the posts of {@link AnalysisBench}, one JSON string a line, for libraries that are not written in Java. */
public final class WritePosts {

    private WritePosts() {}

    /** Prints them. */
    public static void main(String[] arguments) {
        for (String post : Posts.make(AnalysisBench.POSTS, AnalysisBench.SEED)) {
            System.out.println('"' + post.replace("\\", "\\\\").replace("\"", "\\\"") + '"');
        }
    }
}

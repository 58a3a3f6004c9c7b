package crieur.ui.internal.brands;

import static crieur.ui.internal.message.Texts.text;

import java.util.List;
import java.util.stream.Collectors;

/** What a person is asked before something is deleted. */
final class DeleteQuestion {

    private static final int MOST_TITLES = 5;

    private DeleteQuestion() {}

    /** Returns the question before posts are deleted. */
    static String ofPosts(String what) {
        return text("BrandActions.deletePosts", what);
    }

    /**
     * Returns the question before campaigns are deleted.
     *
     * @param posts how many posts go with them
     * @param missing the titles of the posts elsewhere that would miss a file of theirs
     */
    static String ofCampaigns(String what, int posts, List<String> missing) {
        String question = text("BrandActions.deleteCampaigns", what, posts);
        if (missing.isEmpty()) {
            return question;
        }
        String titles = missing.stream()
                .limit(MOST_TITLES)
                .map(title -> text("BrandActions.quoted", title))
                .collect(Collectors.joining(", "));
        String all = missing.size() > MOST_TITLES
                ? text("BrandActions.andMore", titles, missing.size() - MOST_TITLES)
                : titles;
        return question + "\n\n" + text("BrandActions.missing", missing.size(), all);
    }
}

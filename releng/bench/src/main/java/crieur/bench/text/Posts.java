package crieur.bench.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Believable posts of some 300 characters in French and English, each with links, mentions, hashtags and emoji. */
final class Posts {

    private static final String[] FRENCH = {
        "L’atelier rouvre ses portes samedi : venez découvrir la presse typographique et repartez avec votre affiche.",
        "Après des mois de travail, la nouvelle collection d’affiches imprimées à la main est enfin prête !",
        "Merci à toutes et à tous d’être venus si nombreux ; on n’avait jamais vu autant de monde rue Kervégan.",
        "Ce mois-ci, on parle de casses, de composteurs et d’encres végétales. Inscrivez-vous, les places sont"
                + " comptées.",
    };
    private static final String[] ENGLISH = {
        "Our harbour bookshop turns ten this weekend, and we would love to see you for cake, readings and music.",
        "New arrivals: three sea novels, a history of lighthouses and a cookbook that smells of salt and butter.",
        "Thank you for a wonderful evening; we have never had so many people between the shelves before.",
        "This month's reading circle meets on Thursday at seven. Bring a friend, a question and a warm jumper.",
    };
    private static final String[] DECORATIONS = {
        " https://atelier-nantais.example.org/rentree/2026?source=post",
        " @harbour_books",
        " @presse@mastodon.social",
        " #RentréeDesClasses",
        " #typographie",
        " 🎉",
        " 👩🏽‍🎨",
        " 🇫🇷",
        " atelier-nantais.fr/affiches",
        " @atelier.bsky.social",
        " #Nantes",
        " ❤️",
        " $INK",
    };

    private Posts() {}

    /** Makes posts from a seed. */
    static List<String> make(int count, long seed) {
        Random random = new Random(seed);
        List<String> posts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            String[] sentences = i % 2 == 0 ? FRENCH : ENGLISH;
            StringBuilder post = new StringBuilder();
            for (int sentence = 0; sentence < 2; sentence++) {
                post.append(sentences[random.nextInt(sentences.length)]).append(' ');
            }
            for (int decoration = 0; decoration < 5; decoration++) {
                post.append(DECORATIONS[random.nextInt(DECORATIONS.length)]);
            }
            posts.add(post.toString());
        }
        return List.copyOf(posts);
    }
}

package crieur.language.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells French and English texts by their small words, and other languages from both.
 *
 * <p>Enough for what Crieur checks: a library that knows seventy languages would take longer to load than the dictionary.
 * Thread-safe; microseconds for a post.
 */
public final class LanguageDetector {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern FRENCH_LETTER = Pattern.compile("[éèêàùçœôîûëï]");

    private static final Map<String, String> SMALL_WORDS = Map.of(
            "fr",
            "le la les un une des du de et à au aux en dans sur pour par avec sans sous chez est sont être avons avez"
                    + " nous vous ils elles il elle je tu on ce cette ces cet qui que quoi dont où ne pas plus mais ou"
                    + " donc notre nos votre vos mon ma mes son sa ses leur leurs tout tous toute toutes très bien aussi"
                    + " comme depuis jusqu aujourd hui merci bonjour venez découvrez ici encore déjà entre vers après"
                    + " avant c j l d n s qu y",
            "en",
            "the a an of and to in on at for by with from is are was were be been have has had will would can could"
                    + " should we you they he she it i this that these those who what when where why how not no but or so"
                    + " our your their his her its my all very just about as into over after before up out more most than"
                    + " then there here thank thanks come join get new us me them do does did if",
            "es",
            "el la los las un una unos unas de del y a en con por para es son está están que qué no pero o su sus"
                    + " nuestro nuestra muy más como este esta estos hoy gracias al lo se nos ya",
            "de",
            "der die das ein eine einen und in im mit auf für von zu zum zur ist sind war nicht auch wir ihr sie er es"
                    + " ich du den dem des bei nach aus wie oder aber unser unsere heute danke am",
            "it",
            "il lo la i gli le un una di del della dei e a al alla in nel con per da è sono che non ma o nostro nostra"
                    + " molto più come questo questa oggi grazie ci si",
            "pt",
            "o a os as um uma de do da dos das e em no na nos nas com por para é são que não mas ou nosso nossa muito"
                    + " mais como este esta hoje obrigado ao se",
            "nl",
            "de het een en van in op met voor is zijn niet ook wij we jij je u hij zij dat die dit deze maar of onze"
                    + " ons naar uit vandaag bij aan");

    private final Map<String, Map<String, Integer>> languagesByWord = new HashMap<>();

    /** Makes a detector. */
    public LanguageDetector() {
        SMALL_WORDS.forEach((language, words) -> {
            for (String word : words.split(" ")) {
                languagesByWord.computeIfAbsent(word, key -> new HashMap<>()).put(language, word.length() == 1 ? 1 : 2);
            }
        });
    }

    /**
     * Returns the language of a text.
     *
     * @return empty if it is neither French nor English, or holds too little to tell
     */
    public Optional<Idiom> detect(String prose) {
        Map<String, Integer> points = new HashMap<>();
        Matcher words = WORD.matcher(prose.toLowerCase(Locale.ROOT));
        while (words.find()) {
            languagesByWord
                    .getOrDefault(words.group(), Map.of())
                    .forEach((language, weight) -> points.merge(language, weight, Integer::sum));
        }
        Matcher letters = FRENCH_LETTER.matcher(prose.toLowerCase(Locale.ROOT));
        while (letters.find()) {
            points.merge("fr", 1, Integer::sum);
        }
        int best = points.values().stream().max(Integer::compare).orElse(0);
        long leaders = points.values().stream().filter(value -> value == best).count();
        if (best == 0 || leaders > 1) {
            return Optional.empty();
        }
        return points.entrySet().stream()
                .filter(entry -> entry.getValue() == best)
                .findFirst()
                .flatMap(entry -> Idiom.of(entry.getKey()));
    }
}

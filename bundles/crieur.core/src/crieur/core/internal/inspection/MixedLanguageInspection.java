package crieur.core.internal.inspection;

import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionContext;
import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.inspection.TextSubject;
import crieur.core.message.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds sentences in another language than the rest, or than the post says it is in.
 *
 * <p>Told by the commonest words alone, and only where they leave no doubt; spelling and grammar have better means.
 */
public final class MixedLanguageInspection implements Inspection<TextSubject> {

    @Override
    public List<Problem> inspect(TextSubject subject, InspectionContext context) {
        List<SentenceLanguages.Sentence> sentences =
                SentenceLanguages.of(subject.text(), (int) context.threshold("words"));
        if (sentences.isEmpty()) {
            return List.of();
        }
        int stated = subject.language()
                .map(tag -> LanguageProfile.LANGUAGES.indexOf(primary(tag)))
                .orElse(-1);
        if (subject.language().isPresent() && stated < 0) {
            return List.of();
        }
        return problems(sentences, stated >= 0 ? stated : majority(sentences), stated >= 0);
    }

    private static String primary(String tag) {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }

    private static int majority(List<SentenceLanguages.Sentence> sentences) {
        int[] length = new int[LanguageProfile.LANGUAGES.size()];
        int best = sentences.get(0).language();
        for (SentenceLanguages.Sentence sentence : sentences) {
            length[sentence.language()] += sentence.end() - sentence.start();
            if (length[sentence.language()] > length[best]) {
                best = sentence.language();
            }
        }
        return best;
    }

    private static List<Problem> problems(List<SentenceLanguages.Sentence> sentences, int main, boolean isStated) {
        List<Problem> problems = new ArrayList<>(0);
        int i = 0;
        while (i < sentences.size()) {
            SentenceLanguages.Sentence first = sentences.get(i);
            int last = i;
            while (last + 1 < sentences.size() && sentences.get(last + 1).language() == first.language()) {
                last++;
            }
            if (first.language() != main) {
                problems.add(Problem.of(
                        CoreMessages.message(
                                isStated ? "MixedLanguageInspection.notStated" : "MixedLanguageInspection.mixed",
                                name(first.language()),
                                name(main)),
                        Place.text(first.start(), sentences.get(last).end())));
            }
            i = last + 1;
        }
        return problems;
    }

    private static Message name(int language) {
        return CoreMessages.message("MixedLanguageInspection." + LanguageProfile.LANGUAGES.get(language));
    }
}

package crieur.ui.internal.finding;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.inspection.Finding;
import crieur.core.inspection.Severity;
import crieur.core.inspection.TextRange;
import crieur.core.message.MessageCatalog;
import crieur.workspace.internal.session.Depth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FindingAnnotationsTest {

    private static final MessageCatalog TEXTS = MessageCatalog.beside(FindingAnnotationsTest.class);
    private static final String TEXT = "un deux trois\n";

    private final Document document = new Document(TEXT);
    private final AnnotationModel model = new AnnotationModel();
    private int changes;
    private final FindingAnnotations annotations =
            new FindingAnnotations(model, finding -> FindingKind.STYLE, () -> changes++);

    @BeforeEach
    void connect() {
        model.connect(document);
    }

    private static Finding finding(String inspection, int start, int end) {
        return Finding.of(
                inspection,
                Severity.WARNING,
                TEXTS.message(inspection),
                Optional.empty(),
                new TextRange(start, end),
                1,
                start + 1);
    }

    private List<Annotation> shown() {
        List<Annotation> all = new ArrayList<>();
        for (Iterator<Annotation> each = model.getAnnotationIterator(); each.hasNext(); ) {
            all.add(each.next());
        }
        return all;
    }

    @Test
    void showsFindingsAtTheirPlaces() {
        annotations.show(List.of(finding("a", 3, 7)), Depth.QUICK, TEXT);

        assertThat(shown()).singleElement().satisfies(annotation -> assertThat(model.getPosition(annotation))
                .isEqualTo(new Position(3, 4)));
    }

    @Test
    void whatIsFoundAgainInTheSameTextIsNotTouched() {
        annotations.show(List.of(finding("a", 3, 7)), Depth.QUICK, TEXT);
        List<Annotation> before = shown();

        annotations.show(List.of(finding("a", 3, 7)), Depth.QUICK, TEXT);

        assertThat(shown()).isEqualTo(before);
        assertThat(changes).isEqualTo(1);
    }

    @Test
    void whatIsFoundAgainInAnotherTextIsNotTouchedAndFitsThatText() {
        annotations.show(List.of(finding("a", 3, 7)), Depth.QUICK, TEXT);
        List<Annotation> before = shown();

        annotations.show(List.of(finding("a", 3, 7)), Depth.QUICK, TEXT + "!");

        assertThat(shown()).isEqualTo(before);
        assertThat(changes).isEqualTo(1);
        assertThat(((FindingAnnotation) before.get(0)).source()).isEqualTo(TEXT + "!");
    }

    @Test
    void whatHasBecomeLongerIsMarkedAnewInAPauseOnly() {
        annotations.show(List.of(finding("a", 3, 7)), Depth.QUICK, TEXT);

        annotations.show(List.of(finding("a", 3, 9)), Depth.QUICK, TEXT);
        assertThat(model.getPosition(shown().get(0))).isEqualTo(new Position(3, 4));

        annotations.show(List.of(), Depth.THOROUGH, TEXT);
        assertThat(model.getPosition(shown().get(0))).isEqualTo(new Position(3, 6));
    }

    @Test
    void whatIsNotFoundAnyMoreGoes() {
        annotations.show(List.of(finding("a", 3, 7), finding("b", 0, 2)), Depth.QUICK, TEXT);

        annotations.show(List.of(finding("b", 0, 2)), Depth.QUICK, TEXT);

        assertThat(shown()).singleElement().satisfies(annotation -> assertThat(
                        ((FindingAnnotation) annotation).finding().inspection())
                .isEqualTo("b"));
    }

    @Test
    void slowAndQuickFindingsDoNotReplaceEachOther() {
        annotations.show(List.of(finding("quick", 3, 7)), Depth.QUICK, TEXT);
        annotations.show(List.of(finding("slow", 0, 2)), Depth.THOROUGH, TEXT);

        annotations.show(List.of(), Depth.QUICK, TEXT);

        assertThat(shown()).singleElement().satisfies(annotation -> assertThat(
                        ((FindingAnnotation) annotation).finding().inspection())
                .isEqualTo("slow"));
    }

    @Test
    void theInnermostOfSeveralProblemsAtAPlaceComesFirst() {
        annotations.show(List.of(finding("wide", 0, 13), finding("narrow", 3, 7)), Depth.QUICK, TEXT);

        assertThat(FindingAnnotations.at(model, 5))
                .extracting(annotation -> annotation.finding().inspection())
                .containsExactly("narrow", "wide");
        assertThat(FindingAnnotations.at(model, 9))
                .extracting(annotation -> annotation.finding().inspection())
                .containsExactly("wide");
    }

    @Test
    void aMerePlaceIsShownOnACharacterAndNothingReachesTheEndOfTheText() {
        assertThat(FindingAnnotations.position(finding("a", 4, 4), 10)).isEqualTo(new Position(4, 1));
        assertThat(FindingAnnotations.position(finding("a", 10, 10), 10)).isEqualTo(new Position(8, 1));
        assertThat(FindingAnnotations.position(finding("a", 6, 10), 10)).isEqualTo(new Position(6, 3));
        assertThat(FindingAnnotations.position(finding("a", 99, 120), 10)).isEqualTo(new Position(8, 1));
        assertThat(FindingAnnotations.position(finding("a", 0, 0), 0)).isEqualTo(new Position(0, 0));
    }
}

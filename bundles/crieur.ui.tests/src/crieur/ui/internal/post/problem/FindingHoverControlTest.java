package crieur.ui.internal.post.problem;

import static crieur.ui.internal.OnDisplay.all;
import static crieur.ui.internal.OnDisplay.until;
import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.inspection.Finding;
import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.inspection.Severity;
import crieur.core.inspection.TextRange;
import crieur.core.message.MessageCatalog;
import crieur.core.network.Provenance;
import crieur.core.network.Standing;
import crieur.ui.internal.finding.FindingAnnotation;
import crieur.ui.internal.finding.FindingKind;
import crieur.ui.internal.post.EditorFixture;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

class FindingHoverControlTest extends EditorFixture {

    @Override
    protected String body() {
        return "Bonjour!!!!\n";
    }

    private List<FindingAnnotation> repeated() {
        return editor.annotations().stream()
                .filter(annotation -> annotation.finding().inspection().equals("crieur.core.repeatedPunctuation"))
                .toList();
    }

    private List<FindingAnnotation> tooLong() {
        return editor.annotations().stream()
                .filter(annotation -> annotation.finding().inspection().equals("crieur.core.textTooLong"))
                .toList();
    }

    @Test
    void aLimitSaysWhereItComesFrom() {
        document.set(document.get() + "mot ".repeat(80) + "\n");
        until(() -> !tooLong().isEmpty());
        Shell shell = editor.getSite().getShell();
        FindingHoverControl box = new FindingHoverControl(shell, editor, true);
        box.setInput(new FindingHoverControl.Found(tooLong()));
        Shell own = Stream.of(shell.getShells()).reduce((first, last) -> last).orElseThrow();

        assertThat(all(own, Label.class).stream().map(Label::getText).toList())
                .anyMatch(words -> words.matches("Rule from: .+, 20[0-9-]+ \\(official source\\)"));
        box.dispose();
    }

    @Test
    void aSourceThatTheMessageNamesIsSaidOnce() {
        Problem problem = Problem.of(
                        ((MessageCatalog) (locale, key, arguments) -> key).message("Too long."), Place.field("text"))
                .restingOn(new Provenance("the manual", Optional.of("2026-08"), Standing.PEER, Optional.empty()));
        Finding finding = Finding.of(
                        "a", Severity.WARNING, problem.message(), Optional.empty(), new TextRange(0, 1), 1, 1)
                .from(problem.origin().orElseThrow());
        Shell shell = editor.getSite().getShell();
        FindingHoverControl box = new FindingHoverControl(shell, editor, true);
        box.setInput(new FindingHoverControl.Found(
                List.of(new FindingAnnotation(finding, FindingKind.NETWORK, document.get()))));
        Shell own = Stream.of(shell.getShells()).reduce((first, last) -> last).orElseThrow();

        assertThat(all(own, Label.class).stream().map(Label::getText).toList())
                .contains("Too long. This limit is not certain.")
                .filteredOn(words -> words.contains("the manual"))
                .containsExactly("Rule from: the manual, 2026-08 (from another product)");
        box.dispose();
    }

    @Test
    void aFixInTheBoxThatExplainsAProblemMendsTheText() {
        Shell shell = editor.getSite().getShell();
        FindingHoverControl box = new FindingHoverControl(shell, editor, true);
        until(() -> !repeated().isEmpty());
        box.setInput(new FindingHoverControl.Found(repeated()));
        Shell own = Stream.of(shell.getShells()).reduce((first, last) -> last).orElseThrow();

        all(own, Link.class).stream().findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());

        assertThat(document.get()).endsWith("\nBonjour!\n");
        assertThat(own.isDisposed()).isTrue();
    }
}

package crieur.ui.internal.post;

import static crieur.ui.internal.OnDisplay.until;
import static org.assertj.core.api.Assertions.assertThat;

import crieur.model.post.PostEdits;
import crieur.model.post.PostMedia;
import crieur.ui.internal.finding.FindingAnnotation;
import crieur.ui.internal.fix.FixAssist;
import crieur.ui.internal.post.live.OpenPost;
import crieur.ui.internal.post.live.PostPage;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProblemWalkingTest extends EditorFixture {

    private OpenPost open;
    private StyledText text;

    @Override
    protected String body() {
        return "Bonjour!!!!\n";
    }

    @BeforeEach
    void findProblems() {
        open = editor.post().orElseThrow();
        text = (StyledText) editor.getAdapter(Control.class);
        until(() -> open.setting().isPresent());
        until(() -> repeated().isPresent());
    }

    private Optional<FindingAnnotation> repeated() {
        return editor.annotations().stream()
                .filter(annotation -> annotation.finding().inspection().equals("crieur.core.repeatedPunctuation"))
                .findFirst();
    }

    private boolean isMediaMarked() {
        int start = open.text().valueRange("media[0]").orElseThrow().start();
        return editor.annotations().stream()
                .anyMatch(annotation -> annotation.finding().range().start() >= start
                        && annotation.finding().range().start() < document.get().indexOf("Bonjour"));
    }

    @Test
    void theNextProblemOfAMediumIsGoneToInItsFieldWithoutLeavingThePage() {
        open.edit(now -> PostEdits.setMedia(
                now, List.of(new PostMedia(Optional.of("../media/absente.png"), Optional.of("Une affiche")))));
        until(this::isMediaMarked);
        until(() -> !Display.getCurrent().readAndDispatch());
        text.setSelection(text.getCharCount());
        editor.setFocus();

        editor.parts().orElseThrow().problems().goOn(true);

        assertThat(open.page()).isEqualTo(PostPage.BASE);

        editor.parts().orElseThrow().problems().goOn(true);

        assertThat(open.page()).isEqualTo(PostPage.BASE);
        assertThat(text.getSelectionText()).isEqualTo("!!!!");
    }

    @Test
    void theListOfFixesIsAsWideAsItsLongestLabel() {
        FixAssist assist = new FixAssist(editor);
        int place = document.get().indexOf("!!!!") + 1;

        ICompletionProposal[] fixes = assist.computeQuickAssistProposals(at(place));

        IDialogSettings size = assist.size();
        GC gc = new GC(text);
        try {
            gc.setFont(text.getShell().getFont());
            assertThat(fixes).isNotEmpty().allSatisfy(fix -> assertThat(gc.textExtent(fix.getDisplayString()).x)
                    .isLessThan(size.getInt(ContentAssistant.STORE_SIZE_X)));
        } finally {
            gc.dispose();
        }
    }

    private IQuickAssistInvocationContext at(int offset) {
        return new IQuickAssistInvocationContext() {
            @Override
            public int getOffset() {
                return offset;
            }

            @Override
            public int getLength() {
                return 0;
            }

            @Override
            public ISourceViewer getSourceViewer() {
                return (ISourceViewer) editor.getAdapter(ITextViewer.class);
            }
        };
    }
}

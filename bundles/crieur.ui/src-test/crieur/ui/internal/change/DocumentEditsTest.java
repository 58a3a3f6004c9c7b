package crieur.ui.internal.change;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.model.source.SourceEdit;
import java.util.List;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.junit.jupiter.api.Test;

class DocumentEditsTest {

    private final IDocument document = new Document("one two\n");

    @Test
    void appliesEditsOfTheTextAsItWas() {
        DocumentEdits.apply(document, List.of(SourceEdit.replace(0, 3, "a"), SourceEdit.replace(4, 7, "b")));

        assertThat(document.get()).isEqualTo("a b\n");
    }

    @Test
    void addsLinesAtOnePlaceOneAfterTheOther() {
        DocumentEdits.apply(document, List.of(SourceEdit.replace(8, 8, "three\n"), SourceEdit.replace(8, 8, "four\n")));

        assertThat(document.get()).isEqualTo("one two\nthree\nfour\n");
    }
}

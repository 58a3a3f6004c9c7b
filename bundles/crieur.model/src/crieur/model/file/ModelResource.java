package crieur.model.file;

import crieur.model.CrieurFactory;
import crieur.model.CrieurPackage;
import crieur.model.problem.ProblemCode;
import crieur.model.problem.SyntaxProblem;
import crieur.model.source.FileText;
import crieur.model.source.LineIndex;
import crieur.model.source.SourceRange;
import crieur.model.source.TextLines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A {@code .brand}, {@code .campaign} or {@code .review} file: XMI with an element a line, in the order of the model.
 *
 * <p>Elements, attributes, values and comments that the model has no place for stay through any change and are
 * reported. A file that nothing was changed in is written as it was read, byte for byte. A damaged one gives what
 * stands before its damage, and is not written over.
 */
public final class ModelResource extends CrieurResource {
    private byte[] original = new byte[0];
    private XmiContent content = new XmiContent();
    private @Nullable SyntaxProblem damage;

    public ModelResource(URI uri, FileKind kind) {
        super(uri, kind);
        if (kind == FileKind.POST) {
            throw new IllegalArgumentException("Posts are no XMI");
        }
        setIntrinsicIDToEObjectMap(new HashMap<>());
    }

    @Override
    List<SyntaxProblem> read(byte[] bytes) {
        FileText file = FileText.decode(bytes);
        XmiProblems found = new XmiProblems(file.text(), kind().root());
        original = bytes;
        content = XmiReader.read(file.text(), found);
        found.addEscapes();
        List<SyntaxProblem> problems = new ArrayList<>(found.problems());
        damage = found.damage().orElse(null);
        invalidBytes(file.text()).ifPresent(foreign -> addInvalidBytes(foreign, problems));
        show(content.root());
        return problems;
    }

    /** XML ends where the first such byte is, for no other reason. */
    private void addInvalidBytes(SyntaxProblem bytes, List<SyntaxProblem> problems) {
        if (damage != null && problems.remove(damage)) {
            damage = bytes;
        }
        problems.add(0, bytes);
    }

    private static Optional<SyntaxProblem> invalidBytes(String text) {
        int first = -1;
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (FileText.isEscapedByteAt(text, i)) {
                first = first < 0 ? i : first;
                count++;
            }
        }
        return first < 0
                ? Optional.empty()
                : Optional.of(SyntaxProblem.in(
                        LineIndex.of(text),
                        ProblemCode.INVALID_BYTES,
                        new SourceRange(first, first + 1),
                        String.valueOf(count)));
    }

    @Override
    public Optional<SyntaxProblem> damage() {
        return damage == null ? super.damage() : Optional.of(damage);
    }

    @Override
    void readNothing() {
        original = new byte[0];
        content = new XmiContent();
        show(null);
    }

    private void show(@Nullable EObject root) {
        EObject shown = root;
        if (shown == null) {
            EClass type = (EClass) CrieurPackage.eINSTANCE.getEClassifier(kind().root());
            shown = CrieurFactory.eINSTANCE.create(type);
            content.setRoot(shown);
        }
        getContents().clear();
        getContents().add(shown);
    }

    @Override
    byte[] bytes() throws DamagedFileException {
        if (damage != null) {
            throw new DamagedFileException(String.valueOf(getURI()), damage);
        }
        String written =
                write(content, getContents().isEmpty() ? null : getContents().get(0));
        if (original.length == 0) {
            return new FileText(false, written).encode();
        }
        FileText file = FileText.decode(original);
        XmiContent before = XmiReader.read(file.text(), new XmiProblems(file.text(), kind().root()));
        if (written.equals(write(before, before.root()))) {
            return Arrays.copyOf(original, original.length);
        }
        String lineEnd = TextLines.lineEnd(file.text());
        return file.with(lineEnd.equals("\n") ? written : written.replace("\n", lineEnd))
                .encode();
    }

    private static String write(XmiContent content, @Nullable EObject root) {
        content.setRoot(root);
        return new XmiWriter(content).write();
    }
}

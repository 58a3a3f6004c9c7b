package crieur.core.internal.check;

import crieur.core.check.CheckedFile;
import crieur.core.inspection.Finding;
import crieur.core.inspection.Fix;
import crieur.core.inspection.TextEdit;
import crieur.core.inspection.TextRange;
import crieur.core.message.MessageCatalog;
import crieur.model.file.CrieurResource;
import crieur.model.file.FileKind;
import crieur.model.problem.ProblemCode;
import crieur.model.source.FileText;
import crieur.model.source.OtherEncoding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Tells once that a file is in another encoding, in place of everything that looks wrong because of it. */
final class EncodingFindings {

    /** The id of these findings. */
    static final String ID = "crieur.core.encoding";

    private static final MessageCatalog MESSAGES = MessageCatalog.beside(EncodingFindings.class);

    private EncodingFindings() {}

    /** Looks at a file that was read as one of the model. */
    static Optional<Finding> of(CrieurResource resource) {
        boolean odd = resource.problems().stream()
                .anyMatch(problem -> problem.code() == ProblemCode.FILE_OTHER_ENCODING
                        || problem.code() == ProblemCode.INVALID_BYTES);
        return odd ? resource.file().flatMap(EncodingFindings::of) : Optional.empty();
    }

    /** How much could be read of such a file. */
    static CheckedFile.Reading reading(CrieurResource resource) {
        return resource.damage().isPresent() ? CheckedFile.Reading.PART : CheckedFile.Reading.WHOLE;
    }

    /** Looks at all of a file; empty for one that is in UTF-8, whatever may be broken in it, or that cannot be read. */
    static Optional<Finding> of(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > FileKind.BRAND.limit()) {
                return Optional.empty();
            }
            byte[] bytes = Files.readAllBytes(file);
            return OtherEncoding.of(bytes).map(other -> finding(file, bytes, other));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Finding finding(Path file, byte[] bytes, OtherEncoding other) {
        String key = other.wide() ? "EncodingFindings.wide" : "EncodingFindings.narrow";
        List<Fix> fixes = other.text()
                .map(text -> List.of(conversion(file, bytes, other, text)))
                .orElse(List.of());
        return FileFindings.atStart(ID, file, MESSAGES.message(key, other.name()), fixes);
    }

    /** Wide encodings are certain; the other is a good guess that a person has to look at. */
    private static Fix conversion(Path file, byte[] bytes, OtherEncoding other, String text) {
        TextRange all = new TextRange(0, FileText.decode(bytes).text().length());
        return new Fix(
                MESSAGES.message("EncodingFindings.convert", other.name()),
                List.of(new TextEdit(file, all, text)),
                other.wide());
    }
}

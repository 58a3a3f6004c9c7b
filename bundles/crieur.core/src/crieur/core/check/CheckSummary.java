package crieur.core.check;

import crieur.core.inspection.Finding;

/**
 * What a check came to.
 *
 * @param files how many files were checked
 * @param posts how many of them are posts
 * @param errors how many findings are errors
 * @param warnings how many are warnings
 * @param infos how many are worth knowing
 * @param unreadable how many files could not be read, or only in part
 */
public record CheckSummary(int files, int posts, int errors, int warnings, int infos, int unreadable) {

    /** Nothing was checked. */
    public static final CheckSummary NONE = new CheckSummary(0, 0, 0, 0, 0, 0);

    /** Returns this summary with another file. */
    public CheckSummary plus(CheckedFile file) {
        int[] bySeverity = new int[3];
        for (Finding finding : file.findings()) {
            bySeverity[finding.severity().ordinal()]++;
        }
        return new CheckSummary(
                files + 1,
                posts + (file.kind() == CheckedFile.Kind.POST ? 1 : 0),
                errors + bySeverity[2],
                warnings + bySeverity[1],
                infos + bySeverity[0],
                unreadable + (file.reading() == CheckedFile.Reading.WHOLE ? 0 : 1));
    }

    /** Returns the number of findings of every severity. */
    public int findings() {
        return errors + warnings + infos;
    }
}

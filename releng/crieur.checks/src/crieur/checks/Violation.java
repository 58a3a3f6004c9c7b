package crieur.checks;

/**
 * A place that breaks a rule.
 *
 * @param file the file, relative to the repository
 * @param reason what is wrong, in words that lead to the mend
 */
public record Violation(String file, String reason) {

    @Override
    public String toString() {
        return file + ": " + reason;
    }
}

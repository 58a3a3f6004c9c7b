package crieur.checks;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;

/**
 * What a bundle's manifest says about its dependencies.
 *
 * @param name the symbolic name
 * @param requires the bundles it requires
 * @param imports the packages it imports
 * @param exports the packages that it exports to everyone
 */
public record Manifest(String name, List<String> requires, List<String> imports, List<String> exports) {

    static Manifest read(InputStream in) throws IOException {
        Attributes main = new java.util.jar.Manifest(in).getMainAttributes();
        return new Manifest(
                clauses(main.getValue("Bundle-SymbolicName")).stream()
                        .map(Manifest::path)
                        .findFirst()
                        .orElse(""),
                clauses(main.getValue("Require-Bundle")).stream()
                        .map(Manifest::path)
                        .toList(),
                clauses(main.getValue("Import-Package")).stream()
                        .map(Manifest::path)
                        .toList(),
                clauses(main.getValue("Export-Package")).stream()
                        .filter(clause -> !clause.contains("x-friends") && !clause.contains("x-internal"))
                        .map(Manifest::path)
                        .toList());
    }

    private static String path(String clause) {
        return clause.replaceFirst(";.*", "").strip();
    }

    private static List<String> clauses(String header) {
        List<String> clauses = new ArrayList<>();
        if (header == null) {
            return clauses;
        }
        StringBuilder clause = new StringBuilder();
        boolean quoted = false;
        for (char c : header.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            }
            if (c == ',' && !quoted) {
                clauses.add(clause.toString());
                clause.setLength(0);
            } else {
                clause.append(c);
            }
        }
        clauses.add(clause.toString());
        return clauses;
    }
}

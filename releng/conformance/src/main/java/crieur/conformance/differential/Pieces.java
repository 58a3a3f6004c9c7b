package crieur.conformance.differential;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The pieces of random posts, from {@code pieces.txt}. */
final class Pieces {

    private Pieces() {}

    static String[] group(String name) {
        List<String> pieces = new ArrayList<>();
        boolean inside = false;
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(Pieces.class.getResourceAsStream("pieces.txt"), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("[") && line.endsWith("]")) {
                    inside = line.equals("[" + name + "]");
                } else if (inside && !line.isEmpty()) {
                    pieces.add(unescaped(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException(name);
        }
        return pieces.toArray(String[]::new);
    }

    /** Resolves {@code \}{@code uXXXX}, {@code \s} for a space, {@code \e} for nothing, and line breaks. */
    private static String unescaped(String line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char unit = line.charAt(i);
            if (unit != '\\' || i + 1 == line.length()) {
                text.append(unit);
                continue;
            }
            switch (line.charAt(++i)) {
                case 'u' -> {
                    text.append((char) Integer.parseInt(line.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                case 's' -> text.append(' ');
                case 'n' -> text.append('\n');
                case 'r' -> text.append('\r');
                case 'e' -> {
                    // Nothing at all.
                }
                default -> text.append(line.charAt(i));
            }
        }
        return text.toString();
    }
}

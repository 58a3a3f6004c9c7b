package crieur.conformance.differential;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JavaScript library behind a script that answers one line for each text. */
final class ScriptLibrary implements AutoCloseable {

    private final Process process;
    private final BufferedWriter questions;
    private final BufferedReader answers;

    ScriptLibrary(Path script) throws IOException {
        process = new ProcessBuilder("node", script.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        questions = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.US_ASCII));
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Asks about several texts at once, few enough that neither side's pipe fills up. */
    List<Observation> observe(List<String> texts) throws IOException {
        for (String text : texts) {
            questions.write(json(text));
            questions.newLine();
        }
        questions.flush();
        List<Observation> observations = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            String answer = answers.readLine();
            if (answer == null) {
                throw new IOException("the library ended");
            }
            observations.add(new Observation(List.of(answer.split("\t", -1))));
        }
        return observations;
    }

    private static String json(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < ' ' || unit > '~' || unit == '"' || unit == '\\') {
                json.append(String.format("\\u%04x", (int) unit));
            } else {
                json.append(unit);
            }
        }
        return json.append('"').toString();
    }

    @Override
    public void close() {
        process.destroy();
    }
}

package crieur.cli.internal.command;

import crieur.cli.internal.session.Session;
import crieur.cli.internal.session.Terminal;
import crieur.core.contribution.ContributionException;
import crieur.core.contribution.Contributions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Calls the command as a shell would, without a process: two small networks, and the inspections of the core. */
final class Calls {

    private final Path folder;
    private final Locale language;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream error = new ByteArrayOutputStream();

    Calls(Path folder, Locale language) {
        this.folder = folder;
        this.language = language;
    }

    int call(String input, String... arguments) {
        return call(input, out, arguments);
    }

    int call(String input, OutputStream output, String... arguments) {
        return call(input.getBytes(StandardCharsets.UTF_8), output, arguments);
    }

    int callWithBytes(byte[] input, String... arguments) {
        return call(input, out, arguments);
    }

    private int call(byte[] input, OutputStream output, String... arguments) {
        out.reset();
        error.reset();
        Terminal terminal = new Terminal(new ByteArrayInputStream(input), output, error, false);
        Map<String, String> environment = Map.of(
                "XDG_STATE_HOME",
                folder.resolve("state").toString(),
                "XDG_CONFIG_HOME",
                folder.resolve("config").toString());
        Contributions contributions = contributions();
        return new CommandLineTool(new Session(terminal, folder, environment, language, "1.2.3", () -> contributions))
                .run(arguments);
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String error() {
        return error.toString(StandardCharsets.UTF_8);
    }

    private static Contributions contributions() {
        try {
            URL networks = Calls.class.getResource("plugin.xml");
            URL core = Path.of(System.getProperty("crieur.root"), "bundles", "crieur.core", "plugin.xml")
                    .toUri()
                    .toURL();
            ClassLoader classes = Calls.class.getClassLoader();
            return new Contributions.Builder()
                    .addPluginXml(networks, classes)
                    .addPluginXml(core, classes)
                    .build();
        } catch (ContributionException | MalformedURLException e) {
            throw new AssertionError(e);
        }
    }
}

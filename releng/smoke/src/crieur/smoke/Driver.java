package crieur.smoke;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Asks the test support inside the studio what is on the screen. */
final class Driver implements AutoCloseable {

    private final Socket socket;
    private final BufferedReader in;
    private final Writer out;

    Driver(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        out = new java.io.OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8);
    }

    synchronized List<String> ask(String request) {
        try {
            out.write(request + "\n");
            out.flush();
            List<String> lines = new ArrayList<>();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                lines.add(line);
            }
            return lines;
        } catch (IOException e) {
            throw new AssertionError("The studio does not answer: " + e.getMessage(), e);
        }
    }

    List<Widget> widgets() {
        return ask("widgets").stream().map(Widget::of).toList();
    }

    /** Takes the escapes out of a field of an answer. */
    static String plain(String field) {
        StringBuilder plain = new StringBuilder(field.length());
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '\\' && i + 1 < field.length()) {
                char next = field.charAt(++i);
                plain.append(next == 'n' ? '\n' : next == 't' ? '\t' : next == 'r' ? '\r' : next);
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}

package crieur.driver.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;

/** Answers requests of this machine, one connection at a time. */
final class DriverDoor {

    private final Display display;
    private final UiWatch watch;
    private final KeyWatch keys;
    private final ServerSocket socket;

    DriverDoor(Display display, UiWatch watch, KeyWatch keys) throws IOException {
        this.display = display;
        this.watch = watch;
        this.keys = keys;
        this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    }

    int port() {
        return socket.getLocalPort();
    }

    void open() {
        Thread thread = new Thread(this::serve, "Driver");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket peer = socket.accept()) {
                answer(peer);
            } catch (IOException e) {
                ILog.of(DriverDoor.class).warn("A request of the driver was not answered", e);
            }
        }
    }

    private void answer(Socket peer) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(peer.getInputStream(), StandardCharsets.UTF_8));
        Writer out = new OutputStreamWriter(peer.getOutputStream(), StandardCharsets.UTF_8);
        for (String request = in.readLine(); request != null; request = in.readLine()) {
            for (String line : lines(request)) {
                out.write(line + "\n");
            }
            out.write("\n");
            out.flush();
        }
    }

    private List<String> lines(String request) {
        String[] words = request.split("\t", 2);
        return switch (words[0]) {
            case "widgets" -> onDisplay(() -> new WidgetList(display).lines());
            case "editor" -> onDisplay(EditorState::text);
            case "findings" -> onDisplay(EditorState::findings);
            case "workbench" -> onDisplay(() -> new WorkbenchFacts().lines());
            case "execute" -> WorkbenchFacts.execute(words[1]);
            case "slow" -> watch.slow();
            case "busiest" -> watch.busiest();
            case "pauses" -> watch.pauses();
            case "trees" -> onDisplay(() -> new ScrolledTrees(display).lines());
            case "paints" -> keys.taken();
            case "keys" -> keys.seen();
            case "follow" -> keys.follow(words.length > 1 ? words[1] : "");
            default -> List.of("unknown\t" + Escapes.of(request));
        };
    }

    private List<String> onDisplay(Supplier<List<String>> question) {
        List<String> lines = new ArrayList<>();
        if (!display.isDisposed()) {
            display.syncExec(() -> lines.addAll(watch.apart(question)));
        }
        return lines;
    }
}

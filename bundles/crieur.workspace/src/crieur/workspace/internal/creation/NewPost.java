package crieur.workspace.internal.creation;

import crieur.model.file.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A post that is to be made.
 *
 * @param title the title people see
 * @param channels ids of the channels it goes to
 * @param day the day it is made, which its file's name begins with
 */
public record NewPost(String title, List<String> channels, LocalDate day) {

    public NewPost {
        channels = List.copyOf(channels);
    }

    /**
     * Makes the post, in a file that is not there yet.
     *
     * @param campaign the folder of the campaign
     * @return the post's file
     * @throws IOException if it cannot be written
     */
    public Path createIn(Path campaign) throws IOException {
        Path posts = campaign.resolve("posts");
        Files.createDirectories(posts);
        String name = day + "-" + (FolderName.of(title).isEmpty() ? "post" : FolderName.of(title));
        Path file = posts.resolve(name + ".post");
        for (int number = 2; Files.exists(file); number++) {
            file = posts.resolve(name + "-" + number + ".post");
        }
        AtomicFile.write(file, text().getBytes(StandardCharsets.UTF_8));
        return file;
    }

    /** A title is written in quotes, so that it may hold anything. */
    private String text() {
        return "---\nid: " + UUID.randomUUID()
                + "\ntitle: " + quoted(title.strip())
                + "\nchannels: ["
                + String.join(", ", channels.stream().map(NewPost::plain).toList()) + "]"
                + "\nstate: draft\n---\n\n";
    }

    private static String plain(String id) {
        return id.matches("[A-Za-z][\\w-]*") ? id : quoted(id);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\R", " ") + '"';
    }
}

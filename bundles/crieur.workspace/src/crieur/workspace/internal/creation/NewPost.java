package crieur.workspace.internal.creation;

import crieur.model.file.AtomicFile;
import crieur.model.file.BrandLayout;
import crieur.model.file.FileKind;
import crieur.model.schedule.Schedule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A post that is to be made.
 *
 * @param title the title people see
 * @param channels ids of the channels it goes to
 * @param day the day that its file's name begins with: the one it goes out on, or is made on
 * @param schedule when it goes out, if that is known
 * @param language the BCP 47 language it is written in; empty for the campaign's
 */
public record NewPost(
        String title, List<String> channels, LocalDate day, Optional<Schedule> schedule, Optional<String> language) {

    public NewPost {
        channels = List.copyOf(channels);
    }

    /** Creates a post without a schedule, in the campaign's language. */
    public NewPost(String title, List<String> channels, LocalDate day) {
        this(title, channels, day, Optional.empty(), Optional.empty());
    }

    /**
     * Makes the post, in a file that is not there yet.
     *
     * @param campaign the folder of the campaign
     * @return the post's file
     * @throws IOException if it cannot be written
     */
    public Path createIn(Path campaign) throws IOException {
        Path file = fileIn(campaign);
        AtomicFile.write(file, text().getBytes(StandardCharsets.UTF_8));
        return file;
    }

    /** Returns the file that the post would be in, one that is not there yet. */
    public Path fileIn(Path campaign) {
        Path posts = campaign.resolve(BrandLayout.POSTS);
        String name = day + "-" + (FolderName.of(title).isEmpty() ? "post" : FolderName.of(title));
        Path file = posts.resolve(FileKind.POST.fileName(name));
        for (int number = 2; Files.exists(file); number++) {
            file = posts.resolve(FileKind.POST.fileName(name + "-" + number));
        }
        return file;
    }

    /** Returns the text of the file, with an id of its own. A title is written in quotes, so that it may hold anything. */
    public String text() {
        return "---\nid: " + UUID.randomUUID()
                + "\ntitle: " + quoted(title.strip())
                + language.map(tag -> "\nlanguage: " + tag).orElse("")
                + "\nchannels: ["
                + String.join(", ", channels.stream().map(NewPost::plain).toList()) + "]"
                + schedule.map(when -> "\nschedule: " + when).orElse("")
                + "\nstate: draft\n---\n\n";
    }

    private static String plain(String id) {
        return id.matches("[A-Za-z][\\w-]*") ? id : quoted(id);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\R", " ") + '"';
    }
}

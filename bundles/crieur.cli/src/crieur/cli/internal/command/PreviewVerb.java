package crieur.cli.internal.command;

import crieur.cli.internal.preview.PreviewFile;
import crieur.cli.internal.session.Session;
import crieur.core.outgoing.OutgoingPost;
import crieur.core.outgoing.OutgoingPosts;
import crieur.core.preview.PreviewOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Draws a post as its channels will show it, into a picture or a page. */
final class PreviewVerb implements Verb {

    private static final int WIDTH = 480;
    private static final int MOST_SCALE = 4;

    @Override
    public void describe(CommandSpec command, CommandTexts texts) {
        CommandFactory.texts(command, texts)
                .summary("PreviewVerb.summary")
                .description("PreviewVerb.description")
                .examples("PreviewVerb.examples");
        command.addOption(CommandFactory.option("--out", "FILE", texts.text("PreviewVerb.out")));
        command.addOption(CommandFactory.repeated("--channel", "CHANNEL", texts.text("PreviewVerb.channel")));
        command.addOption(CommandFactory.flag("--dark", texts.text("PreviewVerb.dark")));
        command.addOption(CommandFactory.flag("--unfolded", texts.text("PreviewVerb.unfolded")));
        command.addOption(CommandFactory.option("--width", "N", texts.text("PreviewVerb.width")));
        command.addOption(CommandFactory.option("--scale", "N", texts.text("PreviewVerb.scale")));
        command.addPositional(CommandFactory.parameters("POST", "1", texts.text("PreviewVerb.post"), List.of()));
    }

    @Override
    public int run(Options options, Session session, CommandTexts texts) {
        String out = options.value("--out").orElseThrow(() -> new UsageException(texts.text("PreviewVerb.noOut")));
        String kind = out.substring(out.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!kind.equals("png") && !kind.equals("html")) {
            throw new UsageException(texts.text("PreviewVerb.badOut", out));
        }
        PreviewOptions look = new PreviewOptions(
                number(
                        options,
                        "--width",
                        WIDTH,
                        (int) PreviewOptions.LEAST_WIDTH,
                        (int) PreviewOptions.MOST_WIDTH,
                        texts),
                options.has("--dark"),
                options.has("--unfolded"),
                session.language());
        int scale = number(options, "--scale", 2, 1, MOST_SCALE, texts);
        String named = options.parameters().get(0);
        Optional<List<OutgoingPost>> posts = posts(path(named, session, texts), named, session, texts);
        if (posts.isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        List<OutgoingPost> chosen = chosen(posts.get(), options.values("--channel"), texts);
        return write(new PreviewFile(chosen, look), kind, path(out, session, texts), out, named, scale, session, texts);
    }

    private static Path path(String written, Session session, CommandTexts texts) {
        try {
            return session.folder().resolve(written);
        } catch (InvalidPathException e) {
            throw new UsageException(texts.text("PreviewVerb.cannotRead", written));
        }
    }

    private static Optional<List<OutgoingPost>> posts(Path file, String named, Session session, CommandTexts texts) {
        try {
            return Optional.of(new OutgoingPosts(session.contributions().contributions()).read(file));
        } catch (NoSuchFileException e) {
            session.terminal().error(texts.text("PreviewVerb.noPost", named));
        } catch (IOException e) {
            session.terminal().error(texts.text("PreviewVerb.cannotRead", named));
        }
        return Optional.empty();
    }

    private static List<OutgoingPost> chosen(List<OutgoingPost> posts, List<String> channels, CommandTexts texts) {
        if (posts.isEmpty()) {
            throw new UsageException(texts.text("PreviewVerb.noChannel"));
        }
        List<String> known = posts.stream().map(OutgoingPost::channel).toList();
        List<OutgoingPost> chosen = new ArrayList<>();
        for (String channel : channels) {
            if (!known.contains(channel)) {
                throw new UsageException(texts.text("PreviewVerb.unknownChannel", channel, String.join(", ", known)));
            }
            chosen.add(posts.get(known.indexOf(channel)));
        }
        return channels.isEmpty() ? posts : chosen;
    }

    private static int number(Options options, String name, int usual, int least, int most, CommandTexts texts) {
        Optional<String> given = options.value(name);
        if (given.isEmpty()) {
            return usual;
        }
        try {
            int number = Integer.parseInt(given.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new UsageException(texts.text("PreviewVerb.notANumber", name, least, most, given.get()));
        }
        throw new UsageException(texts.text("PreviewVerb.notANumber", name, least, most, given.get()));
    }

    private static int write(
            PreviewFile file,
            String kind,
            Path target,
            String out,
            String title,
            int scale,
            Session session,
            CommandTexts texts) {
        try {
            byte[] bytes = kind.equals("html")
                    ? file.html(title)
                    : file.png(scale, coloured -> {
                        if (!coloured) {
                            session.terminal().error(texts.text("PreviewVerb.noEmoji"));
                        }
                    });
            Files.write(target, bytes);
            return ExitCode.CLEAN;
        } catch (PreviewFile.NoFontsException e) {
            session.terminal().error(texts.text("PreviewVerb.noFonts"));
        } catch (IOException e) {
            session.terminal().error(texts.text("PreviewVerb.cannotWrite", out));
        }
        return ExitCode.UNREADABLE;
    }
}

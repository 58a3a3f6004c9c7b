package crieur.cli.internal.command;

import crieur.cli.internal.output.JsonWriter;
import crieur.cli.internal.output.Utf8Buffer;
import crieur.cli.internal.session.Session;
import crieur.cli.internal.stdin.CountLine;
import crieur.core.network.Network;
import crieur.core.network.RuleNames;
import crieur.core.network.TextThread;
import crieur.core.outgoing.OutgoingPost;
import crieur.core.outgoing.OutgoingPosts;
import crieur.core.text.TextAnalysis;
import crieur.model.file.FileKind;
import crieur.model.post.PostText;
import crieur.model.post.PostThread;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** Splits the text on standard input, or that of a post, into a thread as a network takes it. */
final class SplitVerb implements Verb {

    private static final List<String> FORMATS = List.of("text", "json", "ndjson");

    /** What is to be split. */
    private record Source(String text, Network network, Optional<TextAnalysis> contentWarning) {}

    @Override
    public void describe(CommandSpec command, CommandTexts texts) {
        CommandFactory.texts(command, texts)
                .summary("SplitVerb.summary")
                .description("SplitVerb.description")
                .examples("SplitVerb.examples");
        command.addPositional(CommandFactory.parameters("PATH", "0..1", texts.text("SplitVerb.path"), List.of()));
        command.addOption(CommandFactory.option("--network", "NETWORK", texts.text("SplitVerb.network")));
        command.addOption(CommandFactory.option("--tier", "TIER", texts.text("CountVerb.tier")));
        command.addOption(CommandFactory.flag("--number", texts.text("SplitVerb.number")));
        command.addOption(CommandFactory.choice("--format", FORMATS, texts.text("CommandTexts.format")));
    }

    @Override
    public int run(Options options, Session session, CommandTexts texts) {
        String format = options.choice("--format", "text", FORMATS, texts);
        String id = options.value("--network")
                .orElseThrow(() -> new UsageException(texts.text("ParseErrors.missing", "--network")));
        if (options.parameters().size() > 1) {
            throw new UsageException(
                    texts.text("ParseErrors.tooMany", options.parameters().get(1)));
        }
        Optional<Path> file = file(options, session);
        KnownNetworks known = KnownNetworks.near(file.orElse(session.folder()), session, texts);
        Optional<Network> network = known.find(id);
        if (network.isEmpty()) {
            session.terminal().error(texts.text("NetworksVerb.broken", id));
            return ExitCode.UNREADABLE;
        }
        Optional<String> tier = options.value("--tier");
        known.requireTier(tier, List.of(network.get()));
        known.tellProblems(session);
        Network usual = known.usual(network.get(), tier);
        boolean ofInput = options.parameters().isEmpty();
        Optional<Source> source = ofInput
                ? StandardText.read(session.terminal().in(), session, texts)
                        .map(text -> new Source(text, usual, Optional.empty()))
                : ofPost(file, options.parameters().get(0), usual, tier.isPresent(), session, texts);
        if (source.isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        return split(source.get(), options.has("--number"), format, session, texts);
    }

    private static int split(Source source, boolean numbered, String format, Session session, CommandTexts texts) {
        Network network = source.network();
        if (network.words(RuleNames.THREADS).contains("no")) {
            session.terminal().error(texts.text("SplitVerb.noThreads", network.name()));
        }
        String text = String.join("\n\n", PostThread.split(source.text()));
        TextThread thread = TextThread.split(text, network, source.contentWarning(), numbered);
        Utf8Buffer out = session.terminal().out();
        switch (format) {
            case "json" -> json(thread, source, out);
            case "ndjson" -> lines(thread, source, out);
            default -> out.line(PostThread.join(thread.parts()));
        }
        if (thread.tooLong().isPresent()) {
            session.terminal()
                    .error(texts.text("SplitVerb.tooLong", thread.tooLong().getAsInt() + 1, network.name()));
            return ExitCode.FINDINGS;
        }
        return ExitCode.CLEAN;
    }

    private static Optional<Path> file(Options options, Session session) {
        try {
            return options.parameters().stream().findFirst().map(session.folder()::resolve);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<Source> ofPost(
            Optional<Path> file, String named, Network usual, boolean ofTier, Session session, CommandTexts texts) {
        try {
            return Optional.of(ofPost(file.orElseThrow(() -> new NoSuchFileException(named)), usual, ofTier, session));
        } catch (NoSuchFileException e) {
            session.terminal().error(named + texts.text("CommandLineTool.colon") + texts.text("PathVerb.noSuchFile"));
        } catch (IOException e) {
            session.terminal().error(texts.text("PreviewVerb.cannotRead", named));
        }
        return Optional.empty();
    }

    /** What a post sends on its first channel that is on the network, by the limits of that channel's account. */
    private static Source ofPost(Path file, Network usual, boolean ofTier, Session session) throws IOException {
        String content = FileKind.POST.read(file).text();
        PostText post = PostText.parse(content);
        Optional<OutgoingPost> sent = new OutgoingPosts(session.contributions().contributions())
                .of(file, content).stream()
                        .filter(outgoing -> outgoing.network().id().equals(usual.id()))
                        .findFirst();
        String channel = sent.map(OutgoingPost::channel).orElse(KnownNetworks.shortId(usual));
        Network network = ofTier ? usual : sent.map(OutgoingPost::network).orElse(usual);
        Optional<TextAnalysis> warning = Optional.ofNullable(
                        post.networkFields().get(OutgoingPost.CONTENT_WARNING))
                .filter(text -> !text.isBlank())
                .map(TextAnalysis::of);
        return new Source(post.sectionFor(channel).text(), network, warning);
    }

    private static void json(TextThread thread, Source source, Utf8Buffer out) {
        JsonWriter json = new JsonWriter(out, true);
        json.beginArray();
        for (int i = 0; i < thread.parts().size(); i++) {
            part(thread, i, source, json);
        }
        json.endArray().endDocument();
    }

    private static void lines(TextThread thread, Source source, Utf8Buffer out) {
        JsonWriter json = new JsonWriter(out, false);
        for (int i = 0; i < thread.parts().size(); i++) {
            part(thread, i, source, json);
            json.endDocument();
        }
    }

    private static void part(TextThread thread, int index, Source source, JsonWriter json) {
        String text = thread.parts().get(index);
        json.beginObject().member("network", KnownNetworks.shortId(source.network()));
        json.member("part", index + 1).member("of", thread.parts().size());
        List<CountLine> counts = CountLine.of(source.network(), TextAnalysis.of(text), source.contentWarning());
        if (!counts.isEmpty()) {
            CountLine count = counts.get(0);
            json.member("length", count.count().value()).name("limit");
            if (count.rule().max().isPresent()) {
                json.value(count.rule().max().get().whole());
            } else {
                json.nothing();
            }
            json.member("unit", count.count().unit().id());
        }
        json.name("fits").value(counts.stream().allMatch(CountLine::fits));
        json.member("text", text).endObject();
    }
}

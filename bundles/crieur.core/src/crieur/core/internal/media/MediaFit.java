package crieur.core.internal.media;

import crieur.core.inspection.Place;
import crieur.core.inspection.Problem;
import crieur.core.inspection.Severity;
import crieur.core.internal.inspection.CoreMessages;
import crieur.core.media.ColourProfile;
import crieur.core.media.MediaFormat;
import crieur.core.media.MediaInfo;
import crieur.core.media.MediaKind;
import crieur.core.message.Message;
import crieur.core.message.MessageCatalog;
import crieur.core.network.Figure;
import crieur.core.network.Network;
import crieur.core.network.Provenance;
import crieur.core.network.RuleNames;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;

/** Compares one file with a network's rules on its kind. */
final class MediaFit {

    /** A side is a whole number of pixels, so proportions are met as nearly as that allows. */
    private static final double PIXEL = 1;

    /** 59.94 and 60 pictures a second are one rate for networks, and averages are not exact. */
    private static final double RATE_SLACK = 0.5;

    private static final double SECOND_SLACK = 0.05;
    private static final double ADVISED_SLACK = 0.02;

    /** What a network may advise below the most that it takes. */
    private static final Set<String> ADVISED = Set.of("bytes", "seconds");

    private static final double HUNDREDTHS = 100;
    private static final double MILLIS = 1000;

    private static final MessageCatalog MESSAGES = MessageCatalog.beside(MediaFit.class);

    private final Network network;
    private final String kind;
    private final String name;
    private final Place place;
    private final List<Problem> problems;

    /**
     * Creates a comparison.
     *
     * @param kind what the names of the rules begin with
     * @param name what problems call the file
     * @param place where problems are
     * @param problems gets what is found
     */
    MediaFit(Network network, String kind, String name, Place place, List<Problem> problems) {
        this.network = network;
        this.kind = kind;
        this.name = name;
        this.place = place;
        this.problems = problems;
    }

    void check(MediaInfo info) {
        format(info.format());
        range("bytes", info.bytes(), 0);
        if (info.format() == MediaFormat.PNG) {
            atMostAdvised("png.bytes", info.bytes());
        }
        if (info.hasSize() && info.format() != MediaFormat.SVG && info.format().kind() != MediaKind.DOCUMENT) {
            pixels(info);
            ratio(info);
        }
        if (info.frames() > 0) {
            range("frames", info.frames(), 0);
        }
        info.duration().ifPresent(duration -> range("seconds", seconds(duration), SECOND_SLACK));
        info.frameRate().ifPresent(rate -> range("fps", Math.round(rate * HUNDREDTHS) / HUNDREDTHS, RATE_SLACK));
        info.pages().ifPresent(pages -> range("pages", pages, 0));
        info.videoCodec().ifPresent(codec -> oneOf(words("codecs"), codec, "codec"));
        info.audioCodec().ifPresent(codec -> oneOf(network.words().get(RuleNames.AUDIO_CODECS), codec, "sound"));
        colours(info.colours());
    }

    private void format(MediaFormat format) {
        Network.Words formats = words("formats");
        if (formats != null && !formats.values().contains(format.id())) {
            String titles = formats.values().stream().map(MediaFit::title).collect(Collectors.joining(", "));
            tell("format", "format", formats.provenance(), format.title(), titles);
        }
    }

    private static String title(String formatId) {
        return MediaFormat.of(formatId).map(MediaFormat::title).orElse(formatId.toUpperCase(Locale.ROOT));
    }

    private void oneOf(Network.@Nullable Words codecs, String codec, String rule) {
        if (codecs != null && !codecs.values().contains(codec)) {
            String titles = codecs.values().stream().map(MediaFit::codec).collect(Collectors.joining(", "));
            tell("codec", rule, codecs.provenance(), codec(codec), titles);
        }
    }

    private static String codec(String id) {
        return switch (id) {
            case "h264" -> "H.264";
            case "prores" -> "ProRes";
            case "opus" -> "Opus";
            case "vorbis" -> "Vorbis";
            default -> id.toUpperCase(Locale.ROOT);
        };
    }

    private void pixels(MediaInfo info) {
        range("width", info.width(), 0);
        range("height", info.height(), 0);
        range("pixels", info.pixels(), 0);
        range("sides", (double) info.width() + info.height(), 0);
        if (info.frames() > 0) {
            range("pixels.total", (double) info.pixels() * info.frames(), 0);
        }
    }

    private void ratio(MediaInfo info) {
        double ratio = Math.round(HUNDREDTHS * info.width() / info.height()) / HUNDREDTHS;
        Figure max = figure("ratio.max");
        if (max != null && info.width() > max.value() * info.height() + PIXEL) {
            tell("ratio", "ratio.max", max.provenance(), ratio, max.value());
        }
        Figure min = figure("ratio.min");
        if (min != null && info.width() < min.value() * info.height() - PIXEL) {
            tell("ratio", "ratio.min", min.provenance(), ratio, min.value());
        }
        Figure advised = figure("ratio.advised");
        if (advised != null && Math.abs((double) info.width() / info.height() / advised.value() - 1) > ADVISED_SLACK) {
            advise("ratio.advised", advised.provenance(), ratio, advised.value());
        }
    }

    private void colours(ColourProfile colours) {
        Network.Words wanted = words("colours");
        if (wanted != null && !colours.isSrgb()) {
            String found = colours.model() == ColourProfile.Model.CMYK
                    ? ColourProfile.Model.CMYK.name()
                    : colours.name().orElse("");
            advise("colours", wanted.provenance(), found, String.join(", ", wanted.values()));
        }
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / MILLIS;
    }

    /** Compares a measure with the most and the least of it. */
    private void range(String property, double value, double slack) {
        Figure max = figure(property + ".max");
        if (max != null && value > max.value() + slack) {
            tell(rule(property), property + ".max", max.provenance(), value, max.value());
        } else if (ADVISED.contains(property)) {
            atMostAdvised(property, value);
        }
        Figure min = figure(property + ".min");
        if (min != null && value < min.value() - slack) {
            tell(rule(property), property + ".min", min.provenance(), value, min.value());
        }
    }

    private void atMostAdvised(String property, double value) {
        Figure advised = figure(property + ".advised");
        if (advised != null && value > advised.value()) {
            advise(property + ".advised", advised.provenance(), value, advised.value());
        }
    }

    /** Sides and areas are one rule for those who turn it off. */
    private static String rule(String property) {
        return switch (property) {
            case "width", "height", "sides", "pixels.total" -> "pixels";
            default -> property;
        };
    }

    private @Nullable Figure figure(String property) {
        Figure own = network.figures().get(RuleNames.of(kind, property));
        boolean asPicture = own == null && kind.equals(MediaKind.GIF.id());
        return asPicture ? network.figures().get(RuleNames.of(MediaKind.IMAGE.id(), property)) : own;
    }

    private Network.@Nullable Words words(String property) {
        Network.Words own = network.words().get(RuleNames.of(kind, property));
        boolean asPicture = own == null && kind.equals(MediaKind.GIF.id());
        return asPicture ? network.words().get(RuleNames.of(MediaKind.IMAGE.id(), property)) : own;
    }

    private void tell(String rule, String key, Provenance provenance, Object found, Object limit) {
        problems.add(CoreMessages.sourced(
                provenance, Problem.of(message(key, found, limit), place).under(rule)));
    }

    /** Nothing is refused for it, so it is no error however well the rule is known. */
    private void advise(String key, Provenance provenance, Object found, Object limit) {
        boolean colours = key.equals("colours");
        Problem problem = Problem.of(message(key, found, limit), place);
        problems.add(
                colours
                        ? CoreMessages.sourced(
                                provenance, problem.under("colours").at(Severity.WARNING))
                        : CoreMessages.advising(provenance, problem));
    }

    private Message message(String key, Object found, Object limit) {
        return MESSAGES.message("MediaFit." + key.replace('.', '-'), name, network.name(), found, limit);
    }
}

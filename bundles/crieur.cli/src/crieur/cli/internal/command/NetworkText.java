package crieur.cli.internal.command;

import crieur.cli.internal.output.DisplayWidth;
import crieur.cli.internal.output.Style;
import crieur.cli.internal.output.Utf8Buffer;
import crieur.cli.internal.output.VisibleText;
import crieur.cli.internal.report.ReportTexts;
import crieur.core.network.Field;
import crieur.core.network.Figure;
import crieur.core.network.Network;
import crieur.core.network.PostType;
import crieur.core.network.Provenance;
import crieur.core.network.Special;
import crieur.core.network.Standing;
import crieur.core.network.TextRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A network's rules for people. */
final class NetworkText {

    private static final int NAME_WIDTH = 24;

    private final Utf8Buffer out;
    private final Style style;
    private final CommandTexts texts;
    private final ReportTexts units;

    NetworkText(Utf8Buffer out, Style style, CommandTexts texts) {
        this.out = out;
        this.style = style;
        this.texts = texts;
        this.units = new ReportTexts(texts.locale());
    }

    /** Prints a line for each network. */
    void list(List<Network> networks) {
        int idWidth = networks.stream()
                .mapToInt(n -> DisplayWidth.of(shortId(n)))
                .max()
                .orElse(0);
        int nameWidth =
                networks.stream().mapToInt(n -> DisplayWidth.of(n.name())).max().orElse(0);
        for (Network network : networks) {
            String name = DisplayWidth.padded(VisibleText.of(network.name()), nameWidth);
            out.text(style.bold(DisplayWidth.padded(shortId(network), idWidth)))
                    .text("  ")
                    .text(name)
                    .text("  ");
            out.line(network.active() ? limits(network) : style.dim(texts.text("NetworkText.closed")));
        }
    }

    private String limits(Network network) {
        StringBuilder limits = new StringBuilder();
        String field = network.texts().isEmpty() ? "" : network.texts().get(0).field();
        for (TextRule rule : network.texts()) {
            if (rule.max().isPresent() && rule.tier().isEmpty() && rule.field().equals(field)) {
                limits.append(limits.length() == 0 ? "" : ", ")
                        .append(amount(rule.max().get()));
            }
        }
        return limits.length() == 0 ? style.dim(texts.text("NetworkText.noLimit")) : limits.toString();
    }

    /** Prints everything that is known of a network. */
    void sheet(Network network) {
        out.text(style.bold(VisibleText.of(network.name()))).text("  ").line(style.dim(network.id()));
        if (!network.active()) {
            out.text("  ").line(style.yellow(texts.text("NetworkText.closed")));
        }
        postTypes(network.postTypes());
        heading(texts.text("NetworkText.lengths"));
        network.texts().forEach(this::text);
        fields(network.fields());
        figures(network.figures());
        words(network.words());
        network.specials().forEach(this::special);
        notes(network.notes());
        out.ascii('\n').text("  ").line(style.dim(texts.text("NetworkText.contributor", network.contributor())));
    }

    private void postTypes(List<PostType> types) {
        if (!types.isEmpty()) {
            heading(texts.text("NetworkText.postTypes"));
            out.text("  ")
                    .line(String.join(", ", types.stream().map(PostType::id).toList()));
        }
    }

    private void text(TextRule rule) {
        String tier = rule.tier().map(found -> " (" + found + ")").orElse("");
        Optional<Figure> max = rule.max();
        String required = rule.required() ? ", " + texts.text("NetworkText.required") : "";
        String amount = max.map(this::amount)
                .orElseGet(() -> texts.text(
                        "NetworkText.noLimitOf", units.unit(rule.counter().unit())));
        out.text("  ")
                .text(DisplayWidth.padded(VisibleText.of(rule.field() + tier), NAME_WIDTH))
                .line(amount + required);
        max.ifPresent(figure -> provenance(figure.provenance()));
    }

    private void fields(List<Field> fields) {
        if (!fields.isEmpty()) {
            heading(texts.text("NetworkText.fields"));
        }
        for (Field field : fields) {
            String choices = field.choices().isEmpty() ? "" : ": " + String.join(", ", field.choices());
            String types = field.postTypes().isEmpty() ? "" : " (" + String.join(", ", field.postTypes()) + ")";
            String required = field.required() ? ", " + texts.text("NetworkText.required") : "";
            out.text("  ")
                    .text(DisplayWidth.padded(VisibleText.of(field.id()), NAME_WIDTH))
                    .line(VisibleText.of(field.kind().id() + choices + required + types));
        }
    }

    private void figures(Map<String, Figure> figures) {
        if (!figures.isEmpty()) {
            heading(texts.text("NetworkText.figures"));
            figureLines(figures);
        }
    }

    private void figureLines(Map<String, Figure> figures) {
        new TreeMap<>(figures).forEach((name, figure) -> {
            out.text("  ")
                    .text(DisplayWidth.padded(VisibleText.of(name), NAME_WIDTH))
                    .line(amount(figure));
            provenance(figure.provenance());
        });
    }

    private void words(Map<String, Network.Words> words) {
        new TreeMap<>(words).forEach((name, found) -> {
            out.text("  ").text(DisplayWidth.padded(VisibleText.of(name), NAME_WIDTH));
            out.line(VisibleText.of(String.join(", ", found.values())));
            provenance(found.provenance());
        });
    }

    private void special(Special special) {
        String tier = special.tier().orElse("");
        String type = special.postType().orElse("");
        heading(texts.text("NetworkText.special", tier + (tier.isEmpty() || type.isEmpty() ? "" : ", ") + type));
        special.texts().forEach(this::text);
        figureLines(special.figures());
        words(special.words());
    }

    private void notes(Map<String, String> notes) {
        if (!notes.isEmpty()) {
            heading(texts.text("NetworkText.notes"));
            new TreeMap<>(notes).forEach((subject, note) -> {
                out.text("  ")
                        .text(style.bold(VisibleText.of(subject)))
                        .text("  ")
                        .line(VisibleText.of(note));
            });
        }
    }

    private void provenance(Provenance provenance) {
        Standing standing = provenance.standing();
        String known = "[" + standing(standing) + "]";
        out.text("      ")
                .text(provenance.isReliable() ? style.green(known) : style.yellow(known))
                .text(" ");
        String date = provenance.date().map(day -> ", " + day).orElse("");
        out.line(style.dim(VisibleText.of(provenance.source() + date)));
        provenance.disagreement().ifPresent(other -> {
            String text = texts.text("NetworkText.disagreement", VisibleText.of(other));
            out.text("      ").line(style.yellow(text));
        });
    }

    private String standing(Standing standing) {
        return switch (standing) {
            case MEASURED -> texts.text("NetworkText.measured");
            case OFFICIAL_SOURCE -> texts.text("NetworkText.officialSource");
            case OFFICIAL_PAGE -> texts.text("NetworkText.officialPage");
            case QUOTED -> texts.text("NetworkText.quoted");
            case PEER -> texts.text("NetworkText.peer");
            case CONFIGURED -> texts.text("NetworkText.configured");
            case UNVERIFIED -> texts.text("NetworkText.unverified");
        };
    }

    private void heading(String text) {
        out.ascii('\n').line(style.bold(text));
    }

    private String amount(Figure figure) {
        double value = figure.value();
        String number = value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
        return (number + " " + units.unit(figure.unit())).strip();
    }

    private static String shortId(Network network) {
        return network.id().substring(network.id().lastIndexOf('.') + 1);
    }
}

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
import java.util.stream.Collectors;

/** A network's rules for people. */
final class NetworkText {

    private static final int NAME_WIDTH = 24;
    private static final String TEXT = "text";

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

    /** The limits of the text, else those of the first field that has some, by its name. */
    private String limits(Network network) {
        List<TextRule> limited = network.texts().stream()
                .filter(rule -> rule.max().isPresent() && rule.tier().isEmpty())
                .toList();
        boolean ofText = limited.stream().anyMatch(rule -> rule.field().equals(TEXT));
        String field = ofText || limited.isEmpty() ? TEXT : limited.get(0).field();
        String amounts = limited.stream()
                .filter(rule -> rule.field().equals(field))
                .flatMap(rule -> rule.max().stream())
                .map(this::amount)
                .collect(Collectors.joining(", "));
        if (amounts.isEmpty()) {
            return style.dim(texts.text("NetworkText.noLimit"));
        }
        return ofText ? amounts : VisibleText.of(field) + " " + amounts;
    }

    /** Prints everything that is known of a network. */
    void sheet(Network network) {
        out.text(style.bold(VisibleText.of(network.name()))).text("  ").line(style.dim(network.id()));
        if (!network.active()) {
            out.text("  ").line(style.yellow(texts.text("NetworkText.closed")));
        }
        postTypes(network.postTypes());
        if (!network.texts().isEmpty()) {
            heading(texts.text("NetworkText.lengths"));
        }
        network.texts().forEach(this::text);
        fields(network.fields());
        figures(network.figures());
        words(network.words());
        network.specials().forEach(this::special);
        keys(network.keys());
        notes(network.notes());
        String updated = network.updated()
                .map(day -> texts.text("NetworkText.updated", day.toString()))
                .orElse("");
        out.ascii('\n').text("  ");
        out.line(style.dim(texts.text("NetworkText.contributor", network.contributor()) + updated));
    }

    private void postTypes(List<PostType> types) {
        if (!types.isEmpty()) {
            heading(texts.text("NetworkText.postTypes"));
        }
        for (PostType type : types) {
            String media = texts.text("NetworkText.media." + type.media().id());
            String needs = type.requires().isEmpty()
                    ? ""
                    : texts.text("NetworkText.needs", String.join(", ", type.requires()));
            line(type.id(), media + needs);
        }
    }

    private void line(String name, String value) {
        out.text("  ")
                .text(DisplayWidth.padded(VisibleText.of(name), NAME_WIDTH))
                .line(VisibleText.of(value));
    }

    private void text(TextRule rule) {
        String tier = rule.tier().map(found -> " (" + found + ")").orElse("");
        Optional<Figure> max = rule.max();
        String required = rule.required() ? ", " + texts.text("NetworkText.required") : "";
        String amount = max.map(this::amount)
                .orElseGet(() -> texts.text(
                        "NetworkText.noLimitOf", units.unit(rule.counter().unit())));
        String least = rule.min()
                .map(min -> texts.text("NetworkText.atLeast", Long.toString(min.whole())))
                .orElse("");
        line(rule.field() + tier, amount + least + required);
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
            line(field.id(), field.kind().id() + choices + required + types);
            field.provenance().ifPresent(this::provenance);
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
            line(name, amount(figure));
            provenance(figure.provenance());
        });
    }

    private void words(Map<String, Network.Words> words) {
        new TreeMap<>(words).forEach((name, found) -> {
            line(name, String.join(", ", found.values()));
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

    /** By what names an account's own limits can be stated besides those that they have here. */
    private void keys(Map<String, String> keys) {
        if (!keys.isEmpty()) {
            heading(texts.text("NetworkText.keys"));
            new TreeMap<>(keys).forEach((key, name) -> line(name, key));
        }
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
        out.line(style.dim(VisibleText.of(provenance.words().source().format(texts.locale()) + date)));
        provenance.words().disagreement().ifPresent(other -> {
            String text = texts.text("NetworkText.disagreement", VisibleText.of(other.format(texts.locale())));
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

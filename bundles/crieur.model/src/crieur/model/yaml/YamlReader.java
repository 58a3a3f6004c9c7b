package crieur.model.yaml;

import crieur.model.problem.ProblemCode;
import crieur.model.source.SourceRange;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads YAML into trees; see the package. */
public final class YamlReader {
    private final YamlLimits limits;
    private final LoadSettings settings;

    public YamlReader(YamlLimits limits) {
        this.limits = limits;
        this.settings = LoadSettings.builder()
                .setAllowDuplicateKeys(true)
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(4096)
                .build();
    }

    /** Reads a whole text. */
    public YamlResult read(CharSequence text) {
        return read(text, new SourceRange(0, text.length()));
    }

    /**
     * Reads the first YAML document of a part of a text.
     *
     * @return a tree with places in the whole text; never fails
     */
    public YamlResult read(CharSequence text, SourceRange part) {
        if (part.length() > limits.characters()) {
            return trouble(
                    ProblemCode.FRONT_MATTER_TOO_LARGE,
                    new SourceRange(part.start(), part.start()),
                    String.valueOf(limits.characters()));
        }
        Optional<YamlNode> simple = PlainYaml.read(text.toString(), part, limits);
        return simple.isPresent() ? new YamlResult(simple, Optional.empty()) : readFully(text, part);
    }

    /** Reads with the library, whatever is written. */
    YamlResult readFully(CharSequence text, SourceRange part) {
        ReadableText readable = ReadableText.of(text, part);
        TreeBuilder tree = new TreeBuilder(readable, limits);
        try {
            tree.read(new ParserImpl(settings, new StreamReader(settings, readable.yaml())));
            return new YamlResult(tree.root(), Optional.empty());
        } catch (TreeBuilder.LimitExceeded e) {
            return trouble(e.code, e.range, e.argument);
        } catch (MarkedYamlEngineException e) {
            return diagnose(e, readable);
        } catch (YamlEngineException e) {
            return trouble(ProblemCode.YAML_SYNTAX, new SourceRange(part.start(), part.start()));
        }
    }

    private static YamlResult diagnose(MarkedYamlEngineException e, ReadableText readable) {
        int place =
                e.getProblemMark().map(mark -> readable.offset(mark.getIndex())).orElse(readable.offset(0));
        String problem = String.valueOf(e.getProblem()) + ' ' + e.getContext();
        if (problem.contains("mapping values are not allowed")) {
            return trouble(ProblemCode.YAML_COLON, new SourceRange(place, place));
        }
        if (problem.contains("'\\t'")) {
            return trouble(ProblemCode.YAML_TAB, new SourceRange(place, place));
        }
        int opened =
                e.getContextMark().map(mark -> readable.offset(mark.getIndex())).orElse(place);
        if (problem.contains("scanning a quoted scalar")) {
            return trouble(ProblemCode.YAML_QUOTE, new SourceRange(opened, opened));
        }
        if (problem.contains("flow sequence") || problem.contains("flow mapping")) {
            return trouble(ProblemCode.YAML_BRACKET, new SourceRange(opened, opened));
        }
        return trouble(ProblemCode.YAML_SYNTAX, new SourceRange(place, place));
    }

    private static YamlResult trouble(ProblemCode code, SourceRange range, String... arguments) {
        return new YamlResult(Optional.empty(), Optional.of(new YamlResult.Trouble(code, range, List.of(arguments))));
    }
}

package crieur.model.yaml;

import crieur.model.problem.ProblemCode;
import crieur.model.source.SourceRange;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a YAML text: a tree, or the reason why there is none; neither for a text without any value.
 *
 * @param root the tree
 * @param trouble why there is no tree
 */
public record YamlResult(Optional<YamlNode> root, Optional<Trouble> trouble) {

    /**
     * The first thing that kept the text from being read.
     *
     * @param code what it is
     * @param range where
     * @param arguments what the message of the code names
     */
    public record Trouble(ProblemCode code, SourceRange range, List<String> arguments) {}
}

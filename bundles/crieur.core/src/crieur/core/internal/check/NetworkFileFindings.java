package crieur.core.internal.check;

import crieur.core.check.CheckedFile;
import crieur.core.inspection.Finding;
import crieur.core.inspection.Severity;
import crieur.core.inspection.TextRange;
import crieur.core.internal.network.RefreshedNetworks;
import crieur.core.message.Message;
import crieur.core.message.MessageCatalog;
import crieur.core.network.NetworkRegistry;
import crieur.model.source.LineIndex;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes findings of what is wrong with a brand's file of newer rules; no profile can turn them off. */
final class NetworkFileFindings {

    private static final String ID = "crieur.core.networkFile";
    private static final MessageCatalog MESSAGES = MessageCatalog.beside(NetworkFileFindings.class);
    private static final Pattern PLACE = Pattern.compile(":(\\d{1,9}):(\\d{1,9}): (.*)", Pattern.DOTALL);

    private NetworkFileFindings() {}

    static CheckedFile of(Path file, NetworkRegistry contributed, Path brandFolder) {
        List<Finding> findings = new ArrayList<>();
        LineIndex lines = LineIndex.of(OuterLayers.text(file).orElse(""));
        for (String problem : RefreshedNetworks.problems(contributed, file)) {
            findings.add(finding(problem, file, lines));
        }
        List<Finding> inOrder = BrandRun.inOrder(findings);
        return FileFindings.file(file, CheckedFile.Kind.NETWORK, brandFolder, inOrder, CheckedFile.Reading.WHOLE);
    }

    private static Finding finding(String problem, Path file, LineIndex lines) {
        String said = problem.startsWith(file.toString())
                ? problem.substring(file.toString().length())
                : problem;
        Matcher place = PLACE.matcher(said);
        boolean placed = place.matches();
        int line = placed ? Integer.parseInt(place.group(1)) : 1;
        int column = placed ? Integer.parseInt(place.group(2)) : 1;
        Message message = MESSAGES.message("NetworkFileFindings.problem", placed ? place.group(3) : said);
        int offset = lines.offset(line, column);
        return Finding.of(ID, Severity.ERROR, message, Optional.of(file), new TextRange(offset, offset), line, column);
    }
}

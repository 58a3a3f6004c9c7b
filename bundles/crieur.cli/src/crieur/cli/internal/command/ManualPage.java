package crieur.cli.internal.command;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Gives help the form of a manual page: name, synopsis, description, options, exit status, examples. */
final class ManualPage {

    private static final String INDENT = "       ";

    private final CommandTexts texts;
    private final int width;

    ManualPage(CommandTexts texts, int width) {
        this.texts = texts;
        this.width = width;
    }

    /** Sets headings, order and width of a command's help. */
    void format(CommandLine command) {
        command.setUsageHelpWidth(width).setUsageHelpLongOptionsMaxWidth(width / 3);
        UsageMessageSpec page = command.getCommandSpec().usageMessage();
        page.sortOptions(false);
        page.headerHeading(heading("ManualPage.name"));
        page.synopsisHeading("%n" + heading("ManualPage.synopsis") + INDENT);
        page.descriptionHeading("%n" + heading("ManualPage.description"));
        page.parameterListHeading("%n" + heading("ManualPage.parameters"));
        page.optionListHeading("%n" + heading("ManualPage.options"));
        page.commandListHeading("%n" + heading("ManualPage.verbs"));
        page.footerHeading("%n" + heading("ManualPage.examples"));
        page.exitCodeListHeading("%n" + heading("ManualPage.exitStatus"));
        page.exitCodeList(exitCodes());
        if (!command.getSubcommands().isEmpty()) {
            page.header(texts.lines("ManualPage.crieurSummary"));
            page.description(texts.lines("ManualPage.crieurDescription"));
            page.footer(texts.lines("ManualPage.crieurExamples"));
        }
        command.setHelpSectionKeys(page.sectionKeys());
        indent(command, UsageMessageSpec.SECTION_KEY_HEADER, name(command, page.header()));
        indent(command, UsageMessageSpec.SECTION_KEY_DESCRIPTION, page.description());
        indent(command, UsageMessageSpec.SECTION_KEY_FOOTER, page.footer());
    }

    private Map<String, String> exitCodes() {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put(Integer.toString(ExitCode.CLEAN), texts.text("ManualPage.exitClean"));
        codes.put(Integer.toString(ExitCode.FINDINGS), texts.text("ManualPage.exitFindings"));
        codes.put(Integer.toString(ExitCode.USAGE), texts.text("ManualPage.exitUsage"));
        codes.put(Integer.toString(ExitCode.UNREADABLE), texts.text("ManualPage.exitUnreadable"));
        return codes;
    }

    private static String[] name(CommandLine command, String[] summary) {
        return new String[] {command.getCommandSpec().qualifiedName() + " - " + String.join(" ", summary)};
    }

    private String heading(String key) {
        return "@|bold " + texts.text(key) + "|@%n";
    }

    private void indent(CommandLine command, String section, String[] lines) {
        command.getHelpSectionMap().put(section, help -> wrapped(lines));
    }

    /** Wraps lines at the width; indented ones, which show what to type, stay whole. */
    private String wrapped(String... lines) {
        return Arrays.stream(lines)
                .map(line -> paragraph(line.replace("%%", "%")))
                .collect(Collectors.joining());
    }

    private String paragraph(String line) {
        String end = System.lineSeparator();
        if (line.isBlank() || line.startsWith(" ")) {
            return INDENT + line + end;
        }
        StringBuilder out = new StringBuilder(INDENT);
        int column = INDENT.length();
        for (String word : line.split(" ")) {
            if (column > INDENT.length() && column + 1 + word.length() > width) {
                out.append(end).append(INDENT);
                column = INDENT.length();
            } else if (column > INDENT.length()) {
                out.append(' ');
                column++;
            }
            out.append(word);
            column += word.length();
        }
        return out.append(end).toString();
    }
}

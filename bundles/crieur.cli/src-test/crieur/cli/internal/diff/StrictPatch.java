package crieur.cli.internal.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Applies a unified diff without any tolerance: every context line and every number must be right. */
final class StrictPatch {

    private static final Pattern HUNK = Pattern.compile("@@ -(\\d+)(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@");

    private final List<String> old;
    private final StringBuilder result = new StringBuilder();
    private int at;
    private int newLines;

    private StrictPatch(String before) {
        this.old = before.isEmpty() ? List.of() : List.of(before.split("(?<=\n)"));
    }

    static String apply(String before, String diff) {
        StrictPatch patch = new StrictPatch(before);
        String[] lines = diff.split("(?<=\n)");
        for (int i = 2; i < lines.length; i++) {
            Matcher hunk = HUNK.matcher(lines[i].strip());
            if (hunk.matches()) {
                patch.begin(hunk);
            } else if (!lines[i].startsWith("\\")) {
                boolean open = i + 1 < lines.length && lines[i + 1].startsWith("\\");
                patch.line(lines[i].charAt(0), lines[i].substring(1, lines[i].length() - (open ? 1 : 0)));
            }
        }
        patch.copyTo(patch.old.size());
        return patch.result.toString();
    }

    private void begin(Matcher hunk) {
        boolean removesNothing = "0".equals(hunk.group(2));
        copyTo(Integer.parseInt(hunk.group(1)) - (removesNothing ? 0 : 1));
        boolean leavesNothing = "0".equals(hunk.group(4));
        assertThat(Integer.parseInt(hunk.group(3))).isEqualTo(leavesNothing ? newLines : newLines + 1);
    }

    private void line(char sign, String content) {
        if (sign != '+') {
            assertThat(old.get(at++)).isEqualTo(content);
        }
        if (sign != '-') {
            result.append(content);
            newLines++;
        }
    }

    private void copyTo(int line) {
        while (at < line) {
            result.append(old.get(at++));
            newLines++;
        }
    }
}

package crieur.core.internal.inspection;

import crieur.core.check.CheckOptions;
import crieur.core.check.Checks;
import crieur.core.check.Fixes;
import crieur.core.check.TextResult;
import crieur.core.contribution.ContributionException;
import crieur.core.contribution.Contributions;
import crieur.core.inspection.Finding;
import crieur.core.inspection.Fix;
import crieur.core.internal.engine.TextLayout;
import crieur.core.progress.Progress;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Runs the inspections of the core, as they are contributed, over texts and brands. */
public final class Texts {

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-08-20T10:00:00Z"), ZoneOffset.UTC);

    private Texts() {}

    /** Returns the core's own contributions with the networks of these tests. */
    public static Contributions contributions() {
        try {
            Contributions.Builder builder = new Contributions.Builder();
            builder.addPluginXml(core(), Texts.class.getClassLoader());
            builder.addPluginXml(Texts.class.getResource("networks/plugin.xml"), Texts.class.getClassLoader());
            return builder.build();
        } catch (ContributionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the core's own {@code plugin.xml}. */
    public static URL core() {
        Path beside = Path.of("plugin.xml");
        Path file = Files.exists(beside) ? beside : Path.of("bundles/crieur.core/plugin.xml");
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Finding> findings(String text, String network) {
        return findings(text, network, Optional.empty());
    }

    static List<Finding> findings(String text, String network, Optional<String> language) {
        List<TextResult> results = new ArrayList<>();
        new Checks(contributions(), CLOCK)
                .texts(CheckOptions.USUAL)
                .run(
                        List.of(text).iterator(),
                        (item, checker) -> checker.check(item, List.of(network), language),
                        results::addAll,
                        Progress.NONE);
        return results.get(0).findings();
    }

    /** Returns each finding as {@code inspection[/rule]@"what it is about"}. */
    static List<String> told(String text, List<Finding> findings) {
        return findings.stream().map(finding -> told(text, finding)).toList();
    }

    private static String told(String text, Finding finding) {
        String id = finding.inspection().substring(finding.inspection().lastIndexOf('.') + 1);
        String rule = finding.rule().isEmpty() ? "" : "/" + finding.rule();
        return id + rule + "@"
                + text.substring(finding.range().start(), finding.range().end());
    }

    static String english(Finding finding) {
        return finding.message().format(Locale.ENGLISH);
    }

    /** Returns the text with the first fix of its only finding. */
    static String mended(String text, List<Finding> findings) {
        Fix fix = findings.get(0).fixes().get(0);
        return Fixes.apply(fix, TextLayout.NO_FILE, text);
    }
}

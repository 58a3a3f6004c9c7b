package crieur.ui.internal.finding;

import crieur.core.inspection.Finding;
import crieur.core.inspection.InspectionDescriptor;
import crieur.core.inspection.Severity;
import crieur.workspace.internal.session.BrandSession;
import java.util.Locale;
import java.util.Optional;

/** What sort of problem a finding is, for its squiggle and its colour. */
public enum FindingKind {
    /** A word that no dictionary has. */
    SPELLING,
    /** Any other mistake of language. */
    GRAMMAR,
    /** A matter of taste or readability. */
    STYLE,
    /** What a network would refuse or cut. */
    NETWORK,
    /** Schedules, media, channels, files. */
    PLAN;

    /** Returns the kind of a finding in a brand; in none there is no inspection to ask. */
    public static FindingKind of(Finding finding, Optional<BrandSession> brand) {
        return brand.flatMap(session -> session.inspection(finding.inspection()))
                .map(inspection -> of(finding, inspection))
                .orElse(PLAN);
    }

    private static FindingKind of(Finding finding, InspectionDescriptor inspection) {
        return switch (inspection.category()) {
            case "language" -> isSpelling(finding) ? SPELLING : GRAMMAR;
            case "network" -> NETWORK;
            case "style" -> STYLE;
            default -> PLAN;
        };
    }

    /** Spelling is an inspection of its own, or the spelling rules of a larger one. */
    private static boolean isSpelling(Finding finding) {
        String names = (finding.inspection() + ' ' + finding.rule()).toLowerCase(Locale.ROOT);
        return names.contains("spell") || names.contains("hunspell") || names.contains("morfologik");
    }

    /**
     * Returns the permanent id of the type of a finding's annotation. The worse have types of their own, which look the same: beside
     * the text one line has room for one mark, and of two types it is always the same that lies on top.
     */
    public String annotationType(Severity severity) {
        String type = "crieur.ui.finding." + name().toLowerCase(Locale.ROOT);
        return severity == Severity.INFO ? type : type + '.' + severity.id();
    }
}

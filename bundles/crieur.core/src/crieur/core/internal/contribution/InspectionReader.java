package crieur.core.internal.contribution;

import crieur.core.contribution.ContributionElement;
import crieur.core.contribution.ContributionException;
import crieur.core.inspection.BrandSubject;
import crieur.core.inspection.CampaignSubject;
import crieur.core.inspection.DraftSubject;
import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionDescriptor;
import crieur.core.inspection.PostSubject;
import crieur.core.inspection.Severity;
import crieur.core.inspection.Subject;
import crieur.core.inspection.TextSubject;
import crieur.core.inspection.When;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Reads {@code <inspection>} elements. */
public final class InspectionReader implements DescriptorReader<InspectionDescriptor> {

    private static final Map<String, Class<? extends Subject>> SUBJECTS = Map.of(
            "text", TextSubject.class,
            "draft", DraftSubject.class,
            "post", PostSubject.class,
            "campaign", CampaignSubject.class,
            "brand", BrandSubject.class);

    @Override
    public InspectionDescriptor read(String id, ContributionElement element) throws ContributionException {
        String subject = element.require("subject");
        Class<? extends Subject> subjectClass = SUBJECTS.get(subject);
        if (subjectClass == null) {
            throw new ContributionException(
                    "subject=\"" + subject + "\" is none of text, draft, post, campaign, brand");
        }
        element.require("name");
        element.require("class");
        return new InspectionDescriptor(
                id,
                element.message("name"),
                element.message("description"),
                element.attribute("category").orElse("other"),
                subjectClass,
                constant(element, "when", When.class, When.SAVE),
                constant(element, "severity", Severity.class, Severity.WARNING),
                flag(element, "enabled", true),
                flag(element, "slow", false),
                thresholds(element),
                networks(element),
                element.contributor(),
                implementation(element));
    }

    private static Map<String, Double> thresholds(ContributionElement element) throws ContributionException {
        Map<String, Double> thresholds = new TreeMap<>();
        for (ContributionElement child : element.children("threshold")) {
            String value = child.require("default");
            try {
                thresholds.put(child.require("name"), Double.valueOf(value));
            } catch (NumberFormatException e) {
                throw new ContributionException("default=\"" + value + "\" of a threshold is no number", e);
            }
        }
        return thresholds;
    }

    private static Set<String> networks(ContributionElement element) throws ContributionException {
        Set<String> networks = new HashSet<>();
        for (ContributionElement child : element.children("network")) {
            networks.add(child.require("id"));
        }
        return networks;
    }

    private static <E extends Enum<E>> E constant(
            ContributionElement element, String attribute, Class<E> type, E fallback) throws ContributionException {
        String value = element.attribute(attribute).orElse("");
        if (value.isEmpty()) {
            return fallback;
        }
        for (E constant : type.getEnumConstants()) {
            if (constant.name().toLowerCase(Locale.ROOT).equals(value)) {
                return constant;
            }
        }
        throw new ContributionException(attribute + "=\"" + value + "\" is not allowed");
    }

    private static boolean flag(ContributionElement element, String attribute, boolean fallback)
            throws ContributionException {
        String value = element.attribute(attribute).orElse(Boolean.toString(fallback));
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new ContributionException(attribute + "=\"" + value + "\" is neither true nor false");
        };
    }

    private static Supplier<Inspection<?>> implementation(ContributionElement element) {
        return () -> {
            try {
                return element.create("class", Inspection.class);
            } catch (ContributionException e) {
                throw new IllegalStateException(e.getMessage(), e);
            }
        };
    }
}

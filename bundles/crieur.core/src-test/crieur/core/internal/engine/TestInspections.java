package crieur.core.internal.engine;

import crieur.core.inspection.Inspection;
import crieur.core.inspection.InspectionDescriptor;
import crieur.core.inspection.Severity;
import crieur.core.inspection.Subject;
import crieur.core.inspection.TextSubject;
import crieur.core.inspection.When;
import crieur.core.message.Message;
import crieur.core.message.MessageCatalog;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Descriptors for tests. */
public final class TestInspections {

    private static final MessageCatalog WORDS = (locale, key, arguments) -> key + arguments;

    private TestInspections() {}

    public static Message words(String key, Object... arguments) {
        return WORDS.message(key, arguments);
    }

    public static InspectionDescriptor text(String id, Supplier<Inspection<?>> implementation) {
        return descriptor(id, TextSubject.class, implementation, Map.of());
    }

    public static InspectionDescriptor text(String id, Inspection<TextSubject> inspection) {
        return text(id, () -> inspection);
    }

    public static InspectionDescriptor descriptor(
            String id,
            Class<? extends Subject> subject,
            Supplier<Inspection<?>> implementation,
            Map<String, Double> thresholds) {
        return new InspectionDescriptor(
                id,
                words(id),
                words(id),
                "test",
                subject,
                When.TYPING,
                Severity.WARNING,
                true,
                false,
                thresholds,
                Set.of(),
                "test",
                implementation);
    }
}

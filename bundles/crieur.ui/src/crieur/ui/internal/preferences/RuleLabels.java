package crieur.ui.internal.preferences;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.inspection.InspectionDescriptor;
import crieur.core.inspection.NamedRules;
import crieur.core.message.Message;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.slf4j.LoggerFactory;

/** Rules as people call them, each with its id beside; names for which a language must be loaded come as they are known. */
final class RuleLabels {

    private RuleLabels() {}

    /** Names the rules of a table, whose items hold their ids. */
    static void show(Table table, InspectionDescriptor inspection) {
        for (TableItem item : table.getItems()) {
            item.setText(label((String) item.getData(), Optional.empty()));
        }
        Display display = table.getDisplay();
        TableItem[] items = table.getItems();
        String[] rules = new String[items.length];
        for (int i = 0; i < items.length; i++) {
            rules[i] = (String) items[i].getData();
        }
        Job.createSystem("Names of rules", (ICoreRunnable) monitor -> {
                    for (int i = 0; i < rules.length && !table.isDisposed(); i++) {
                        TableItem item = items[i];
                        String label = label(rules[i], name(inspection, rules[i]));
                        display.asyncExec(() -> {
                            if (!item.isDisposed()) {
                                item.setText(label);
                            }
                        });
                    }
                })
                .schedule();
    }

    /** What a plug-in's class does wrong costs the name only. */
    private static Optional<String> name(InspectionDescriptor inspection, String rule) {
        try {
            Locale reader = Locale.getDefault();
            Optional<Message> name = inspection.implementation().get() instanceof NamedRules named
                    ? named.ruleName(rule, reader)
                    : Optional.empty();
            return name.map(message -> message.format(reader));
        } catch (RuntimeException | LinkageError e) {
            LoggerFactory.getLogger(RuleLabels.class).warn("The rule {} has no name", rule, e);
            return Optional.empty();
        }
    }

    /** Returns a rule's label. */
    static String label(String rule, Optional<String> name) {
        return name.map(words -> text("InspectionDetails.named", words, rule))
                .orElseGet(() -> text("InspectionDetails.rule", rule));
    }
}

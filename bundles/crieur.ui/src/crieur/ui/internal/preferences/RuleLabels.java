package crieur.ui.internal.preferences;

import static crieur.ui.internal.message.Texts.text;

import crieur.core.inspection.InspectionDescriptor;
import crieur.core.inspection.NamedRules;
import crieur.core.message.Message;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.slf4j.LoggerFactory;

/** Rules as people call them, each with its id beside; names for which a language must be loaded come as they are known. */
final class RuleLabels {

    private RuleLabels() {}

    private record Row(TableItem item, String rule) {
        void show(Optional<String> name) {
            if (!item.isDisposed()) {
                item.setText(name.map(words -> text("RuleLabels.named", words, rule))
                        .orElseGet(() -> text("RuleLabels.unnamed", rule)));
            }
        }
    }

    /** Names the rules of a table, whose items hold their ids. */
    static void show(Table table, InspectionDescriptor inspection) {
        List<Row> rows = Stream.of(table.getItems())
                .map(item -> new Row(item, (String) item.getData()))
                .toList();
        rows.forEach(row -> row.show(Optional.empty()));
        Display display = table.getDisplay();
        Job.createSystem("Names of rules", (ICoreRunnable) monitor -> {
                    for (Row row : rows) {
                        if (table.isDisposed()) {
                            return;
                        }
                        name(inspection, row.rule())
                                .ifPresent(name -> display.asyncExec(() -> row.show(Optional.of(name))));
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
}

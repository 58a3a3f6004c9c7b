package crieur.workspace.internal.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

class MonitoredProgressTest {

    private final List<String> said = new ArrayList<>();
    private final NullProgressMonitor monitor = new NullProgressMonitor() {
        @Override
        public void beginTask(String name, int total) {
            said.add(name);
        }
    };

    @Test
    void saysWhatIsDone() {
        MonitoredProgress progress = new MonitoredProgress(monitor, "Move Posts");
        progress.begin(3);
        progress.worked(1);

        assertThat(said).containsExactly("Move Posts");
    }

    @Test
    void stopsWhenThePersonDoes() {
        MonitoredProgress progress = new MonitoredProgress(monitor);
        assertThat(progress.isCancelled()).isFalse();

        monitor.setCanceled(true);

        assertThat(progress.isCancelled()).isTrue();
    }
}

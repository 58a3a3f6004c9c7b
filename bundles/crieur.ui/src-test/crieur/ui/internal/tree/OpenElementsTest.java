package crieur.ui.internal.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.swt.graphics.Image;
import org.junit.jupiter.api.Test;

class OpenElementsTest {

    private final Map<String, List<String>> rows =
            new TreeMap<>(Map.of("autumn", List.of("a"), "winter", List.of("b")));
    private final OpenElements open = new OpenElements(new Rows());

    /** Rows that are known by their own words. */
    private final class Rows implements TreeContent {

        @Override
        public List<?> roots() {
            return List.copyOf(rows.keySet());
        }

        @Override
        public List<?> children(Object element) {
            return rows.getOrDefault(element, List.of());
        }

        @Override
        public Object key(Object element) {
            return element;
        }

        @Override
        public String text(Object element, int column) {
            return element.toString();
        }

        @Override
        public Image image(Object element) {
            throw new UnsupportedOperationException("Nothing is drawn");
        }
    }

    @Test
    void whatIsKnownByAnotherKeyStaysOpen() {
        open.open("winter");

        rows.put("noel", rows.remove("winter"));
        open.rename(Map.of("winter", "noel"));

        assertThat(open.contains("noel")).isTrue();
        assertThat(open.contains("autumn")).isFalse();
    }

    @Test
    void looksOnlyAtWhatIsOpen() {
        open.open("winter");
        open.looksAsBefore();

        rows.put("autumn", List.of("a", "c"));
        assertThat(open.looksAsBefore()).isTrue();
        rows.put("winter", List.of());
        assertThat(open.looksAsBefore()).isFalse();
        assertThat(open.looksAsBefore()).isTrue();
    }

    @Test
    void onlyRootsThatAreNewAreOpened() {
        open.looksAsBefore();

        rows.put("spring", List.of("d"));
        open.openNewRoots();

        assertThat(open.contains("spring")).isTrue();
        assertThat(open.contains("winter")).isFalse();
    }

    @Test
    void whatIsClosedIsClosed() {
        open.open(1);
        assertThat(open.contains("winter")).isTrue();

        open.close("winter");
        assertThat(open.contains("winter")).isFalse();
        open.closeAll();
        assertThat(open.contains("autumn")).isFalse();
    }
}

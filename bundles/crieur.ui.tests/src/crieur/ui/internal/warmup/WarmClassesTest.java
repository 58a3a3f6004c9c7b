package crieur.ui.internal.warmup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The list of classes fits the platform that we build on. */
class WarmClassesTest {

    @Test
    void nearlyAllListedClassesAreThere() {
        WarmClasses classes = new WarmClasses();
        List<WarmClasses.Named> listed = WarmClasses.listed();

        List<WarmClasses.Named> missing =
                listed.stream().filter(named -> !classes.load(named)).toList();

        assertThat(missing)
                .as("classes that are not there: make the list anew with releng/start/warm-classes")
                .hasSizeLessThan(listed.size() / 20);
    }

    @Test
    void theListNamesEachClassOnceAndNoneOfOurOwn() {
        assertThat(WarmClasses.listed())
                .hasSizeGreaterThan(500)
                .doesNotHaveDuplicates()
                .noneMatch(named -> named.bundle().startsWith("crieur."));
    }
}

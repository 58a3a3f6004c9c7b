package crieur.workspace.internal.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A profile in which several posts turn rules off: undo in one takes back nothing of the others. */
class SharedProfileTest {

    @TempDir
    Path home;

    private Path profile;

    @BeforeEach
    void place() {
        profile = home.resolve("brand").resolve("inspections.yaml");
    }

    private BrandChange apply(BrandChange change) throws IOException {
        return new DiskFiles(home.resolve("kept")).apply(change);
    }

    private BrandChange turnOff(String rule) throws IOException {
        FileStep step = new FileStep.Switch(profile, "core.long", rule, Optional.empty(), Optional.of(false), false);
        return apply(new BrandChange(List.of(step), List.of(profile)));
    }

    @Test
    void undoTakesBackOneRuleOfAProfileThatWentOn() throws IOException {
        BrandChange withoutOne = turnOff("one");
        String one = Files.readString(profile);
        BrandChange withoutTwo = turnOff("two");
        Files.writeString(profile, "# Ours\n" + Files.readString(profile));

        BrandChange oneAgain = apply(withoutOne);
        assertThat(Files.readString(profile)).isEqualTo("# Ours\n" + one.replace("one", "two"));
        apply(oneAgain);
        assertThat(Files.readString(profile)).contains("      one: false\n").contains("      two: false\n");
        apply(withoutTwo);
        assertThat(Files.readString(profile)).isEqualTo("# Ours\n" + one);
    }

    @Test
    void aProfileThatWasMadeGoesWithItsOnlyRule() throws IOException {
        BrandChange undo = turnOff("one");

        BrandChange redo = apply(undo);
        assertThat(profile).doesNotExist();
        apply(redo);
        assertThat(Files.readString(profile)).contains("      one: false\n");
    }

    @Test
    void whatSomebodyElseTurnedOnAgainIsNotTouched() throws IOException {
        BrandChange undo = turnOff("one");
        String changed = Files.readString(profile).replace("false", "true");
        Files.writeString(profile, changed);

        assertThatThrownBy(() -> apply(undo)).isInstanceOf(OutdatedException.class);
        assertThat(Files.readString(profile)).isEqualTo(changed);
    }

    @Test
    void whatIsTakenBackAlreadyIsDone() throws IOException {
        BrandChange undo = turnOff("one");
        Files.writeString(profile, "inspections:\n");

        apply(undo);

        assertThat(Files.readString(profile)).isEqualTo("inspections:\n");
    }

    @Test
    void aChangeOfTwoTextsIsTakenApartUnlessMoreDiffers() {
        String before = "inspections:\n  core.long:\n    rules:\n      one: false\n";

        assertThat(SwitchSteps.between(profile, before, before + "      two: false\n  core.other: {enabled: false}\n"))
                .containsExactly(
                        new FileStep.Switch(profile, "core.long", "two", Optional.empty(), Optional.of(false), false),
                        new FileStep.Switch(profile, "core.other", "", Optional.empty(), Optional.of(false), false));
        assertThat(SwitchSteps.between(profile, before, before + "    severity: error\n"))
                .isEmpty();
        assertThat(SwitchSteps.between(profile, before, "inspections: [")).isEmpty();
    }
}

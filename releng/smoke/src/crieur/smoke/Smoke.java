package crieur.smoke;

import java.nio.file.Path;
import java.util.List;

/**
 * Drives the built product as a person does: real keys and a real pointer, and looks at the screen and at the disk.
 *
 * <p>Started by {@code releng/smoke/run}, which gives it a display: {@code Smoke SCENARIO PRODUCT WORK [ARGUMENT…]}.
 */
public final class Smoke {

    private Smoke() {}

    /** Something a person does from start to end; an {@link AssertionError} tells where it went wrong. */
    @FunctionalInterface
    interface Scenario {
        void play(Path product, Path work, List<String> arguments) throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        Scenario scenario = switch (arguments[0]) {
            case "write-and-mend" -> new WriteAndMend();
            case "first-campaign" -> new FirstCampaign();
            case "other-workbench" -> new OtherWorkbench();
            case "portray" -> new Portray();
            case "crash" -> new Crash();
            case "typing" -> new Typing();
            case "scroll" -> new Scroll();
            default -> throw new IllegalArgumentException("No scenario " + arguments[0]);
        };
        Path work = Path.of(arguments[2]).toAbsolutePath();
        try {
            scenario.play(
                    Path.of(arguments[1]).toAbsolutePath(), work, List.of(arguments).subList(3, arguments.length));
            System.out.println("smoke: passed");
        } catch (AssertionError e) {
            new Person().picture(work.resolve("failed.png"));
            System.out.println("smoke: FAILED: " + e.getMessage());
            System.out.println("smoke: the screen is in " + work.resolve("failed.png"));
            System.exit(1);
        }
        System.exit(0);
    }
}

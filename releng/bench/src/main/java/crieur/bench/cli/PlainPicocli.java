package crieur.bench.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The reference of the start bench: the smallest useful picocli program, as its manual shows it. */
@Command(name = "networks", mixinStandardHelpOptions = true)
public final class PlainPicocli implements Runnable {

    @Parameters(arity = "0..1")
    private String id;

    /** Prints one line. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new PlainPicocli()).execute(arguments));
    }

    @Override
    public void run() {
        System.out.println("network " + id);
    }
}

package crieur.cli.internal.launch;

/** The command line as a plain Java program: what lies on the class path contributes. */
public final class Main {

    private Main() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        ClassPathContributions contributions = new ClassPathContributions(System.getProperty("java.class.path", ""));
        System.exit(new Launch(ClassPathContributions.VERSION, contributions).run(arguments));
    }
}

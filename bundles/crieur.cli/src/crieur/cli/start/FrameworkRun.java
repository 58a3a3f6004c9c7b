package crieur.cli.start;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.osgi.service.runnable.ApplicationLauncher;
import org.eclipse.osgi.service.runnable.ParameterizedRunnable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.wiring.FrameworkWiring;

/** One framework and the application that runs in it, on the thread that calls. */
final class FrameworkRun {

    private static final String APPLICATION = "crieur.cli.application";

    private final Framework framework;

    /**
     * Makes a framework.
     *
     * @param home the installation's folder
     * @param store the framework's folder
     * @param whole whether the folder holds all bundles already; it is then only read
     */
    FrameworkRun(Path home, Path store, boolean whole) throws Exception {
        String area = home.toUri().toString();
        FrameworkFactory factory = (FrameworkFactory) Class.forName("org.eclipse.osgi.launch.EquinoxFactory")
                .getConstructor()
                .newInstance();
        framework = factory.newFramework(Map.ofEntries(
                Map.entry(Constants.FRAMEWORK_STORAGE, store.toString()),
                Map.entry("osgi.configuration.area.readOnly", Boolean.toString(whole)),
                Map.entry("osgi.install.area", area),
                Map.entry("osgi.instance.area", "@none"),
                Map.entry("osgi.user.area", "@none"),
                Map.entry("osgi.compatibility.bootdelegation", "false"),
                Map.entry("osgi.framework.useSystemProperties", "false"),
                Map.entry("eclipse.application", APPLICATION),
                Map.entry("eclipse.application.launchDefault", "true"),
                Map.entry("eclipse.log.enabled", "false")));
        framework.init();
    }

    /** Installs the chosen bundles. */
    void install(BundleSelection selection) throws BundleException {
        BundleContext context = framework.getBundleContext();
        for (var choice : selection.bundles().entrySet()) {
            Bundle bundle = context.installBundle(
                    "reference:" + choice.getKey().toUri().toString().replace("file:///", "file:/"));
            switch (choice.getValue()) {
                case NOW -> bundle.start();
                case LAZY -> bundle.start(Bundle.START_ACTIVATION_POLICY);
                case NEVER -> {
                    // its classes are loaded when they are needed
                }
            }
        }
    }

    /** Starts the framework, so that every bundle is resolved, and nothing else. */
    void start() throws BundleException {
        launch();
    }

    /** Runs the application to its end and gives its exit code. */
    int execute(String[] arguments) throws Exception {
        ParameterizedRunnable application = launch().orElseThrow(
                        () -> new IllegalStateException("The application " + APPLICATION + " is not installed"));
        return application.run(arguments) instanceof Integer code ? code : 0;
    }

    /** The default application hands itself to the launcher service while the framework starts. */
    private Optional<ParameterizedRunnable> launch() throws BundleException {
        AtomicReference<ParameterizedRunnable> launched = new AtomicReference<>();
        ApplicationLauncher launcher = new ApplicationLauncher() {
            @Override
            public void launch(ParameterizedRunnable runnable, Object context) {
                launched.set(runnable);
            }

            @Override
            public void shutdown() {
                // the application ends by itself
            }
        };
        framework.getBundleContext().registerService(ApplicationLauncher.class, launcher, null);
        framework.start();
        // Extensions of a bundle that is not resolved do not count, and nothing else resolves one that is never
        // started.
        framework.adapt(FrameworkWiring.class).resolveBundles(null);
        return Optional.ofNullable(launched.get());
    }

    /** Stops the framework, which then writes what it resolved into its folder. */
    void stop() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(0);
    }
}

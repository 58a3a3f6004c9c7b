package crieur.cli.internal.launch;

import crieur.extensions.RegistryContributions;
import java.util.Optional;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.osgi.framework.FrameworkUtil;

/** The application {@code crieur.cli.application}: the command line with every plug-in that is installed. */
public final class Application implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        context.applicationRunning();
        Object arguments = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        String version = Optional.ofNullable(FrameworkUtil.getBundle(Application.class))
                .map(bundle -> bundle.getVersion().toString())
                .orElse("");
        return new Launch(version, new RegistryContributions()::contributions)
                .run(arguments instanceof String[] given ? given : new String[0]);
    }

    @Override
    public void stop() {
        // the command ends by itself, or with the process
    }
}

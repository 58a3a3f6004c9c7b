/**
 * Starts the command line: a small OSGi framework with what the command line needs of an installation, and nothing else.
 *
 * <p>These classes are loaded twice. From the plain class path they run before there is a framework, so they use the
 * JDK and the framework's own public types only. An installation has some 170 bundles, the command line needs some 25:
 * itself, every plug-in that contributes to a {@code crieur.*} extension point, and what those require. The choice is
 * made once per state of the installation and kept by the framework; later starts only load it.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.cli.start;

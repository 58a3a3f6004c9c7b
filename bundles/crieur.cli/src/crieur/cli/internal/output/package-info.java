/** How reports become bytes: UTF-8 whatever the platform's charset, JSON, and what a terminal can show. */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.cli.internal.output;

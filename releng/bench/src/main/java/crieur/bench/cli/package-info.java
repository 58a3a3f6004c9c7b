/** Benches of whole processes of the command line: streams of posts, and the time to the first line of output. */
package crieur.bench.cli;

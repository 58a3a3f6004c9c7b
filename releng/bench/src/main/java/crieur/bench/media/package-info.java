/** Bench of the readers of media. */
package crieur.bench.media;

/** Benches of large brands: the whole process that checks one, and the check that follows a saved post. */
package crieur.bench.brand;

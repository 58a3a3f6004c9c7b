/** One network, one template, one workflow and one inspection, which the extending guide quotes. */
package crieur.example;

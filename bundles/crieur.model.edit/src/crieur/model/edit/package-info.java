/**
 * Editing the model with undo, without any user interface: item providers generated from the model, and
 * {@link crieur.model.edit.BrandEditing}, which puts an open brand into an editing domain.
 */
package crieur.model.edit;

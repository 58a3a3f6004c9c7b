/**
 * The model: {@link crieur.model.Brand}, {@link crieur.model.Campaign}, {@link crieur.model.Post},
 * {@link crieur.model.Review} and what they are made of, generated from {@code model/crieur.ecore} by
 * {@code releng/emfgen}.
 *
 * <p>A brand contains its campaigns and a campaign its posts, so one can walk from any object to any other;
 * these containments are transient, because every campaign and post is a file of its own
 * ({@link crieur.model.file.BrandFolder} puts them together). Everything else that names something, such as the
 * channels of a post, does it by id: an id that leads nowhere is kept and reported, never lost.
 *
 * <p>Getters return {@code null} where the documentation of the feature says so; lists and maps are never null.
 * Objects are confined to one thread at a time, as everywhere in EMF: change them from one thread, and do not
 * read them from others meanwhile.
 */
package crieur.model;

/**
 * The {@code .post} file: a front matter in YAML, the base text, and texts for single channels.
 *
 * <p>{@link crieur.model.post.PostText} is what a text says and where it says it; it is immutable, made from any text
 * without ever failing, and quick enough for each keystroke. {@link crieur.model.post.PostEdits} gives the edits of
 * the file that change one thing and leave every other character alone.
 * {@link crieur.model.post.PostResource} is the same as an EMF resource: it makes a {@link crieur.model.Post} of the
 * text, and on saving writes what was changed in the post into the text.
 *
 * <pre>
 * ---
 * title: The autumn sale       # front matter: known keys, and any others, which are kept
 * channels: [mastodon, x]
 * ---
 * The base text.
 *
 * === x
 * The text for the channel x, in its place.
 *
 * ===
 * The second post of a thread on x.
 * </pre>
 *
 * <p>A text is what stands between two such lines without the blank lines around it, its line ends as line feeds. A
 * line that must begin with {@code ===} is written with a backslash in front, and one that must begin with backslashes
 * and {@code ===} with one more. A line {@code ===} alone begins the next post of a thread: it stays in the text, in the file
 * and in the model alike, and {@link crieur.model.post.PostSection#sent()} gives the posts one by one.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package crieur.model.post;

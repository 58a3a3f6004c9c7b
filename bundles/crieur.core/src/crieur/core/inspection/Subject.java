package crieur.core.inspection;

/**
 * What an inspection looks at.
 *
 * <p>Five kinds, from small to large: a {@link TextSubject} is one distinct text, whatever it is sent to; a
 * {@link DraftSubject} is a text on one channel's network; a {@link PostSubject} is the post with its front matter; a
 * {@link CampaignSubject} is the campaign with its posts; a {@link BrandSubject} is the brand itself. Choose the smallest
 * that knows enough: a text shared by eight channels is inspected once as text and eight times as draft.
 */
public sealed interface Subject permits TextSubject, DraftSubject, PostSubject, CampaignSubject, BrandSubject {}

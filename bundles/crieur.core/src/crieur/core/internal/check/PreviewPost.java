package crieur.core.internal.check;

import crieur.model.Brand;
import crieur.model.Campaign;
import crieur.model.CrieurFactory;
import crieur.model.CrieurPackage;
import crieur.model.Post;
import crieur.model.file.PostResource;
import crieur.model.post.PostText;
import java.nio.file.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A post made of a text that is in no file yet, in copies of its campaign and brand without their other posts, so that
 * nothing of what is open changes.
 *
 * @param post the post
 * @param text its text
 * @param campaignFile the file of the campaign
 */
record PreviewPost(Post post, PostText text, @Nullable Path campaignFile) {

    static PreviewPost of(Path file, String content, @Nullable Campaign campaign, @Nullable Path campaignFile) {
        PostResource resource = new PostResource(URI.createFileURI(file.toString()));
        PostText text = PostText.parse(content);
        resource.setText(text);
        Post post = resource.post();
        if (campaign != null) {
            Campaign copy = (Campaign) copy(campaign);
            Brand brand = campaign.getBrand() == null
                    ? CrieurFactory.eINSTANCE.createBrand()
                    : (Brand) copy(campaign.getBrand());
            brand.getCampaigns().add(copy);
            copy.getPosts().add(post);
        }
        return new PreviewPost(post, text, campaignFile);
    }

    private static EObject copy(EObject original) {
        Copier copier = new Copier();
        EObject copy = copier.copy(original);
        copier.copyReferences();
        return copy;
    }

    /** Copies a brand without its campaigns and a campaign without its posts. */
    private static final class Copier extends EcoreUtil.Copier {
        private static final long serialVersionUID = 1L;

        @Override
        protected void copyContainment(EReference reference, EObject original, EObject copy) {
            if (reference != CrieurPackage.Literals.BRAND__CAMPAIGNS
                    && reference != CrieurPackage.Literals.CAMPAIGN__POSTS) {
                super.copyContainment(reference, original, copy);
            }
        }
    }
}

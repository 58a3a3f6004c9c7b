package crieur.ui.internal.post.live;

import crieur.core.inspection.Finding;
import crieur.core.inspection.Severity;
import crieur.model.post.PostSection;
import crieur.model.post.PostText;
import java.util.Optional;

/**
 * What is wrong with a post, and with which part of it: told of the text that was checked, since in one that was changed
 * afterwards the finding's place may be in another part.
 *
 * @param finding what a check found
 * @param inText whether it lies in one of the post's texts, rather than in the front matter
 * @param variant the channel whose own text it lies in; empty for the base text
 */
public record PostProblem(Finding finding, boolean inText, Optional<String> variant) {

    /** Tells of a finding in the text that was checked. */
    public static PostProblem of(Finding finding, PostText checked) {
        Optional<PostSection> section = checked.sectionAt(finding.range().start());
        return new PostProblem(finding, section.isPresent(), section.flatMap(PostSection::channel));
    }

    /** Returns whether it is that serious. */
    boolean isOf(Severity severity) {
        return finding.severity() == severity;
    }

    /**
     * Returns whether a channel must not be said to be ready because of it: it is the channel's own, one of the text that the
     * channel sends, or one of the whole post that blocks publishing.
     *
     * @param ownText whether the channel sends a text of its own
     */
    public boolean concerns(String channel, boolean ownText) {
        if (!finding.channels().isEmpty()) {
            return finding.channels().contains(channel);
        }
        if (!inText) {
            return isOf(Severity.ERROR);
        }
        return ownText ? variant.filter(channel::equals).isPresent() : variant.isEmpty();
    }
}

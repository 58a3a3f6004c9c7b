package crieur.core.internal.check;

import crieur.core.inspection.Finding;
import crieur.model.post.PostKeys;
import crieur.model.post.PostText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Leaves out what a post says in its front matter that it does not want to be told again.
 *
 * @param inspection the inspection's id
 * @param text the words at which it is ignored; empty for the whole post
 */
record IgnoredFindings(String inspection, Optional<String> text) {

    /** Returns the findings that are left. */
    static List<Finding> without(PostText post, List<Finding> findings) {
        Map<String, String> fields = post.networkFields();
        if (findings.isEmpty() || !fields.containsKey(path(0, PostKeys.INSPECTION))) {
            return findings;
        }
        List<IgnoredFindings> ignored = new ArrayList<>();
        String inspection = fields.get(path(0, PostKeys.INSPECTION));
        for (int i = 0; inspection != null; i++) {
            ignored.add(new IgnoredFindings(inspection, Optional.ofNullable(fields.get(path(i, PostKeys.TEXT)))));
            inspection = fields.get(path(i + 1, PostKeys.INSPECTION));
        }
        List<Finding> left = new ArrayList<>(findings);
        left.removeIf(finding -> ignored.stream().anyMatch(one -> one.covers(finding, post.source())));
        return left;
    }

    private static String path(int index, String key) {
        return PostKeys.IGNORE + '[' + index + "]." + key;
    }

    private boolean covers(Finding finding, String source) {
        if (!finding.inspection().equals(inspection)) {
            return false;
        }
        int start = Math.min(finding.range().start(), source.length());
        int end = Math.min(finding.range().end(), source.length());
        return text.isEmpty() || source.substring(start, end).equals(text.get());
    }
}

package crieur.ui.internal.post.emoji;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.preference.IPreferenceStore;

/** The emoji that the person used last. */
final class RecentEmoji {

    static final int MOST = 18;
    private static final String KEY = "crieur.ui.emoji.recent";

    private final IPreferenceStore store;

    RecentEmoji(IPreferenceStore store) {
        this.store = store;
    }

    List<String> signs() {
        String kept = store.getString(KEY);
        return kept.isEmpty() ? List.of() : List.of(kept.split(" "));
    }

    void use(String sign) {
        List<String> signs = new ArrayList<>(signs());
        signs.remove(sign);
        signs.add(0, sign);
        store.setValue(KEY, String.join(" ", signs.subList(0, Math.min(MOST, signs.size()))));
    }
}

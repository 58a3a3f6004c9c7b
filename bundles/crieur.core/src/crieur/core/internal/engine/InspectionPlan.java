package crieur.core.internal.engine;

import crieur.core.inspection.DraftSubject;
import crieur.core.inspection.InspectionDescriptor;
import crieur.core.inspection.Profile;
import crieur.core.inspection.Setting;
import crieur.core.inspection.Subject;
import crieur.core.inspection.TextSubject;
import crieur.core.inspection.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Which inspections run on what, worked out once for each channel, so that a check only walks arrays; thread-safe.
 *
 * <p>A text inspection has the same place in the array of every channel, empty where it does not run; so whether it can
 * run once for several channels is a comparison of references.
 */
public final class InspectionPlan {

    private static final BoundInspection[] NONE = {};

    private final List<LiveInspection> texts;
    private final List<LiveInspection> drafts;
    private final List<LiveInspection> all;
    private final Profile profile;
    private final ChannelPlan anyChannel;
    private final Map<String, ChannelPlan> channels = new ConcurrentHashMap<>();
    private final Map<Class<?>, BoundInspection[]> others = new ConcurrentHashMap<>();

    /**
     * What runs for one channel.
     *
     * @param texts the inspections of its text, by place; null where one does not run
     * @param drafts the inspections of its draft
     */
    public record ChannelPlan(@Nullable BoundInspection[] texts, BoundInspection[] drafts) {}

    /**
     * Creates a plan.
     *
     * @param when the moment: what declares a later one does not run
     * @param leftOut the categories that do not run
     */
    public InspectionPlan(List<LiveInspection> inspections, Profile profile, When when, Set<String> leftOut) {
        this.profile = profile;
        this.all = new ArrayList<>();
        for (LiveInspection inspection : inspections) {
            InspectionDescriptor descriptor = inspection.descriptor();
            if (descriptor.when().compareTo(when) <= 0 && !leftOut.contains(descriptor.category())) {
                all.add(inspection);
            }
        }
        this.texts = of(TextSubject.class);
        this.drafts = of(DraftSubject.class);
        this.anyChannel = new ChannelPlan(bindTexts(Optional.empty(), Optional.empty(), null), NONE);
    }

    private List<LiveInspection> of(Class<? extends Subject> subject) {
        return all.stream()
                .filter(live -> live.descriptor().subject() == subject)
                .toList();
    }

    /** Returns what runs on a text that goes to no channel. */
    public ChannelPlan anyChannel() {
        return anyChannel;
    }

    /** Returns what runs for a channel. */
    public ChannelPlan channel(String channel, String network) {
        String key = channel + '\n' + network;
        ChannelPlan known = channels.get(key);
        return known != null ? known : channels.computeIfAbsent(key, any -> plan(channel, network));
    }

    private ChannelPlan plan(String channel, String network) {
        Optional<String> onChannel = Optional.of(channel);
        Optional<String> onNetwork = Optional.of(network);
        List<BoundInspection> bound = new ArrayList<>();
        for (LiveInspection live : drafts) {
            Setting setting = profile.setting(live.descriptor(), onChannel, onNetwork);
            if (setting.enabled() && concerns(live, onNetwork)) {
                bound.add(new BoundInspection(live, setting));
            }
        }
        return new ChannelPlan(bindTexts(onChannel, onNetwork, anyChannel), bound.toArray(NONE));
    }

    private @Nullable BoundInspection[] bindTexts(
            Optional<String> channel, Optional<String> network, @Nullable ChannelPlan usual) {
        @Nullable BoundInspection[] bound = new BoundInspection[texts.size()];
        for (int i = 0; i < bound.length; i++) {
            LiveInspection live = texts.get(i);
            Setting setting = profile.setting(live.descriptor(), channel, network);
            if (!setting.enabled() || !concerns(live, network)) {
                continue;
            }
            BoundInspection known = usual == null ? null : usual.texts()[i];
            bound[i] = known != null && known.setting().equals(setting) ? known : new BoundInspection(live, setting);
        }
        return bound;
    }

    private static boolean concerns(LiveInspection live, Optional<String> network) {
        Set<String> networks = live.descriptor().networks();
        return networks.isEmpty() || network.filter(networks::contains).isPresent();
    }

    /** Returns what runs on posts, campaigns or brands. */
    public BoundInspection[] on(Class<? extends Subject> subject) {
        BoundInspection[] known = others.get(subject);
        return known != null ? known : others.computeIfAbsent(subject, any -> bind(subject));
    }

    private BoundInspection[] bind(Class<? extends Subject> subject) {
        List<BoundInspection> bound = new ArrayList<>();
        for (LiveInspection live : of(subject)) {
            Setting setting = profile.setting(live.descriptor(), Optional.empty(), Optional.empty());
            if (setting.enabled()) {
                bound.add(new BoundInspection(live, setting));
            }
        }
        return bound.toArray(NONE);
    }
}

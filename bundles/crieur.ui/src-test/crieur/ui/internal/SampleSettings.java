package crieur.ui.internal;

import crieur.core.check.ChannelSetting;
import crieur.core.check.PostSetting;
import crieur.core.network.Network;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a post stands in, for tests that are about its channels. */
public final class SampleSettings {

    private SampleSettings() {}

    /** Returns a setting of these channels. */
    public static PostSetting of(ChannelSetting... channels) {
        return new PostSetting(
                List.of(channels),
                List.of("fr"),
                Optional.of("fr"),
                Optional.empty(),
                ZoneOffset.UTC,
                Map.of(),
                "../media");
    }

    /** Returns a channel on a network. */
    public static ChannelSetting channel(String id, Network network) {
        return new ChannelSetting(id, id, Optional.empty(), Optional.empty(), Map.of(), Optional.of(network));
    }
}

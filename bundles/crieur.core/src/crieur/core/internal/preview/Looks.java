package crieur.core.internal.preview;

import crieur.core.network.Appearance;
import crieur.core.network.Network;
import java.util.List;

/** The looks of networks, as their data say. */
final class Looks {

    private static final Palette PAPER =
            Palette.of(0xFFFFFF, 0xFFFFFF, 0x1F2328, 0x656D76, 0x0A58CA, 0xD8DEE4, 0xEFF2F5, 0x0A58CA);
    private static final Palette NIGHT =
            Palette.of(0x17191C, 0x17191C, 0xE6EAEE, 0x949DA6, 0x6CB0FF, 0x343A41, 0x24292E, 0x6CB0FF);

    private Looks() {}

    /** Returns a network's look; colours that its data do not have are those of paper and its own. */
    static Look of(Network network) {
        Appearance appearance = network.appearance();
        Arrangement arrangement = Arrangement.of(appearance.arrangement()).orElse(Arrangement.PLAIN);
        int colour = Palette.parse(network.colour());
        return arrangement.in(
                palette(appearance.light(), PAPER, colour),
                palette(appearance.dark(), NIGHT, colour),
                appearance.tiles());
    }

    private static Palette palette(List<String> colours, Palette usual, int colour) {
        if (colours.size() != Appearance.COLOURS) {
            return usual.withAccent(colour);
        }
        int[] all = colours.stream().mapToInt(Palette::parse).toArray();
        return new Palette(all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7]);
    }
}

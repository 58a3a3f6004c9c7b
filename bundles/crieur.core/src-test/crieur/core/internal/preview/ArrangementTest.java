package crieur.core.internal.preview;

import static org.assertj.core.api.Assertions.assertThat;

import crieur.core.network.Appearance;
import crieur.core.network.Network;
import crieur.core.network.NetworkBuilder;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Data name what there is. */
class ArrangementTest {

    @Test
    void dataCanNameEveryArrangement() {
        assertThat(Appearance.ARRANGEMENTS)
                .containsExactlyElementsOf(
                        Arrays.stream(Arrangement.values()).map(Arrangement::id).toList());
        assertThat(Appearance.TILES)
                .containsExactlyElementsOf(
                        Arrays.stream(Tiles.values()).map(Arrangement::id).toList());
    }

    @Test
    void looksAsTheDataSay() {
        List<String> colours = Collections.nCopies(Appearance.COLOURS, "#102030");
        Look look = Looks.of(network(new Appearance("mastodon", colours, List.of(), Optional.of("stack"))));
        assertThat(look.composer()).isInstanceOf(Microblog.class);
        assertThat(look.tiles()).isEqualTo(Tiles.STACK);
        assertThat(look.palette(false).text()).isEqualTo(0xFF102030);
        assertThat(look.palette(true).accent()).isEqualTo(0xFF7A5230);
        assertThat(look.palette(true).text()).isNotEqualTo(0xFF102030);
    }

    @Test
    void aNetworkThatSaysNothingIsPlainInItsColour() {
        Look look = Looks.of(network(Appearance.PLAIN));
        assertThat(look.palette(false).accent()).isEqualTo(0xFF7A5230);
        assertThat(look.tiles()).isEqualTo(Tiles.GRID);
    }

    private static Network network(Appearance appearance) {
        return new NetworkBuilder("Board").look("#7a5230", appearance).build();
    }
}

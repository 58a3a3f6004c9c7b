package crieur.ui.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewsQuickAccessTest {

    @ParameterizedTest
    @CsvSource({
        "Problèmes, problemes, true",
        "Problèmes, PROBLEM, true",
        "Problèmes, probl, false",
        "Problèmes, problè, false",
        "Aperçu, apercu, true",
        "Versions antérieures, versions ant, false",
        "Versions antérieures, anterieures versions, true",
        "Search, search, false",
        "Problèmes, marques, false",
        "Problèmes, '', false"
    })
    void findsWhatLacksAccentsAndLeavesTheRestToThePlatform(String label, String query, boolean found) {
        assertThat(ViewsQuickAccess.isFoundOnlyFolded(label, query)).isEqualTo(found);
    }
}

package crieur.core.internal.count;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkedInMentionsTest {

    private final LinkedInMentions mentions =
            LinkedInMentions.find("a @[Bo](urn:li:person:1) c @[Di](urn:li:person:2)@[Ed](urn:li:person:3) f");

    @Test
    void showsNamesInPlaceOfTheMentions() {
        assertThat(mentions.text()).isEqualTo("a Bo c DiEd f");
    }

    @Test
    void isFreeBetweenTheNamesAndNowhereElse() {
        String text = mentions.text();
        for (int start = 0; start < text.length(); start++) {
            for (int end = start + 1; end <= text.length(); end++) {
                String stretch = text.substring(start, end);
                assertThat(mentions.isFree(start, end))
                        .as(stretch)
                        .isEqualTo(stretch.chars().noneMatch(unit -> "BoDiEd".indexOf(unit) >= 0));
            }
        }
    }

    @Test
    void isFreeEverywhereWithoutMentions() {
        assertThat(LinkedInMentions.find("#a @b").isFree(0, 2)).isTrue();
    }
}

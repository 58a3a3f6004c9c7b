package crieur.ui.internal.preferences;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceAddressesTest {

    @Test
    void findsAddressesWithoutTheirScheme() {
        assertThat(SourceAddresses.in("Bot API 10.1, core.telegram.org/bots/api (github.com/a/bot-spec@160fd99)"))
                .containsExactly("https://core.telegram.org/bots/api", "https://github.com/a/bot-spec/tree/160fd99");
        assertThat(SourceAddresses.in("docs.slack.dev, blocks, as quoted")).containsExactly("https://docs.slack.dev");
        assertThat(SourceAddresses.in("Reddit’s last source (github.com/a/reddit@753b174, frozen 2017)"))
                .containsExactly("https://github.com/a/reddit/tree/753b174");
        assertThat(SourceAddresses.in("reddit.com/dev/api, submit; again reddit.com/dev/api."))
                .containsExactly("https://reddit.com/dev/api");
    }

    @Test
    void findsWholeAddresses() {
        assertThat(SourceAddresses.in("See (https://example.social/help?a=b#c), and http://localhost/x."))
                .containsExactly("https://example.social/help?a=b#c", "http://localhost/x");
    }

    @Test
    void takesNoFileForAHost() {
        assertThat(SourceAddresses.in("postiz, x.provider.ts; ghost 6.65.0, core/server/data/schema.js; openapi.json,"
                        + " config.exs, npf-spec.md and somebody@example.org"))
                .isEmpty();
    }
}

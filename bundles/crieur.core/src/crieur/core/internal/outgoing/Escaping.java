package crieur.core.internal.outgoing;

import crieur.core.internal.count.LinkedInMentions;
import crieur.core.internal.count.LinkedInText;
import crieur.core.internal.count.TeamsPayload;
import crieur.core.network.Network;
import crieur.core.network.RuleNames;
import crieur.core.outgoing.OutgoingEntity;
import crieur.core.text.EntityKind;
import java.util.List;

/** How a network wants a text on the wire. */
enum Escaping {
    /** As it is. */
    PLAIN {
        @Override
        String sent(String text, List<OutgoingEntity> entities, LinkedInMentions templates) {
            return text;
        }
    },
    /** LinkedIn's little text: reserved characters behind a backslash, hashtags and mentions as templates. */
    LITTLE_TEXT {
        @Override
        LinkedInMentions mentions(String text) {
            return LinkedInMentions.find(text);
        }

        @Override
        String sent(String text, List<OutgoingEntity> entities, LinkedInMentions templates) {
            StringBuilder sent = new StringBuilder(text.length() + 32);
            int at = 0;
            for (OutgoingEntity entity : entities) {
                String written = text.substring(entity.start(), entity.end());
                if (entity.kind() == EntityKind.HASHTAG) {
                    sent.append(LinkedInText.escaped(text.substring(at, entity.start())));
                    sent.append(LinkedInText.HASHTAG)
                            .append(LinkedInText.escaped(entity.target()))
                            .append('}');
                    at = entity.end();
                } else if (entity.kind() == EntityKind.MENTION && !templates.isFree(entity.start(), entity.end())) {
                    sent.append(LinkedInText.escaped(text.substring(at, entity.start())));
                    sent.append("@[").append(LinkedInText.escaped(written)).append("](");
                    sent.append(entity.target()).append(')');
                    at = entity.end();
                }
            }
            return sent.append(LinkedInText.escaped(text.substring(at))).toString();
        }
    },
    /** Slack: {@code &}, {@code <} and {@code >} as entities. */
    ENTITIES {
        @Override
        String sent(String text, List<OutgoingEntity> entities, LinkedInMentions templates) {
            return Html.escaped(text);
        }
    },
    /** Paragraphs of HTML, with links. */
    HTML {
        @Override
        String sent(String text, List<OutgoingEntity> entities, LinkedInMentions templates) {
            return Html.paragraphs(text, entities);
        }
    },
    /** The adaptive card that a Teams webhook takes. */
    ADAPTIVE_CARD {
        @Override
        String sent(String text, List<OutgoingEntity> entities, LinkedInMentions templates) {
            return TeamsPayload.of(text);
        }
    };

    static Escaping of(Network network) {
        for (Escaping escaping : values()) {
            if (network.words(RuleNames.TEXT_ESCAPING).contains(escaping.id())) {
                return escaping;
            }
        }
        return PLAIN;
    }

    private String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Returns the mentions that are written in the network's own form. */
    LinkedInMentions mentions(String text) {
        return LinkedInMentions.none(text);
    }

    /** Returns a text as it is sent. */
    abstract String sent(String text, List<OutgoingEntity> entities, LinkedInMentions templates);
}

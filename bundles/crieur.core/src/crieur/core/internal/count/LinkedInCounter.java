package crieur.core.internal.count;

import crieur.core.network.Count;
import crieur.core.network.Counter;
import crieur.core.network.Unit;
import crieur.core.text.Entity;
import crieur.core.text.EntityKind;
import crieur.core.text.TextAnalysis;

/** Counts a text for LinkedIn as its readers see it, mentions by their names, or as it is sent, in little text. */
enum LinkedInCounter implements Counter {
    /** What a person counts. */
    SEEN(Unit.CHARACTERS) {
        @Override
        int length(TextAnalysis analysis) {
            return LinkedInMentions.find(analysis.text()).text().length();
        }

        @Override
        int fitPlain(TextAnalysis analysis, int limit) {
            return analysis.graphemeStart(Math.min(limit, analysis.length()));
        }

        @Override
        int frames(LinkedInMentions mentions) {
            return 0;
        }
    },
    /** What goes out: reserved characters behind a backslash, mentions and hashtags as templates. */
    SENT(Unit.UTF16) {
        @Override
        int length(TextAnalysis analysis) {
            LinkedInMentions mentions = LinkedInMentions.find(analysis.text());
            boolean plain = mentions.mentions().isEmpty();
            TextAnalysis seen = plain ? analysis : TextAnalysis.of(mentions.text());
            int length = seen.length() + seen.linkedInEscapes() + frames(mentions);
            return hasTags(seen.text()) ? length + templates(seen, mentions) : length;
        }

        @Override
        int frames(LinkedInMentions mentions) {
            int length = 0;
            for (LinkedInMentions.Mention mention : mentions.mentions()) {
                length += "@[](".length() + mention.urn().length() + ")".length();
            }
            return length;
        }

        /** Templates count as if all of them stood before the place, so what is found fits, if not always at the utmost. */
        @Override
        int fitPlain(TextAnalysis analysis, int limit) {
            String text = analysis.text();
            int used = length(analysis) - analysis.length() - analysis.linkedInEscapes();
            for (int offset = 0; offset < text.length(); ) {
                int codePoint = text.codePointAt(offset);
                used += LinkedInText.cost(codePoint);
                if (used > limit) {
                    return analysis.graphemeStart(offset);
                }
                offset += Character.charCount(codePoint);
            }
            return text.length();
        }
    };

    private final Unit unit;

    LinkedInCounter(Unit unit) {
        this.unit = unit;
    }

    abstract int length(TextAnalysis analysis);

    /** Returns what mentions count beyond their names. */
    abstract int frames(LinkedInMentions mentions);

    /** Finds up to where a text without mentions, of more than a limit, keeps it. */
    abstract int fitPlain(TextAnalysis analysis, int limit);

    @Override
    public Unit unit() {
        return unit;
    }

    @Override
    public Count count(TextAnalysis analysis) {
        return new Count(length(analysis), unit, true);
    }

    @Override
    public int fit(TextAnalysis analysis, int limit) {
        if (length(analysis) <= limit) {
            return analysis.length();
        }
        LinkedInMentions mentions = LinkedInMentions.find(analysis.text());
        TextAnalysis seen = mentions.mentions().isEmpty() ? analysis : TextAnalysis.of(mentions.text());
        int left = limit - frames(mentions);
        int fit = left <= 0 ? 0 : fitPlain(seen, left);
        int written = fit;
        for (LinkedInMentions.Mention mention : mentions.mentions()) {
            if (mention.start() < fit && fit < mention.end()) {
                return mention.written();
            }
            if (mention.end() <= fit) {
                written = mention.writtenEnd() + fit - mention.end();
            }
        }
        return written;
    }

    private static boolean hasTags(String text) {
        return text.indexOf('#') >= 0 || text.indexOf(LinkedInText.FULL_WIDTH_SIGN) >= 0;
    }

    /** What templates add to hashtags whose signs and characters are counted already. */
    private static int templates(TextAnalysis analysis, LinkedInMentions mentions) {
        int added = 0;
        for (Entity entity : analysis.entities()) {
            if (entity.kind() == EntityKind.HASHTAG && mentions.isFree(entity.start(), entity.end())) {
                added += LinkedInText.HASHTAG.length()
                        + "}".length()
                        - LinkedInText.cost(analysis.text().charAt(entity.start()));
            }
        }
        return added;
    }
}

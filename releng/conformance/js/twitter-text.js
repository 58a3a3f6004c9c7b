// Reads one JSON string a line and answers with what twitter-text for JavaScript makes of it.
const readline = require("node:readline");
const twitter = require("twitter-text");

const range = (kind, entity) => `${kind}${entity.indices[0]}-${entity.indices[1]}`;

function kindOf(entity) {
  if (entity.url !== undefined) return "url";
  if (entity.hashtag !== undefined) return "hashtag";
  if (entity.cashtag !== undefined) return "cashtag";
  return entity.listSlug ? "list" : "mention";
}

const describe = (entities) => entities.map((entity) => range(kindOf(entity), entity)).join(" ");

const lines = readline.createInterface({ input: process.stdin });
lines.on("line", (line) => {
  const text = JSON.parse(line);
  const results = twitter.parseTweet(text);
  const answers = [
    `length=${results.weightedLength}`,
    `valid=${results.valid}`,
    `entities=${describe(twitter.extractEntitiesWithIndices(text))}`,
    `mentions=${describe(twitter.extractMentionsOrListsWithIndices(text))}`,
    `hashtags=${describe(twitter.extractHashtagsWithIndices(text))}`,
    `cashtags=${describe(twitter.extractCashtagsWithIndices(text))}`,
    `reply=${twitter.extractReplies(text)}`,
  ];
  process.stdout.write(answers.join("\t") + "\n");
});

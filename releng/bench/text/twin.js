// Posts a second of one core by twitter-text for JavaScript, the best of several rounds: twin.js POSTS
const { readFileSync } = require("node:fs");
const twitter = require("twitter-text");

const posts = readFileSync(process.argv[2], "utf8").trim().split("\n").map((line) => JSON.parse(line));
let sink = 0;

function print(name, work) {
  let best = 0;
  for (let round = 0; round < 12; round++) {
    const start = process.cpuUsage();
    for (let i = 0; i < 10_000; i++) {
      sink += work(posts[i % posts.length]);
    }
    const { user, system } = process.cpuUsage(start);
    best = Math.max(best, (10_000 * 1e6) / (user + system));
  }
  console.log(`${name.padEnd(46)} ${Math.round(best).toLocaleString("en").padStart(10)} posts/s`);
}

print("twitter-text for JavaScript, length", (post) => twitter.parseTweet(post).weightedLength);
print(
  "twitter-text for JavaScript, length and entities",
  (post) => twitter.parseTweet(post).weightedLength + twitter.extractEntitiesWithIndices(post).length,
);
if (sink === 0) process.exitCode = 1;

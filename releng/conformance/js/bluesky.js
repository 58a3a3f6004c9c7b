// Reads one JSON string a line and answers with what Bluesky's own library makes of it.
const readline = require("node:readline");
const { RichText } = require("@atproto/api");
const { detectFacets } = require("@atproto/api/dist/rich-text/detection.js");

const lines = readline.createInterface({ input: process.stdin });
lines.on("line", (line) => {
  const richText = new RichText({ text: JSON.parse(line) });
  const facets = (detectFacets(richText.unicodeText) ?? [])
    .map((facet) => {
      const type = facet.features[0].$type ?? "";
      return { kind: type.slice(type.indexOf("#") + 1), start: facet.index.byteStart, end: facet.index.byteEnd };
    })
    .sort((a, b) => a.start - b.start)
    .map((facet) => `${facet.kind}${facet.start}-${facet.end}`)
    .join(" ");
  process.stdout.write(`graphemes=${richText.graphemeLength}\tbytes=${richText.length}\tfacets=${facets}\n`);
});

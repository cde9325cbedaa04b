/** Whatever is cut from a policy, or turned in it, its reader tells it and never throws. */
import { expect, test } from "vitest";
import { readPolicy, everyEntry as region } from "../../support/read-policy.ts";

test("no beginning of a policy makes the reader throw", () => {
  for (let end = 0; end < region.length; end += 7) {
    expect(() => readPolicy({ region: region.slice(0, end) })).not.toThrow();
  }
});

test("no policy with a character turned into a sign of YAML makes the reader throw", () => {
  const signs = ["", "[", "\n", ":", "-", "{", "|", "\u0000"];
  for (let at = 0; at < region.length; at += 13) {
    const text = `${region.slice(0, at)}${signs[at % signs.length]}${region.slice(at + 1)}`;
    expect(() => readPolicy({ region: text, national: text })).not.toThrow();
  }
});

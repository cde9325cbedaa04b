/** Whatever the engine points at in a baseline that is itself drafted stands where the draft has it. */
import { expect, test } from "vitest";
import type { SourceText, SpecTexts } from "../../src/engine/index.ts";
import { policyTexts } from "../../src/ui/compare/compare-state.ts";
import { publishedCases } from "../../src/ui/draft/cases/published-cases.ts";
import type { EngineClient } from "../../src/worker/client.ts";
import { inProcessClient } from "../../src/worker/in-process-client.ts";
import { siteCatalogue } from "../support/site-catalogue.ts";

const catalogue = siteCatalogue();
const { date } = catalogue;
const published = policyTexts(catalogue).find(({ id }) => id === "tianjin")?.texts;
if (published?.baseline === undefined) throw new Error("The catalogue has no such policy.");
const { jurisdiction } = published;
// A hundredfold income makes cases fail in the baseline.
const baseline: SourceText = {
  file: published.baseline.file,
  text: published.baseline.text.replace(
    "formula: 家庭月收入 / 家庭人口",
    "formula: 家庭月收入 / 家庭人口 * 100",
  ),
};
const before: SpecTexts = { ...published, baseline };
const added = "# one\n# two\n# three\n";
const by = added.length;
const drafted: SpecTexts = { ...published, baseline: { ...baseline, text: added + baseline.text } };
const cases: readonly SourceText[] = publishedCases
  .filter(([file]) => file.startsWith("cases/tianjin/"))
  .slice(0, 40)
  .map(([file, text]) => ({ file, text }));
const facts = catalogue.households[0]?.facts;
if (facts === undefined) throw new Error("The catalogue has no household.");

interface Pointed {
  readonly file: string;
  readonly start: number;
  readonly end: number;
  readonly line?: number;
}

/** Every place in an answer, however deep it lies. */
function placesIn(answer: unknown): readonly Pointed[] {
  if (typeof answer !== "object" || answer === null) return [];
  const inner = Object.values(answer).flatMap(placesIn);
  return "file" in answer && "start" in answer ? [answer as Pointed, ...inner] : inner;
}

const inBaseline = (places: readonly Pointed[]) =>
  places.filter(({ file }) => file === baseline.file);

/** Each question of the screen that is answered with places. */
const questions: readonly [string, (client: EngineClient, texts: SpecTexts) => Promise<unknown>][] =
  [
    [
      "check-policy",
      // A unit that is not there makes the baseline faulty at one place.
      (client, texts) => {
        const { file = "", text = "" } = texts.baseline ?? {};
        const broken = text.replace("家庭月收入 / 家庭人口 * 100", "家庭月收入 + 家庭人口");
        const faulty = { ...texts, baseline: { file, text: broken } };
        return client.ask("check-policy", { texts: faulty, households: [], date });
      },
    ],
    ["run-cases", (client, texts) => client.ask("run-cases", { texts, published, cases })],
    ["cover-cases", (client, texts) => client.ask("cover-cases", { texts, cases })],
    [
      "clauses-of-draft",
      (client, texts) => client.ask("clauses-of-draft", { texts, file: jurisdiction.file }),
    ],
    [
      "explain-household",
      (client, texts) => client.ask("explain-household", { texts, facts, date }),
    ],
    [
      "feeds-at",
      (client, texts) => {
        const start = jurisdiction.text.indexOf("低保标准 * 低收入家庭救助比例");
        const at = { file: jurisdiction.file, start, end: start };
        return client.ask("feeds-at", { texts, at, depth: 9, most: 400, date });
      },
    ],
    [
      "find-names",
      (client, texts) => {
        const offset = jurisdiction.text.indexOf("低保标准 * 低收入家庭救助比例");
        return client.ask("find-names", { texts, cases: [], file: jurisdiction.file, offset });
      },
    ],
  ];

test.each(questions)("%s", async (_stage, ask) => {
  const client = inProcessClient();
  const places = inBaseline(placesIn(await ask(client, before)));
  const after = inBaseline(placesIn(await ask(client, drafted)));
  const moved = places.map((place) => ({
    ...place,
    start: place.start + by,
    end: place.end + by,
  }));
  const spans = (all: readonly Pointed[]) =>
    all.map(({ file, start, end }) => `${file} ${start} ${end}`);
  expect(spans(after)).toEqual(spans(moved));
  expect(after).not.toEqual([]);
  for (const { line, start } of after)
    if (line !== undefined)
      expect(line).toBe((drafted.baseline?.text ?? "").slice(0, start).split("\n").length);
});

test("compare-policies: what changed stands where each version has it", async () => {
  const client = inProcessClient();
  const compare = async (texts: SpecTexts) => {
    const asked = { texts, published, households: [], date };
    return (await client.ask("compare-policies", asked))?.changes ?? [];
  };
  const [changes, moved] = [await compare(before), await compare(drafted)];
  const placeOf = (place: Pointed | undefined) =>
    place && [place.file, place.start, place.end, place.line];
  const beside = (place: Pointed | undefined) =>
    place && [place.file, place.start + by, place.end + by, (place.line ?? 0) + 3];

  expect(changes.filter(({ afterAt }) => afterAt?.file === baseline.file)).not.toEqual([]);
  expect(moved.map(({ beforeAt }) => placeOf(beforeAt))).toEqual(
    changes.map(({ beforeAt }) => placeOf(beforeAt)),
  );
  expect(moved.map(({ afterAt }) => placeOf(afterAt))).toEqual(
    changes.map(({ afterAt }) => beside(afterAt)),
  );
});

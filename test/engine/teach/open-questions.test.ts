/** Questions about what a text leaves open: silence is no zero, "may" is no "shall", a floor is no payment. */
import { describe, expect, test } from "vitest";
import {
  paperMaker,
  type Question,
  type QuestionKind,
  type Topic,
  wordingMistakes,
} from "../../../src/engine/index.ts";
import { shippedJurisdictions } from "../../support/shipped.ts";
import { paperCases, planOf } from "../../support/training.ts";

function papers(
  region: string,
  kinds: readonly QuestionKind[],
  topic: Topic = { kind: "all" },
  everyCase = 6,
) {
  const plan = planOf(region);
  const make = paperMaker({ plan, cases: paperCases(region, plan, everyCase), topic, kinds });
  return ["1", "2", "3"].flatMap((seed) => make({ seed, difficulty: "mixed", count: 8 }));
}

const open = shippedJurisdictions().map((region) => ({ region, all: papers(region, ["open"]) }));
const questions = open.flatMap(({ all }) => all);

function rightOf({ options }: Question) {
  return options.find(({ mistake }) => mistake === undefined)?.answer;
}

describe("what is not stated", () => {
  const unstated = questions.filter((one) => rightOf(one)?.kind === "unstated");

  test("is asked about, and nought is among the wrong answers as a misreading of silence", () => {
    expect(unstated.length).toBeGreaterThan(0);
    for (const { options } of unstated) {
      const nought = options.find(
        ({ answer }) => answer.kind === "amount" && answer.amount.value === "0",
      );
      expect(nought?.mistake).toMatchObject({ kind: "silence-misread" });
    }
  });
});

test("a lower limit is right as a lower limit, and wrong as what is paid", () => {
  const topic: Topic = { kind: "programme", name: "特困供养" };
  const all = ["yinchuan", "guangdong"].map((region) => papers(region, ["open"], topic, 1));
  expect(all.map(({ length }) => length > 0)).toEqual([true, true]);
  const floors = all.flat().filter((one) => {
    const right = rightOf(one);
    return right?.kind === "amount" && right.amount.bound === "floor";
  });
  expect(floors.length).toBeGreaterThan(0);
  for (const { options } of floors)
    expect(
      options.some(
        ({ answer, mistake }) =>
          answer.kind === "amount" &&
          answer.amount.bound === "exact" &&
          mistake?.kind === "floor-as-payment",
      ),
    ).toBe(true);
});

test("only the kinds asked for come", () => {
  expect(new Set(questions.map(({ kind }) => kind))).toEqual(new Set(["open"]));
  expect(new Set(papers("alxa", ["force", "clause"]).map(({ kind }) => kind))).toEqual(
    new Set(["force", "clause"]),
  );
});

test("each misreading of a wording has a topic somewhere that gives questions of it", () => {
  for (const mistake of wordingMistakes) {
    const topic: Topic = { kind: "mistake", mistake };
    const found = shippedJurisdictions().flatMap((region) =>
      papers(region, ["open", "force"], topic),
    );
    expect(found.length, mistake).toBeGreaterThan(0);
    for (const { options } of found)
      expect(options.some((option) => option.mistake?.kind === mistake)).toBe(true);
  }
});

/** Papers over seeds in every region: one right answer however the text is read, no two alike, every one with a clause. */
import { describe, expect, test } from "vitest";
import { drawFrom, makePaper, type Question, type Topic } from "../../../src/engine/index.ts";
import { shippedJurisdictions } from "../../support/shipped.ts";
import { assignmentsOf, isRightUnder, paperCases, planOf } from "../../support/training.ts";

/** More by hand: `TRAINING_SEEDS=2000`. */
const seeds = Number(process.env.TRAINING_SEEDS ?? "2");

describe.each(shippedJurisdictions())("%s", (region) => {
  const plan = planOf(region);
  const cases = paperCases(region, plan, 9);
  const topic: Topic = { kind: "all" };
  const paper = (seed: string, difficulty: "plain" | "mixed" | "edge" = "mixed") =>
    makePaper({ plan, cases, topic, difficulty, seed, count: 8 });

  test("the same seed makes the same paper, another seed another", () => {
    expect(paper("7")).toEqual(paper("7"));
    expect(paper("8")).not.toEqual(paper("7"));
  });

  test("each question has exactly one right answer under every reading, and cites", () => {
    const draw = drawFrom(region);
    const difficulties = ["plain", "mixed", "edge"] as const;
    let asked = 0;
    for (let seed = 0; seed < seeds; seed += 1)
      for (const question of paper(String(seed), difficulties[seed % 3])) {
        asked += 1;
        const where = `${seed} ${question.kind} ${question.about.name} ${question.source}`;
        expect(question.why.cite, where).not.toEqual([]);
        for (const readings of assignmentsOf(plan, draw, 2))
          expect(rightUnder(question, readings), where).toEqual(standing(question));
      }
    expect(asked).toBeGreaterThan(0);
  });

  function rightUnder(question: Question, readings: Readonly<Record<string, string>>) {
    return question.options.map(({ answer }) => isRightUnder(question, answer, plan, readings));
  }
});

/** The right answer is the one that stands for no mistake. */
function standing({ options }: Question): readonly boolean[] {
  return options.map(({ mistake }) => mistake === undefined);
}

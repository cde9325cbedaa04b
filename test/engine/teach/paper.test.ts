/** Papers over seeds in every region: one right answer however the text is read, no two alike, every one with a clause. */
import { describe, expect, test } from "vitest";
import { drawFrom, paperMaker, type Question, type Topic } from "../../../src/engine/index.ts";
import { shippedJurisdictions } from "../../support/shipped.ts";
import { assignmentsOf, paperCases, planOf, rightUnder } from "../../support/training.ts";

/** More by hand: `TRAINING_SEEDS=10000 TRAINING_COUNT=1 TRAINING_EVERY=3`. */
const seeds = Number(process.env.TRAINING_SEEDS ?? "6");
const count = Number(process.env.TRAINING_COUNT ?? "8");
const everyCase = Number(process.env.TRAINING_EVERY ?? "9");

describe.each(shippedJurisdictions())("%s", (region) => {
  const plan = planOf(region);
  const cases = paperCases(region, plan, everyCase);
  const topic: Topic = { kind: "all" };
  const make = paperMaker({ plan, cases, topic });
  const paper = (seed: string, difficulty: "plain" | "mixed" | "edge" = "mixed") =>
    make({ difficulty, seed, count });

  test("the same seed makes the same paper, another seed another", () => {
    expect(paper("7")).toEqual(paper("7"));
    expect(paper("8")).not.toEqual(paper("7"));
  });

  test("each question has exactly one right answer under every reading, and cites", {
    timeout: 7_200_000,
  }, () => {
    const draw = drawFrom(region);
    const difficulties = ["plain", "mixed", "edge"] as const;
    let asked = 0;
    const faults = new Map<string, number>();
    for (let seed = 0; seed < seeds; seed += 1)
      for (const question of paper(String(seed), difficulties[seed % 3])) {
        asked += 1;
        const { kind, about, source } = question;
        const right = assignmentsOf(plan, draw, 2).map((one) => rightUnder(question, plan, one));
        const isSound = right.every((each) => each.join() === standing(question).join());
        if (isSound && question.why.cite.length > 0) continue;
        const where = `${kind} ${about.name} ${source}`;
        faults.set(where, faults.get(where) ?? seed);
      }
    expect([...faults].map(([where, seed]) => `seed ${seed}: ${where}`)).toEqual([]);
    expect(asked).toBeGreaterThan(0);
  });
});

/** The right answer is the one that stands for no mistake. */
function standing({ options }: Question): readonly boolean[] {
  return options.map(({ mistake }) => mistake === undefined);
}

/** Cases made for a clause: they reach it, and nobody has confirmed what they expect. */
import { describe, expect, test } from "vitest";
import {
  drawFrom,
  evaluateHousehold,
  makeCase,
  meetExpectations,
  readCase,
  touchedBy,
} from "../../../src/engine/index.ts";
import { paperCases, planOf } from "../../support/training.ts";

const wanted = [
  ["tianjin", "tj-2022.4.c"],
  ["yinchuan", "yc-2021.2.4.c"],
  ["alxa", "alx-2021.4.b"],
] as const;

describe.each(wanted)("%s, %s", (region, clause) => {
  const plan = planOf(region);
  const cases = paperCases(region, plan, 2);
  const made = makeCase({ plan, cases, clause, difficulty: "mixed", draw: drawFrom("3") });

  test("the file can be read, and the household comes by the clause", () => {
    const faults: string[] = [];
    const read = readCase("made.yaml", made?.text ?? "", ({ code }) => faults.push(code));
    expect(faults).toEqual([]);
    expect(read?.region).toBe(region);
    const result = evaluateHousehold(plan, read ?? {});
    expect(result.faults).toEqual([]);
    expect(touchedBy(result, [made?.programme ?? ""], plan).cites.has(clause)).toBe(true);
    expect(meetExpectations(result, read?.expect ?? {}, plan)).toEqual([]);
  });

  test("what it expects is said to be unconfirmed", () => {
    expect(made?.text).toMatch(/#.*待确认|to be confirmed|unconfirmed/i);
  });
});

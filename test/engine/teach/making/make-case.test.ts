/** Cases made for a clause: they reach it, and nobody has confirmed what they expect. */
import { describe, expect, test } from "vitest";
import {
  drawFrom,
  evaluateHousehold,
  makeCase,
  meetExpectations,
  readCase,
  touchedBy,
  wishableFacts,
} from "../../../../src/engine/index.ts";
import { paperCases, planOf } from "../../../support/training.ts";

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

describe("a household asked for: rural, at the edge, one in vocational school", () => {
  const plan = planOf("alxa");
  const cases = paperCases("alxa", plan, 1);
  const wishes = [
    { entity: "家庭", name: "户籍类别", value: "农村" },
    { entity: "成员", name: "在读学段", value: "中等职业" },
  ] as const;
  const ask = (clause: string, seed: string) =>
    makeCase({ plan, cases, clause, wishes, members: 2, difficulty: "edge", draw: drawFrom(seed) });

  test("is found, and is so", () => {
    const made = ask("alx-2021.4.b", "1");
    const { 户籍类别, 成员 } = (made?.facts.household ?? {}) as Record<string, unknown>;
    expect(户籍类别).toBe("农村");
    const members = 成员 as readonly Record<string, unknown>[];
    expect(members).toHaveLength(2);
    expect(members.map((one) => one.在读学段)).toContain("中等职业");
  });

  test("a clause that no rule rests on is exercised by nobody", () => {
    expect(ask("alx-2021.99", "1")).toBeUndefined();
  });
});

describe("what can be wished for", () => {
  const facts = wishableFacts(planOf("alxa"));

  test("words with their options, and what is true or not, that some rule reads", () => {
    expect(facts.find(({ name }) => name === "在读学段")?.options).toContain("中等职业");
    expect(facts.find(({ name }) => name === "财产符合规定")?.options).toBeUndefined();
    expect(facts.map(({ name }) => name)).not.toContain("姓名");
  });
});

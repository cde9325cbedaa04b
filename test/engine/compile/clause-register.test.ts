/** Who cites which clause, how many there are of each kind, and which a set of cases never reaches. */
import { describe, expect, test } from "vitest";
import { clauseRegister, clausesNotReached } from "../../../src/engine/compile/clause-register.ts";
import { holdPolicy, source } from "../../support/hold-policy.ts";

const clause = (id: string, rest = "disposition: encoded") =>
  `  ${id}: {gloss: {zh: 甲, en: a}, ${rest}}\n`;

function register(clauses: string, text: string) {
  const { spec } = holdPolicy(text, { sources: `${source}clauses:\n${clauses}` });
  if (spec === undefined) throw new Error("The test's policy cannot be read.");
  return clauseRegister(spec);
}

/** `section name`, and the part where it is one, of what cites the clause `d.1`. */
function citing(text: string): readonly string[] {
  const found = register(clause("d.1"), text).clauses.find((one) => one.clause.id === "d.1");
  return (found?.citedBy ?? []).map(({ section, name, part }) =>
    [section, name, ...(part === undefined ? [] : [part])].join(" "),
  );
}

const table = (key: string, name: string, cite: string) => `    ${key}:
      | 财产符合规定 | ${name} | cite |
      |--------------|------|------|
      | true         | ${cite} |
`;
const programme = (parts: string, cite = "d") =>
  `programmes:\n  低保:\n    en: dibao\n    on: 家庭\n    cite: ${cite}\n${parts}`;

describe("an entry cites a clause", () => {
  test.for<[what: string, text: string, entries: readonly string[]]>([
    ["itself", "checks:\n  下限: {en: floor, when: 1 < 2, cite: d.1}\n", ["checks 下限"]],
    [
      "in a value of a parameter",
      "parameters:\n  线: {en: line, unit: 元, cite: d, values: [{from: 2022-01-01, value: 1, status: published, cite: d.1}]}\n",
      ["parameters 线"],
    ],
    [
      "as a reading",
      "readings:\n  口径: {question: {zh: 哪种, en: Which?}, options: [宽, 严], default: 宽, cite: d.1}\n",
      ["readings 口径"],
    ],
    [
      "in a row of a table",
      `derived:\n  值:\n    en: value\n    on: 家庭\n    type: boolean\n    cite: d\n${table("table: |", "值", "true | d.1")}`,
      ["derived 值"],
    ],
    [
      "in the rounding of a value",
      "derived:\n  值: {en: value, on: 家庭, unit: 元/户/月, cite: d, formula: 家庭月收入, round: {mode: up, step: 1, cite: d.1}}\n",
      ["derived 值"],
    ],
    [
      "in an amount",
      programme("    amount: {unit: 元/户/月, floor: 家庭月收入, cite: d.1}\n"),
      ["programmes 低保"],
    ],
    [
      "in the rounding of an amount",
      programme(
        "    amount: {unit: 元/户/月, formula: 家庭月收入, cite: d, round: {mode: up, step: 1, cite: d.1}}\n",
      ),
      ["programmes 低保"],
    ],
    [
      "in a row of an amount's table",
      programme(
        `    amount:\n      unit: 元/户/月\n      cite: d\n${table(
          "table: |",
          "低保",
          "家庭月收入 | d.1",
        )
          .split("\n")
          .map((line) => (line === "" ? "" : `  ${line}`))
          .join("\n")}`,
      ),
      ["programmes 低保"],
    ],
    [
      "in a duration",
      programme("    duration: {start: 上次核查日, months: 6, cite: d.1}\n"),
      ["programmes 低保"],
    ],
    [
      "in conditions, however deep and under whatever list",
      programme(`    eligible:
      all:
        - {id: 其一, when: 财产符合规定, cite: d.1}
      any:
        - id: 其二
          cite: d.1
          all:
            - {id: 其三, when: 财产符合规定, cite: d.1}
      none:
        - {id: 其四, open: 其他, cite: d.1}
`),
      [
        "programmes 低保 其一",
        "programmes 低保 其二",
        "programmes 低保 其三",
        "programmes 低保 其四",
      ],
    ],
    [
      "in an entitlement",
      programme("    entitlements:\n      取暖: {en: heating, kind: goods, cite: d.1}\n"),
      ["programmes 低保 取暖"],
    ],
    [
      "as a choice",
      `${programme("")}choices:\n  选一: {en: c, options: [低保], chosen: 申请人选择, cite: d.1}\n`,
      ["choices 选一"],
    ],
    [
      "in a row of a deadline's table",
      `deadlines:\n  答复:\n    en: answer\n    on: 家庭\n    cite: d\n${table("table: |", "答复", "上次核查日 | d.1")}`,
      ["deadlines 答复"],
    ],
    [
      "in a row of a route's table",
      `routes:\n  受理:\n    en: desk\n    on: 家庭\n    cite: d\n${table("table: |", "受理", '"街道" | d.1')}`,
      ["routes 受理"],
    ],
  ])("%s", ([, text, entries]) => expect(citing(text)).toEqual(entries));

  test("once, however often it does", () => {
    const rounded = "round: {mode: up, step: 1, cite: d.1}";
    expect(
      citing(
        `derived:\n  值: {en: value, on: 家庭, unit: 元/户/月, cite: [d.1, d.1], formula: 家庭月收入, ${rounded}}\n`,
      ),
    ).toEqual(["derived 值"]);
    // Parts of one programme, and a check and a value of one name, are told apart.
    const apart = `checks:\n  值: {en: a, when: 1 < 2, cite: d.1}\n  别值: {en: b, when: 1 < 2, cite: d.1}\n`;
    expect(citing(apart)).toEqual(["checks 值", "checks 别值"]);
    const both = `${apart}deadlines:\n  值: {en: a, on: 家庭, due: 上次核查日, cite: d.1}\n`;
    expect(citing(both)).toEqual(["checks 值", "checks 别值", "deadlines 值"]);
  });

  test("not by what another clause has", () => {
    const check = "checks:\n  下限: {en: floor, when: 1 < 2, cite: d.2}\n";
    expect(
      register(clause("d.1") + clause("d.2"), check).clauses.map((one) => one.citedBy),
    ).toEqual([[], [{ section: "checks", name: "下限", en: "floor" }]]);
  });
});

test("a citing entry has its gloss, and its weight unless that is firm", () => {
  const cited = programme(
    `    force: firm
    eligible:
      all:
        - {id: 其一, en: first, when: 财产符合规定, force: in-principle, cite: d.1}
        - {id: 其二, when: 财产符合规定, cite: d.1}
    entitlements:
      取暖: {en: heating, kind: goods, force: may, cite: d.1}
`,
    "d.1",
  );
  const check = "checks:\n  下限: {en: floor, force: in-principle, when: 1 < 2, cite: d.1}\n";
  const found = register(clause("d.1"), cited + check).clauses[0]?.citedBy;
  const own = { section: "programmes", name: "低保", en: "dibao" };
  expect(found).toEqual([
    own,
    { ...own, part: "其一", partEn: "first", force: "in-principle" },
    { ...own, part: "其二", partEn: "" },
    { ...own, part: "取暖", partEn: "heating", force: "may" },
    { section: "checks", name: "下限", en: "floor", force: "in-principle" },
  ]);
});

describe("totals", () => {
  const clauses = [
    clause("d.1"),
    clause("d.2"),
    clause("d.3"),
    clause("d.4", "disposition: duty, reason: 组织"),
    clause("d.5", "disposition: duty, reason: 组织"),
    clause("d.6", "disposition: open"),
    clause("d.7", "children: [d.1, d.2]"),
    clause("d.8", "children: [d.3]"),
    clause("d.9", "children: [d.4]"),
    clause("d.10", "children: [d.5]"),
  ].join("");
  const check = "checks:\n  下限: {en: floor, when: 1 < 2, cite: [d.1, d.6]}\n";

  test("are by disposition; a clause with children is an umbrella, and none of these is uncited", () => {
    expect(register(clauses, check).totals).toEqual({
      all: 10,
      encoded: 3,
      duty: 2,
      open: 1,
      umbrella: 4,
      uncited: 2,
    });
  });

  test("what cases never reach are encoded clauses alone", () => {
    const { spec } = holdPolicy(check, { sources: `${source}clauses:\n${clauses}` });
    if (spec === undefined) throw new Error("The test's policy cannot be read.");
    expect(clausesNotReached(spec, new Set(["d.2", "d.4"]))).toEqual({
      all: 3,
      missed: ["d.1", "d.3"],
    });
  });
});

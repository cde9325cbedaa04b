/** Names in small policies: what a place means, where it leads, what may be renamed. */
import { describe, expect, test } from "vitest";
import { definitionAt, referencesAt } from "../../../../src/engine/author/names/find-mentions.ts";
import { hoverAt } from "../../../../src/engine/author/names/hover-at.ts";
import { indexNames, type NameIndex } from "../../../../src/engine/author/names/index-names.ts";
import { outlineOf } from "../../../../src/engine/author/names/outline.ts";
import { renameAt } from "../../../../src/engine/author/names/rename-at.ts";
import { maybeDate, maybeMentionAt, openPolicy } from "../../../../src/engine/index.ts";

const vocabulary = `entities:
  家: {en: household}
  人: {en: person, of: 家, unit: 人}
enums:
  户口: [城, 乡]
家:
  户口: {type: 户口, en: registration}
  收入: {unit: 元/户/月, en: income}
人:
  收入: {unit: 元/人/月, en: wage}
  在职: {type: boolean, en: in work}
results:
  programmes: [补助]
`;
const head = "spec: 1\nid: b\ntitle: {zh: 例, en: Example}\n";
const baseline = `${head.replace("id: b", "id: a")}documents:
  法: {title: {zh: 法, en: Act}}
parameters:
  共用: {en: shared, unit: 元/户/月, cite: 法}
derived:
  总数: {en: total, on: 家, unit: 元/户/月, formula: 收入 + 共用, cite: 法}
programmes:
  补助:
    en: aid
    on: 家
    cite: 法
    eligible:
      all:
        - id: 低收入
          when: 收入 < 共用
`;
const own = `${head}extends: a
documents:
  令: {title: {zh: 本地令, en: Local order}}
clauses:
  令.1: {gloss: {zh: 定标准。, en: Sets the standard.}, disposition: encoded}
parameters:
  标准:
    en: standard
    unit: 元/人/月
    by: 户口
    cite: 令.1
    values:
      - {from: 2020-01-01, value: {城: 500, 乡: 300}, status: published, cite: 令.1}
      - {from: 2022-01-01, value: {城: 600}, status: derived, cite: 令}
readings:
  口径:
    question: {zh: 怎么算, en: How is it counted?}
    options: [宽, 严]
    default: 宽
    cite: 令.1
derived:
  有人在职:
    en: someone works
    on: 家
    type: boolean
    formula: some 某 in 人 satisfies 某.在职
    cite: 令.1
  档次:
    en: band
    on: 家
    options: [高, 低]
    table: |
      | 收入 | 户口 | 档次 |
      |------|------|------|
      | > 10 | "城" | "高" |
      | -    | -    | "低" |
    cite: 令.1
programmes:
  补助:
    cite: 令.1
    eligible:
      all:
        - 有人在职
        - 够低: 收入 < 标准.城 * count(人[收入 > 5])
        - id: 口径所定
          when: 口径 = "严" or 档次 = "低"
`;
const testCase = `household: {户口: 城, 收入: 1, 人: [{收入: 2}]}
parameters: {标准: {城: 7}}
readings: {口径: 严}
expect:
  补助: {outcome: yes, needs: [标准], conditions: {有人在职: true, 够低: true}}
  档次: 低
`;
const texts = {
  vocabulary: { file: "v.yaml", text: vocabulary },
  baseline: { file: "a.yaml", text: baseline },
  jurisdiction: { file: "b.yaml", text: own },
};
const cases = [{ file: "cases/b/x.yaml", text: testCase }];
const index = indexNames(texts, cases);
const sources = new Map([...Object.values(texts), ...cases].map(({ file, text }) => [file, text]));

/** The offset of the last character of some words, at their first place in a file. */
function end(words: string, file = "b.yaml"): number {
  const start = (sources.get(file) ?? "").indexOf(words);
  if (start < 0) throw new Error(`${words} is not in ${file}`);
  return start + words.length - 1;
}
const lineOf = (file: string, offset: number) =>
  (sources.get(file) ?? "").slice(0, offset).split("\n").length;
const told = (mentions: ReturnType<typeof referencesAt>) =>
  mentions.map(({ at }) => `${at.file}:${lineOf(at.file, at.start)}`);
const symbol = (words: string, file = "b.yaml") =>
  maybeMentionAt(index, file, end(words, file))?.symbol.key;

describe("a place", () => {
  test("means what its scope makes of it: the household's income, or in a filter the person's", () => {
    expect(symbol("够低: 收入")).toBe("fact 家 收入");
    expect(symbol("count(人[收入")).toBe("fact 人 收入");
    expect(symbol("某.在职")).toBe("fact 人 在职");
    expect(symbol("人: [{收入", "cases/b/x.yaml")).toBe("fact 人 收入");
  });

  test("may be an option: after a point, as a key, in quotes, in a cell, in a case", () => {
    const option = "option enum 户口 城";
    expect(symbol("标准.城")).toBe(option);
    expect(symbol("value: {城")).toBe(option);
    expect(symbol('| "城')).toBe(option);
    expect(symbol("{户口: 城", "cases/b/x.yaml")).toBe(option);
    expect(symbol('口径 = "严')).toBe("option reading 口径 严");
    expect(symbol('"城" | "高')).toBe("option derived 档次 高");
  });

  test("without a name has none", () => {
    expect(maybeMentionAt(index, "b.yaml", own.indexOf("spec"))).toBeUndefined();
    expect(definitionAt(index, "b.yaml", 0)).toEqual([]);
    expect(referencesAt(index, "nowhere.yaml", 3)).toEqual([]);
  });
});

test("a definition is found from a formula, a citation, a case; from the entry itself what it changes", () => {
  const from = (words: string, file = "b.yaml") =>
    definitionAt(index, file, end(words, file)).map(({ at }) => `${at.file}:${at.start}`);
  const at = (words: string, name: string, file: string) =>
    `${file}:${end(words, file) - name.length + 1}`;
  expect(from("够低: 收入 < 标准")).toEqual([at("\n  标准", "标准", "b.yaml")]);
  expect(from("cite: 令.1")).toEqual([at("\n  令.1", "令.1", "b.yaml")]);
  expect(from("{标准", "cases/b/x.yaml")).toEqual([at("\n  标准", "标准", "b.yaml")]);
  expect(from("programmes:\n  补助")).toEqual([at("programmes:\n  补助", "补助", "a.yaml")]);
  expect(from("收入 + 共用", "a.yaml")).toEqual([at("\n  共用", "共用", "a.yaml")]);
});

test("references are all places of one name, in the text, its cases, the baseline, the vocabulary", () => {
  expect(told(referencesAt(index, "b.yaml", end("\n  标准")))).toEqual([
    "b.yaml:10",
    "b.yaml:47",
    "cases/b/x.yaml:2",
    "cases/b/x.yaml:5",
  ]);
});

describe("renaming", () => {
  const rename = (words: string, newName: string, file = "b.yaml") =>
    renameAt(index, { file, offset: end(words, file), newName });
  const edited = (renamed: ReturnType<typeof rename>, file: string) => {
    if (renamed.kind === "refused") throw new Error(renamed.fault);
    const edits = renamed.edits.filter(({ at }) => at.file === file);
    return edits
      .toSorted((a, b) => b.at.start - a.at.start)
      .reduce(
        (text, { at, text: to }) => text.slice(0, at.start) + to + text.slice(at.end),
        sources.get(file) ?? "",
      );
  };

  test("changes the name where it stands and nothing else", () => {
    const renamed = rename("够低: 收入 < 标准", "低保线");
    expect(edited(renamed, "b.yaml")).toBe(
      own.replace("\n  标准:", "\n  低保线:").replace("标准.城", "低保线.城"),
    );
    expect(edited(renamed, "cases/b/x.yaml")).toBe(
      testCase.replace("{标准:", "{低保线:").replace("[标准]", "[低保线]"),
    );
  });

  test("takes the heading of a table along, and a condition that is named by what it reads", () => {
    expect(edited(rename("derived:\n  有人在职", "有就业"), "b.yaml")).toBe(
      own.replaceAll("有人在职", "有就业"),
    );
    expect(edited(rename("derived:\n  有人在职", "有就业"), "cases/b/x.yaml")).toContain(
      "{有就业: true",
    );
    expect(edited(rename("\n  档次", "级别"), "b.yaml")).toBe(own.replaceAll("档次", "级别"));
    expect(edited(rename("some 某", "其"), "b.yaml")).toBe(
      own.replace("some 某 in 人 satisfies 某", "some 其 in 人 satisfies 其"),
    );
  });

  test.each([
    ["够低: 收入", "所得", "in-vocabulary"],
    ["programmes:\n  补助", "津贴", "in-vocabulary"],
    ["标准.城", "城镇", "in-vocabulary"],
    ["options: [宽", "松", "not-renamable"],
    ["\n  令", "条例", "not-renamable"],
    ["\n  标准", "标准", "same-name"],
    ["\n  标准", "两 个", "not-a-name"],
    ["\n  标准", "2标准", "not-a-name"],
    ["\n  标准", "and", "not-a-name"],
    ["\n  标准", "sum", "not-a-name"],
    ["\n  标准", "a-b", "not-a-name"],
    ["\n  标准", "共用", "taken"],
    ["\n  标准", "收入", "taken"],
    ["\n  标准", "某", "taken"],
    ["\n  令.1", "别的.1", "not-a-name"],
  ])("of %j to %j is refused: %s", (words, newName, fault) => {
    expect(rename(words, newName)).toMatchObject({ kind: "refused", fault });
  });

  test("of what the baseline has, and in a baseline of others, is refused", () => {
    expect(rename("收入 + 共用", "公用", "a.yaml")).toMatchObject({ fault: "in-baseline" });
    const asked = { file: "b.yaml", offset: end("\n  标准"), newName: "线", isExtended: true };
    expect(renameAt(index, asked)).toMatchObject({ kind: "refused", fault: "is-extended" });
  });
});

test("the outline lists the text's own entries, with the parts of programmes, and the cases", () => {
  const outline = (one: NameIndex) =>
    outlineOf(one).map(({ section, items }) => `${section}: ${items.map(({ name }) => name)}`);
  expect(outline(index)).toEqual([
    "parameters: 标准",
    "readings: 口径",
    "derived: 有人在职,档次",
    "programmes: 补助",
    "choices: ",
    "checks: ",
    "deadlines: ",
    "tests: x",
  ]);
  const [aid] = outlineOf(index)[3]?.items ?? [];
  expect(aid?.parts.map(({ name }) => name)).toEqual(["有人在职", "够低", "口径所定"]);
});

test("a text with errors keeps what can be read; one that is no map has nothing", () => {
  const broken = own
    .replace("formula: some", "formula: (((some")
    .replace("    by: 户口\n", "    by: [户口\n");
  const found = indexNames({ ...texts, jurisdiction: { file: "b.yaml", text: broken } }, cases);
  expect(outlineOf(found)[0]?.items.map(({ name }) => name)).toContain("标准");
  const nothing = indexNames({ ...texts, jurisdiction: { file: "b.yaml", text: "]" } }, cases);
  expect(nothing.mentions.get("b.yaml")).toEqual([]);
  expect(
    outlineOf(nothing).every(({ section, items }) => section === "tests" || items.length === 0),
  ).toBe(true);
});

describe("a note", () => {
  const { spec } = openPolicy(texts);
  const note = (words: string, date: string) => {
    const mention = maybeMentionAt(index, "b.yaml", end(words));
    if (mention === undefined) throw new Error(words);
    return hoverAt({ mention, spec, date: maybeDate(date) ?? 0 });
  };

  test("tells each variant's value on the day, with the source of that value", () => {
    const values = (date: string) =>
      note("\n  标准", date).values?.map(({ variant, text, from, status, cite }) =>
        [...variant, text, from, status, ...cite.map(({ id }) => id)].join(" "),
      );
    expect(values("2021-12-31")).toEqual([
      "城 500 2020-01-01 published 令.1",
      "乡 300 2020-01-01 published 令.1",
    ]);
    expect(values("2022-01-01")).toEqual([
      "城 600 2022-01-01 derived 令",
      "乡 300 2020-01-01 published 令.1",
    ]);
    expect(values("2019-12-31")).toEqual([]);
  });

  test("tells a reading's question and default, a clause's gloss, a fact's unit", () => {
    expect(note("\n  口径", "2022-01-01")).toMatchObject({
      kind: "reading",
      default: "宽",
      options: ["宽", "严"],
      question: { zh: "怎么算", en: "How is it counted?" },
    });
    expect(note("cite: 令.1", "2022-01-01").gloss).toEqual({
      zh: "定标准。",
      en: "Sets the standard.",
    });
    expect(note("count(人[收入", "2022-01-01")).toMatchObject({
      unit: "元/人/月",
      en: "wage",
      entity: "人",
    });
  });
});

describe("a proposal", () => {
  const proposal = `spec: 1
id: p
changes: b
title: {zh: 方案, en: Proposal}
from: 2030-01-01
documents:
  议: {title: {zh: 议案, en: Bill}}
parameters:
  标准: {value: {城: 700, 乡: 400}, status: assumed, range: [1, 2], cite: 议}
derived:
  宽限: {en: grace, on: 家, type: boolean, formula: 收入 < 标准.城, cite: 议}
programmes:
  补助:
    cite: 议
    eligible:
      all:
        - {id: 够低, drop: true}
        - 宽限
`;
  const other = proposal.replace("id: p", "id: q").replaceAll("宽限", "另限");
  const read = { file: "p.yaml", text: proposal };
  const broken = { file: "r.yaml", text: "]" };
  const proposed = { ...texts, proposals: [read, { file: "q.yaml", text: other }, broken] };
  const under = indexNames(proposed, cases);
  sources.set("p.yaml", proposal).set("q.yaml", other);
  const at = (words: string) => end(words, "p.yaml");
  const definitions = (words: string) => told(definitionAt(under, "p.yaml", at(words)));

  test("leads from its formulas to its own entry, from there to the policy's", () => {
    expect(definitions("- 宽限")).toEqual(["p.yaml:11"]);
    expect(definitions("parameters:\n  标准")).toEqual(["b.yaml:10"]);
    expect(definitions("{id: 够低")).toEqual(["b.yaml:47"]);
    expect(definitions("cite: 议")).toEqual(["p.yaml:7"]);
    // Nothing that is proposed stands between a formula of the policy and what it reads.
    expect(told(definitionAt(under, "b.yaml", end("够低: 收入 < 标准")))).toEqual(["b.yaml:10"]);
  });

  test("is among the references of what the policy has; what is its own stays in it", () => {
    const references = (words: string) => told(referencesAt(under, "p.yaml", at(words)));
    expect(references("收入 < 标准")).toEqual([
      ...["b.yaml:10", "b.yaml:47", "cases/b/x.yaml:2", "cases/b/x.yaml:5"],
      ...["p.yaml:9", "p.yaml:11", "q.yaml:9", "q.yaml:11"],
    ]);
    expect(references("\n  议")).toEqual([...["p.yaml:7", "p.yaml:9", "p.yaml:11", "p.yaml:14"]]);
  });

  test("has an outline of what it changes and adds, without the cases of the policy", () => {
    const outline = outlineOf(under, "p.yaml").map(({ section, items }) => [
      section,
      ...items.map(({ name }) => name),
    ]);
    expect(outline.filter(([, ...names]) => names.length > 0)).toEqual([
      ["parameters", "标准"],
      ["derived", "宽限"],
      ["programmes", "补助"],
    ]);
    const [aid] = outlineOf(under, "p.yaml")[3]?.items ?? [];
    expect(aid?.parts.map(({ name }) => name)).toEqual(["宽限"]);
  });

  const editsIn = (file: string, words: string, newName: string) => {
    const renamed = renameAt(under, { file, offset: end(words, file), newName });
    if (renamed.kind === "refused") return renamed.fault;
    const files = Map.groupBy(renamed.edits, (one) => one.at.file);
    return Object.fromEntries([...files].map(([one, edits]) => [one, edits.length]));
  };

  test("has its own names renamed in itself alone", () => {
    expect(editsIn("p.yaml", "\n  宽限", "放宽")).toEqual({ "p.yaml": 2 });
    expect(editsIn("p.yaml", "\n  宽限", "另限")).toEqual({ "p.yaml": 2 });
    expect(editsIn("p.yaml", "\n  宽限", "有人在职")).toBe("taken");
    expect(editsIn("p.yaml", "\n  议", "案")).toEqual({ "p.yaml": 4 });
    expect(editsIn("p.yaml", "收入 < 标准", "线")).toBe("in-changed-policy");
    expect(editsIn("p.yaml", "{id: 够低", "穷")).toBe("in-changed-policy");
    expect(editsIn("p.yaml", "formula: 收入", "所得")).toBe("in-vocabulary");
  });

  test("follows a name of the policy; a name that it has already is taken", () => {
    const edits = { "b.yaml": 2, "cases/b/x.yaml": 2, "p.yaml": 2, "q.yaml": 2 };
    expect(editsIn("b.yaml", "\n  标准", "线")).toEqual(edits);
    expect(editsIn("b.yaml", "\n  标准", "另限")).toBe("taken");
    const asked = { file: "b.yaml", offset: end("\n  标准"), newName: "线" };
    expect(renameAt(under, asked)).toMatchObject({ name: "标准", unread: ["r.yaml"] });
  });
});

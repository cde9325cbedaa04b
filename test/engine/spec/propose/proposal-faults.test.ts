/** What is wrong with proposals: in themselves, and stacked on each other. */
import { describe, expect, test } from "vitest";
import { type Diagnostic, openPolicy, readSpec } from "../../../../src/engine/index.ts";
import { fullVocabulary } from "../../../support/hold-policy.ts";
import { openProposals, regionText } from "../../../support/open-proposals.ts";

const eligible = (items: string) =>
  `programmes:\n  低保:\n    eligible:\n      all:\n        - ${items}\n`;

const smallTexts = {
  vocabulary: { file: "vocabulary.yaml", text: fullVocabulary },
  jurisdiction: { file: "x.yaml", text: regionText },
};

/** One proposal and the fault it has, with the text that is marked. */
const single: Readonly<Record<string, readonly [string, string]>> = {
  "a parameter that the region does not have": [
    "parameters:\n  标淮: {value: 1, cite: p1文}\n",
    "spec/nothing-to-change «标淮»",
  ],
  "a unit for a parameter that has one": [
    "parameters:\n  无关数: {unit: 人, value: 1, cite: p1文}\n",
    "spec/redeclared-parameter «unit»",
  ],
  "a history in place of a value": [
    "parameters:\n  无关数: {values: [], cite: p1文}\n",
    "schema/unknown-key «values»",
  ],
  "a value that cites nothing": [
    "parameters:\n  无关数: {value: 1}\n",
    "spec/change-without-cite «无关数»",
  ],
  "a value that cites the region's text alone": [
    "parameters:\n  无关数: {value: 1, cite: d}\n",
    "spec/change-without-cite «无关数»",
  ],
  "a condition that cites nothing": [
    eligible("{id: 收入低, when: 财产符合规定}"),
    "spec/change-without-cite «低保»",
  ],
  "a value that is none of its type": [
    "parameters:\n  无关数: {value: 多, cite: p1文}\n",
    "schema/not-a-number «多»",
  ],
  "an assumed value without a range": [
    "parameters:\n  无关数: {value: 5, status: assumed, cite: p1文}\n",
    "spec/missing-range «assumed»",
  ],
  "a variant that there is not": [
    "parameters:\n  标准: {value: {郊区: 1}, cite: p1文}\n",
    "compile/unknown-option «1»",
  ],
  "a drop of what is not there": [
    eligible("{id: 没有, drop: true, cite: p1文}"),
    "spec/nothing-to-drop «没有»",
  ],
  "no change at all": ["", "spec/changes-nothing «p1»"],
  "a name in a formula that nothing has": [
    "derived:\n  收入低: {formula: 收入 < 标准, cite: p1文}\n",
    "compile/unknown-name «收入»",
  ],
};

describe("a proposal has", () => {
  for (const [what, [body, fault]] of Object.entries(single)) {
    test(what, () => expect(openProposals(body).faults).toContain(fault));
  }
});

test("a proposal that drops what the region reads cannot be run, and the formula says why", () => {
  const opened = openProposals("parameters:\n  比例: {drop: true, cite: p1文}\n");
  expect(opened.policy).toBeUndefined();
  expect(opened.diagnostics).toMatchObject([
    { code: "compile/unknown-name", at: { file: "x.yaml" } },
  ]);
});

test("a proposal with an error stops every plan, that of the days before it too", () => {
  expect(
    openProposals("from: 2026-13-01\nparameters:\n  无关数: {value: 1, cite: p1文}\n").policy,
  ).toBe(undefined);
});

test("a proposal for another region says so", () => {
  const text =
    "spec: 1\nid: p\nchanges: y\ntitle: {zh: 案, en: p}\nfrom: 2026-07-01\ndocuments: {文: {title: {zh: 案, en: p}}}\n";
  const proposals = [{ file: "p.yaml", text: `${text}checks: {其他限: {drop: true, cite: 文}}\n` }];
  const { diagnostics, policy } = openPolicy({ ...smallTexts, proposals });
  expect(diagnostics).toMatchObject([
    { code: "spec/other-jurisdiction", details: { changes: "y", given: "x" } },
  ]);
  expect(policy).toBeUndefined();
});

/** Two proposals, the fault of the stack and the other place. */
const stacked: Readonly<Record<string, readonly [string, string, string, string]>> = {
  "change the same value": [
    "parameters:\n  无关数: {value: 1, cite: p1文}\n",
    "parameters:\n  无关数: {value: 2, cite: p2文}\n",
    "spec/conflicting-changes «2»",
    "1",
  ],
  "change one variant and all of them": [
    "parameters:\n  标准: {value: {城镇: 1}, cite: p1文}\n",
    "parameters:\n  标准: {value: 2, cite: p2文}\n",
    "spec/conflicting-changes «2»",
    "1",
  ],
  "change one condition": [
    eligible("{id: 收入低, when: 财产符合规定, cite: p1文}"),
    eligible("{id: 收入低, when: 人均月收入 < 5, cite: p2文}"),
    "spec/conflicting-changes «人均月收入 < 5»",
    "财产符合规定",
  ],
  "add one programme": [
    "programmes:\n  甲: {en: a, on: 家庭, cite: p1文}\n",
    "programmes:\n  甲: {en: a, on: 家庭, cite: p2文}\n",
    "spec/conflicting-changes «家庭»",
    "家庭",
  ],
  "change a condition of a programme that the other drops": [
    eligible("{id: 收入低, when: 财产符合规定, cite: p1文}"),
    "programmes:\n  低保: {drop: true, cite: p2文}\n",
    "spec/conflicting-drop «低保»",
    "财产符合规定",
  ],
  "drop what the other reads": [
    "parameters:\n  无关数: {drop: true, cite: p1文}\nchecks:\n  其他限: {drop: true, cite: p1文}\n",
    "checks:\n  新限: {en: limit, when: 无关数 > 1, cite: p2文}\n",
    "spec/conflicting-drop «无关数»",
    "无关数",
  ],
  "say different things of one document": [
    "parameters:\n  无关数: {value: 1, cite: p1文}\nclauses:\n  p1文.1: {gloss: {zh: 甲, en: a}, disposition: duty, reason: 甲}\n",
    "parameters:\n  无关限: {value: 9, cite: p2文}\nclauses:\n  p1文.1: {gloss: {zh: 乙, en: b}, disposition: duty, reason: 甲}\n",
    "spec/conflicting-changes «p1文.1»",
    "p1文.1",
  ],
  "drop the same thing": [
    "checks:\n  其他限: {drop: true, cite: p1文}\n",
    "checks:\n  其他限: {drop: true, cite: p2文}\n",
    "spec/conflicting-drop «其他限»",
    "其他限",
  ],
};

describe("two proposals clash that", () => {
  for (const [what, [first, second, fault, because]] of Object.entries(stacked)) {
    test(what, () => {
      const opened = openProposals(first, second);
      expect(opened.policy).toBeUndefined();
      const clashes = opened.faults.filter((one) => one.startsWith("spec/conflicting"));
      expect(clashes).toEqual([fault]);
      const clash = opened.diagnostics.find(({ code }) => code.startsWith("spec/conflicting"));
      const [place] = clash?.because ?? [];
      expect(place?.at.file).not.toBe(clash?.at.file);
      expect(opened.marked(place)).toBe(because);
    });
  }

  test("do not where each changes a variant or a condition of its own", () => {
    const opened = openProposals(
      `parameters:\n  标准: {value: {城镇: 1001}, cite: p1文}\n${eligible("{id: 收入低, when: 人均月收入 <= 标准, cite: p1文}")}`,
      `parameters:\n  标准: {value: {农村: 901}, cite: p2文}\n${eligible("{id: 财产符合规定, drop: true, cite: p2文}")}`,
    );
    expect(opened.faults).toEqual([]);
    expect(opened.policy).toBeDefined();
  });
});

test("every beginning of a proposal, and every proposal that lacks one character, is told and never breaks", () => {
  const text = `spec: 1
id: p
changes: x
title: {zh: 案, en: p}
from: 2026-07-01
documents: {文: {title: {zh: 案, en: p}}}
parameters:
  标准: {value: {农村: 900}, status: assumed, range: {农村: [8, 950]}, cite: 文}
programmes:
  低保: {cite: 文, eligible: {all: [收入低: 人均月收入 < 标准, {id: 财产符合规定, drop: true, cite: 文}]}}
`;
  const spans = [...text].map((_, index) => index);
  const slips = [
    ...spans.map((end) => text.slice(0, end)),
    ...spans.map((at) => text.slice(0, at) + text.slice(at + 1)),
  ];
  for (const slip of slips) {
    const proposals = [{ file: "p.yaml", text: slip }];
    const report = ({ at }: Diagnostic) => {
      const whole = at.file === "p.yaml" ? slip : regionText + fullVocabulary;
      expect(0 <= at.start && at.start <= at.end && at.end <= whole.length).toBe(true);
    };
    readSpec({ ...smallTexts, proposals }, report);
  }
});

/**
 * The same small policy in Publicodes and here, in one process: per-head income against a standard, the difference paid
 * to the household, a flat aid between the standard and one and a half times it.
 */
import Engine from "publicodes";
import {
  evaluateHousehold,
  linkSpec,
  planOn,
  readSpec,
  textFromRational,
} from "../../src/engine/index.ts";
import { shown, timingOf } from "./rounds.ts";

const vocabulary = `
entities:
  家庭: {en: household}
  成员: {en: member, of: 家庭, unit: 人}
家庭:
  财产符合规定: {type: boolean, en: assets comply}
成员:
  月工资: {unit: 元/人/月, en: wage, default: 0}
results:
  programmes: [差额救助, 定额救助]
`;

const jurisdiction = `
spec: 1
id: small
title: {zh: 小例, en: Small}
seal: {zh: 例, en: EX, series: 1}
documents:
  例: {title: {zh: 例, en: example}}
parameters:
  标准: {en: standard, unit: 元/人/月, cite: 例, values: [{from: 2020-01-01, value: 1045, status: published}]}
  比例: {en: rate, unit: 人/户, cite: 例, values: [{from: 2020-01-01, value: 0.3, status: published}]}
  倍数: {en: multiple, cite: 例, values: [{from: 2020-01-01, value: 1.5, status: published}]}
derived:
  家庭人口: {en: members, on: 家庭, unit: 人, formula: count(成员), cite: 例}
  家庭月收入: {en: income, on: 家庭, unit: 元/户/月, formula: sum(成员.月工资), cite: 例}
  人均月收入: {en: income a head, on: 家庭, unit: 元/人/月, formula: 家庭月收入 / 家庭人口, cite: 例}
programmes:
  差额救助:
    en: difference aid
    on: 家庭
    cite: 例
    eligible:
      all:
        - 收入低于标准: 人均月收入 < 标准
        - 财产符合规定
    amount:
      unit: 元/户/月
      formula: 标准 * 家庭人口 - 家庭月收入
  定额救助:
    en: flat aid
    on: 家庭
    cite: 例
    eligible:
      all:
        - 收入达到标准: 人均月收入 >= 标准
        - 收入不超过倍数: 人均月收入 <= 标准 * 倍数
        - 财产符合规定
    amount:
      unit: 元/户/月
      formula: 标准 * 比例
`;

const peerRules = {
  standard: { valeur: 1045 },
  membres: { question: "membres", "par défaut": 3 },
  "salaire 1": { "par défaut": 0 },
  "salaire 2": { "par défaut": 0 },
  "salaire 3": { "par défaut": 0 },
  "patrimoine conforme": { "par défaut": "oui" },
  revenu: { somme: ["salaire 1", "salaire 2", "salaire 3"] },
  "revenu par tête": "revenu / membres",
  "aide différentielle": {
    "applicable si": {
      "toutes ces conditions": ["revenu par tête < standard", "patrimoine conforme"],
    },
    valeur: "standard * membres - revenu",
  },
  "aide forfaitaire": {
    "applicable si": {
      "toutes ces conditions": [
        "revenu par tête >= standard",
        "revenu par tête <= standard * 1.5",
        "patrimoine conforme",
      ],
    },
    valeur: "standard * 0.3",
  },
};

/** Wages of three members that fall into every part of the policy; whole, so that doubles agree. */
const wages = Array.from(
  { length: 20 },
  (_, i) => [600 * (i % 7), 450 * (i % 5), 300 * (i % 3)] as const,
);

export function benchPublicodes(): readonly string[] {
  const ours = ownRun();
  const peers = peerRun();
  const ratios: number[] = [];
  const own: number[] = [];
  for (let round = 0; round < 9; round += 1) {
    const a = timed(ours);
    const b = timed(peers);
    if (a.checksum !== b.checksum)
      throw new Error(`The results differ: ${a.checksum} and ${b.checksum}.`);
    own.push(a.milliseconds / wages.length);
    if (round > 0) ratios.push(b.milliseconds / a.milliseconds);
  }
  return [
    `one household with full trace, small policy: ${shown(timingOf(own), "ms", 3)}`,
    `the same in publicodes takes ${shown(timingOf(ratios), "times as long", 1)}`,
  ];
}

function ownRun(): () => string {
  const spec = readSpec(
    {
      vocabulary: { file: "vocabulary.yaml", text: vocabulary },
      jurisdiction: { file: "small.yaml", text: jurisdiction },
    },
    ({ code, message }) => process.stderr.write(`${code}: ${message}\n`),
  );
  const policy =
    spec && linkSpec(spec, ({ code, message }) => process.stderr.write(`${code}: ${message}\n`));
  if (policy === undefined) throw new Error("The small policy does not compile.");
  const plan = planOn(policy, 20_362);
  return () =>
    wages
      .map((three) => {
        const household = { 财产符合规定: true, 成员: three.map((wage) => ({ 月工资: wage })) };
        const { programmes } = evaluateHousehold(plan, { household });
        return programmes
          .map(({ amount }) => (amount?.value === undefined ? "0" : textFromRational(amount.value)))
          .join("+");
      })
      .join(" ");
}

function peerRun(): () => string {
  const engine = new Engine(peerRules);
  return () =>
    wages
      .map((three) => {
        engine.setSituation({
          "salaire 1": three[0],
          "salaire 2": three[1],
          "salaire 3": three[2],
        });
        return ["aide différentielle", "aide forfaitaire"]
          .map((name) => String(engine.evaluate(name).nodeValue ?? 0))
          .join("+");
      })
      .join(" ");
}

function timed(run: () => string): { readonly checksum: string; readonly milliseconds: number } {
  const start = performance.now();
  const checksum = run();
  return { checksum, milliseconds: performance.now() - start };
}

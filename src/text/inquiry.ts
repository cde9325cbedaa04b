/**
 * Words for what a result could have been: changes of a fact, bounds, certificates; in both languages.
 *
 * Ignores:  outcomes, units and names, which other texts say.
 */
import type { Locale } from "./text-for.ts";

const zh = {
  whatIf: "改变一项事实的后果（所列为最小改变）",
  bounds: "待补事实与可能范围",
  certificates: "金额复核",
  less: (fact: string, size: string, to: string) => `${fact}减少 ${size}（至 ${to}）`,
  more: (fact: string, size: string, to: string) => `${fact}增加 ${size}（至 ${to}）`,
  earlier: (fact: string, size: string, to: string) => `${fact}提前 ${size}（至 ${to}）`,
  later: (fact: string, size: string, to: string) => `${fact}推后 ${size}（至 ${to}）`,
  becomes: (fact: string, to: string) => `${fact}改为“${to}”`,
  stated: (fact: string, to: string) => `${fact}填为“${to}”`,
  gives: (result: string) => `→ ${result}`,
  rate: (unit: string, amount: string) => `每增加 1 ${unit}，金额变动 ${amount}`,
  turned: (names: string) => `由此转变：${names}`,
  depends: (readings: string) => `取决于口径：${readings}`,
  kinds: { scope: "适用范围", condition: "", duration: "期限", choice: "申请人的选择" },
  days: (count: string) => `${count} 日`,
  months: (count: string) => `${count} 个月`,
  others: (count: number) => `另有 ${count} 项改变，见 --json。`,
  unfinished: (names: string) => `未能查完：${names}`,
  outcomes: (list: string) => `可能结果：${list}`,
  between: (least: string, most: string) => `金额 ${least} 至 ${most}`,
  always: (amount: string) => `金额 ${amount}`,
  atLeast: (least: string) => `金额不低于 ${least}`,
  atMost: (most: string) => `金额不高于 ${most}`,
  noEnds: "金额无从估计",
  mayLack: "补齐事实后金额仍可能未定",
  estimate: "范围从宽估计",
  ask: (names: string) => `宜先补：${names}`,
  exact: (value: string) => `精确值 ${value}`,
  round: (mode: string, step: string) => `${mode}到 ${step}`,
  modes: {
    up: "向上取整",
    down: "向下取整",
    "half-up": "四舍五入",
    "half-down": "五舍六入",
  },
  methods: { fractions: "分数复算", "scaled-integers": "整数复算" },
  agrees: "一致",
  differs: "不一致",
  notHeld: "不适用",
};

/** What every language has to say. */
export type InquiryText = typeof zh;

const en: InquiryText = {
  whatIf: "What would change it (one fact at a time, the smallest change of its kind)",
  bounds: "What is missing, and what the result can be",
  certificates: "Amounts recomputed",
  less: (fact, size, to) => `${fact} lower by ${size} (to ${to})`,
  more: (fact, size, to) => `${fact} higher by ${size} (to ${to})`,
  earlier: (fact, size, to) => `${fact} earlier by ${size} (to ${to})`,
  later: (fact, size, to) => `${fact} later by ${size} (to ${to})`,
  becomes: (fact, to) => `${fact} changed to "${to}"`,
  stated: (fact, to) => `${fact} stated as "${to}"`,
  gives: (result) => `→ ${result}`,
  rate: (unit, amount) => `for each ${unit} more, the amount moves by ${amount}`,
  turned: (names) => `turning ${names}`,
  depends: (readings) => `turns on ${readings}`,
  kinds: { scope: "scope", condition: "", duration: "duration", choice: "the applicant's choice" },
  days: (count) => `${count} ${count === "1" ? "day" : "days"}`,
  months: (count) => `${count} ${count === "1" ? "month" : "months"}`,
  others: (count) => `${count} more in --json.`,
  unfinished: (names) => `not followed to the end: ${names}`,
  outcomes: (list) => `can be ${list}`,
  between: (least, most) => `amount from ${least} to ${most}`,
  always: (amount) => `amount ${amount}`,
  atLeast: (least) => `amount at least ${least}`,
  atMost: (most) => `amount at most ${most}`,
  noEnds: "no bounds on the amount",
  mayLack: "the amount may stay unknown when every fact is there",
  estimate: "wide estimate",
  ask: (names) => `ask first for ${names}`,
  exact: (value) => `exactly ${value}`,
  round: (mode, step) => `${mode} to ${step}`,
  modes: {
    up: "rounded up",
    down: "rounded down",
    "half-up": "rounded half up",
    "half-down": "rounded half down",
  },
  methods: { fractions: "by fractions", "scaled-integers": "by whole numbers" },
  agrees: "agrees",
  differs: "differs",
  notHeld: "does not apply",
};

const texts: Readonly<Record<Locale, InquiryText>> = { zh, en };

/** The words in one language. */
export function inquiryTextFor(locale: Locale): InquiryText {
  return texts[locale];
}

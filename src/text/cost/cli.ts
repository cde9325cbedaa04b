/** The words of `doudi cost` in both languages. */
import type { Locale } from "../text-for.ts";

const zh = {
  noPopulation: (id: string, known: string) => `没有人口“${id}”，现有：${known}。`,
  noProposals: "请给出 --proposal 或 --set。",
  count: (option: string) => `“${option}”应为正整数。`,
  other: (proposal: string, region: string) => `方案“${proposal}”不是${region}的方案。`,
  starts: (proposal: string, day: string) =>
    `方案“${proposal}”自 ${day} 起施行，测算日尚未生效，所以不增不减；用 --date ${day} 按该日测算。`,
  set: "所设数值",
  setting: (name: string) => `“${name}”不能这样设定。`,
  synthetic: "合成人口，供研究，不作发放依据",
  head: (title: string, date: string, rows: number, seed: number) =>
    `${title}，${date}，抽样 ${rows} 户，种子 ${seed}`,
  own: (date: string) => `自有数据，供研究，不作发放依据，${date}`,
  supposed: (list: string) => `文件未定，按本地合成人口的假设：${list}`,
  alone: (option: string) => `自有数据不用“${option}”。`,
  fit: "基线与公布数",
  met: { yes: "闭合", no: "未闭合" },
  money: (money: string) => `${money} 元`,
  baseline: (money: string) => `基线全年 ${money}`,
  difference: (money: string, share: string) =>
    `全年增支 ${money}${share === "" ? "" : `（${share}）`}`,
  parts: {
    existing: (programme: string) => `在享${programme}者增减`,
    entrants: (programme: string) => `新纳入${programme}`,
    leavers: (programme: string) => `退出${programme}`,
    linked: (programme: string) => `${programme}随之变动`,
  },
  total: "合计",
  classes: { gain: "受益", loss: "受损", same: "不变", unknown: "无法判断" },
  households: (count: string) => `${count} 户`,
  people: (count: string) => `${count} 人`,
  checks: "校验",
  levels: { pass: "达到", warning: "警告", breach: "违反", undecided: "待定" },
  shortfall: (figure: string) => `差 ${figure}`,
  left: "未计入",
  why: { open: "文件未定，或人口中没有这项事实", unknown: "缺事实" },
  programme: "项目",
  recipients: "对象",
  yearly: "全年支出，元",
};

type CostCliText = typeof zh;

const en: CostCliText = {
  noPopulation: (id, known) => `There is no population "${id}"; there are ${known}.`,
  noProposals: "Give --proposal or --set.",
  count: (option) => `"${option}" takes a whole number above nought.`,
  other: (proposal, region) => `The proposal "${proposal}" is not for ${region}.`,
  starts: (proposal, day) =>
    `The proposal "${proposal}" begins on ${day}, after the day looked at, and so changes nothing; give --date ${day} to reckon for that day.`,
  set: "values set",
  setting: (name) => `"${name}" cannot be set like this.`,
  synthetic: "Synthetic population, for study and no basis for payment",
  head: (title, date, rows, seed) => `${title}, ${date}, ${rows} rows drawn, seed ${seed}`,
  own: (date) => `Own data, for study and no basis for payment, ${date}`,
  supposed: (list) =>
    `Open in the text, and supposed as the region's synthetic population has it: ${list}`,
  alone: (option) => `One's own data has no "${option}".`,
  fit: "Baseline and published totals",
  met: { yes: "met", no: "not met" },
  money: (money) => `${money} yuan`,
  baseline: (money) => `Baseline: ${money} a year`,
  difference: (money, share) => `Extra: ${money} a year${share === "" ? "" : ` (${share})`}`,
  parts: {
    existing: (programme) => `existing recipients: ${programme}`,
    entrants: (programme) => `entrants: ${programme}`,
    leavers: (programme) => `leavers: ${programme}`,
    linked: (programme) => `${programme} follows`,
  },
  total: "Total",
  classes: { gain: "gain", loss: "lose", same: "unchanged", unknown: "cannot be told" },
  households: (count) => `households: ${count}`,
  people: (count) => `people: ${count}`,
  checks: "Checks",
  levels: { pass: "passes", warning: "warning", breach: "breach", undecided: "open" },
  shortfall: (figure) => `short by ${figure}`,
  left: "Not counted",
  why: { open: "open in the text, or no such fact in the population", unknown: "facts missing" },
  programme: "Programme",
  recipients: "Recipients",
  yearly: "A year, yuan",
};

export function costCliTextFor(locale: Locale): CostCliText {
  return locale === "zh" ? zh : en;
}

/** The words of `doudi cost` in both languages. */
import type { Locale } from "../text-for.ts";
import { costMapEn } from "./map-en.ts";
import { costMapZh } from "./map-zh.ts";

const zh = {
  noPopulation: (id: string, known: string) => `没有人口“${id}”，现有：${known}。`,
  noProposals: "请给出 --proposal、--set 或 --grid。",
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
  grid: {
    form: "“--grid”应写作 参数=起值..止值:档数，例如 低保标准=1000..1100:6；分类取值的写作 参数.类别。",
    two: "“--grid”须给两次：先横向的一项，再纵向的一项。",
    same: "两次“--grid”应是两项不同的参数。",
    noFigure: (name: string, known: string) => `没有可测算的参数“${name}”，现有：${known}。`,
    rising: (name: string) => `“${name}”的止值应大于起值。`,
    count: (name: string, most: number) => `“${name}”的档数应为 2 至 ${most}。`,
    title: (over: string) => `两项参数联动测算（${over}）：全年增支，元`,
    words: costMapZh,
    stands: "其余按现行规定",
    set: "其余按所设数值",
    marked: (figure: string, marks: string) => `${figure}（${marks}）`,
  },
};

type CostCliText = typeof zh;

const en: CostCliText = {
  noPopulation: (id, known) => `There is no population "${id}"; there are ${known}.`,
  noProposals: "Give --proposal, --set or --grid.",
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
  grid: {
    form: '"--grid" is written NAME=FROM..TO:COUNT, such as 低保标准=1000..1100:6; one variant of a figure is NAME.VARIANT.',
    two: 'Give "--grid" twice: the figure across, then the figure down.',
    same: 'The two "--grid" have to be of two figures.',
    noFigure: (name, known) => `There is no figure "${name}" to move; there are ${known}.`,
    rising: (name) => `Of "${name}" the last value has to be above the first.`,
    count: (name, most) => `"${name}" takes 2 to ${most} values.`,
    title: (over) => `Two figures together (${over}): extra cost a year, yuan`,
    words: costMapEn,
    stands: "the rest as in force",
    set: "the rest as set",
    marked: (figure, marks) => `${figure} (${marks})`,
  },
};

export function costCliTextFor(locale: Locale): CostCliText {
  return locale === "zh" ? zh : en;
}

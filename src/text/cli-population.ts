/** What `doudi population` says. */
import type { Locale } from "./text-for.ts";

const zh = {
  none: (region: string) => `没有“${region}”的合成人口。`,
  drawn: (title: string, size: number, seed: number) => `${title}：抽取 ${size} 户，种子 ${seed}`,
  head: ["合计", "日期", "可靠程度", "公布或假设", "模型得出", ""],
  statuses: { published: "公布", derived: "推算", assumed: "假设" },
  uses: { fit: "用于校准", compare: "只作检验", shown: "只列出" },
  units: { households: "户", people: "人", payment: "元" },
  met: "一致",
  lacking: (difference: string) => `相差 ${difference}`,
  tooFew: (option: string) => `${option} 应为正整数。`,
  refused: (file: string, why: string) => `“${file}”：${why}`,
  noColumn: (head: string, known: string) => `表里没有“${head}”这一列，现有：${known}。`,
  noFact: (name: string) => `词汇表里没有“${name}”；也可以写户号、权重、不用。`,
  rows: (read: number, used: number, households: number) =>
    `读入 ${read} 行：用 ${used} 行，合 ${households} 户；未用 ${read - used} 行。`,
  ignored: (heads: string) => `不认识的列，没有用到：${heads}`,
  at: (row: number, column: number | undefined) =>
    column === undefined ? `第 ${row} 行` : `第 ${row} 行第 ${column} 列`,
};

export type CliPopulationText = typeof zh;

const en: CliPopulationText = {
  none: (region) => `There is no population of "${region}".`,
  drawn: (title, size, seed) => `${title}: ${size} households drawn, seed ${seed}`,
  head: ["Total", "Date", "Status", "Published or assumed", "By the model", ""],
  statuses: { published: "published", derived: "derived", assumed: "assumed" },
  uses: { fit: "weights meet it", compare: "held against it", shown: "shown only" },
  units: { households: "households", people: "people", payment: "yuan" },
  met: "met",
  lacking: (difference) => `off by ${difference}`,
  tooFew: (option) => `${option} is a whole number above zero.`,
  refused: (file, why) => `"${file}": ${why}`,
  noColumn: (head, known) => `The table has no column "${head}"; there are ${known}.`,
  noFact: (name) =>
    `The vocabulary has no "${name}"; household, weight and ignored may be written too.`,
  rows: (read, used, households) =>
    `Rows read: ${read}. Used: ${used}, as ${households} households. Left out: ${read - used}.`,
  ignored: (heads) => `Columns not known and not used: ${heads}`,
  at: (row, column) => (column === undefined ? `row ${row}` : `row ${row}, column ${column}`),
};

export function cliPopulationTextFor(locale: Locale): CliPopulationText {
  return locale === "zh" ? zh : en;
}

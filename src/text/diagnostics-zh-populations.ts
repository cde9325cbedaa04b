/** Chinese sentences for populations: figures without a source or a range, draws that cannot be drawn. */
import { maybeMeant, quoted, type Sentences } from "./sentence-zh.ts";

const kinds: Readonly<Record<string, string>> = {
  fact: "事实",
  programme: "项目",
  parameter: "参数",
  reading: "解释口径",
  entity: "对象",
};
const draws: Readonly<Record<string, string>> = {
  shares: "各档比例（至少一档大于零）",
  bands: "区间（下端、上端、比例，下端不高于上端）",
  value: "值",
};
const statuses: Readonly<Record<string, string>> = { published: "公布数", derived: "推得数" };
const expected: Readonly<Record<string, string>> = {
  "true or false": "是或否",
  "a whole number": "整数",
  "a number of at most two decimals": "至多两位小数的数",
  "drawn from bands of years": "按年龄区间抽取的日期",
};

/** By code. */
export const populationSentences: Sentences = {
  "population/assumed-without-range": (d) =>
    `${quoted(d("name"))}是假定值，却没有写范围；请写出最低和最高。`,
  "population/range-misses-value": (d) => `${quoted(d("name"))}的值不在它自己的范围之内。`,
  "population/without-source": (d) =>
    `${quoted(d("name"))}标为${statuses[d("status")] ?? d("status")}，却没有引用来源。`,
  "population/unknown-document": (d) =>
    `没有来源${quoted(d("document"))}；已登记的有：${d("known") || "无"}。`,
  "population/one-way-to-draw": (d) =>
    `${quoted(d("name"))}只能有一种抽法：shares、bands 或 value。`,
  "population/not-a-draw": (d) =>
    `${quoted(d("name"))}在此处没有可供抽取的${draws[d("wanted")] ?? d("wanted")}。`,
  "population/unknown-variable": (d) =>
    `${quoted(d("name"))}取决于${quoted(d("variable"))}，而它没有在前面按词抽出；可用的有：${d("known")}。`,
  "population/missing-branch": (d) =>
    `${quoted(d("name"))}没有写${quoted(d("word"))}时怎样，也没有 else。`,
  "population/stray-branch": (d) =>
    `${quoted(d("name"))}为${quoted(d("word"))}写了分支，但永远抽不到它；抽得到的有：${d("known")}。`,
  "population/unknown-thing": (d) =>
    `该地没有${kinds[d("kind")] ?? d("kind")}${quoted(d("name"))}。${maybeMeant(d("nearest"))}`,
  "population/unsuited-draw": (d) =>
    `${quoted(d("text"))}不能是${quoted(d("name"))}的值；应为：${expected[d("expected")] ?? d("expected")}。`,
  "population/fact-not-drawn": (d) =>
    `各项目要用到${quoted(d("name"))}，这里既没有抽取，也没有说明它未知。`,
  "population/unknown-region": (d) => `没有地区${quoted(d("region"))}；有：${d("known")}。`,
};

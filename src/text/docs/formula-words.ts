/**
 * The words of the reference of formulas: groups, what becomes of units, and forms that the editor has no line for.
 */
import type { Localized } from "../../engine/index.ts";
import type { FormulaGroup, UnitRule } from "./formula-entries.ts";

export const groupWords: Readonly<Record<FormulaGroup, Localized>> = {
  functions: { zh: "函数", en: "Functions" },
  operators: { zh: "运算和比较", en: "Operators" },
  forms: { zh: "句式", en: "Forms" },
  properties: { zh: "日期和时长的属性", en: "Properties of dates and durations" },
  names: { zh: "语言自有的名称", en: "Names of the language" },
};

export const unitWords: Readonly<Record<UnitRule, Localized>> = {
  none: { zh: "结果没有单位。", en: "The result has no unit." },
  kept: { zh: "结果保持原来的单位。", en: "The unit stays as it is." },
  equal: {
    zh: "各项单位须相同；没有单位的数随另一项。",
    en: "All need the same unit; a bare number takes that of the other.",
  },
  people: {
    zh: "对人合计时乘以人：元/人/月 成为 元/月。",
    en: "Over persons the unit is multiplied by persons: 元/人/月 becomes 元/月.",
  },
  multiply: {
    zh: "单位相乘：元/人/月 × 人 = 元/月。",
    en: "Units multiply: 元/人/月 × 人 = 元/月.",
  },
  divide: { zh: "单位相除：元/月 ÷ 人 = 元/人/月。", en: "Units divide: 元/月 ÷ 人 = 元/人/月." },
  power: { zh: "单位随之乘方。", en: "The unit is raised with the number." },
  counted: {
    zh: "对人计数，单位是人；其余没有单位。",
    en: "Persons are counted in 人; all else has no unit.",
  },
  months: { zh: "单位是月。", en: "In months." },
  time: {
    zh: "是日期或时长。时长的单位是年、月、日或小时，日期只能加减时长。",
    en: "A date or a duration. A duration is in years, months, days or hours; to a date only a duration is added.",
  },
  part: {
    zh: "单位是年或月；每年月数是年与月之间唯一的换算。",
    en: "In years or months; 每年月数 is the only way between the two.",
  },
  bare: { zh: "结果是没有单位的数。", en: "A number without a unit." },
};

/** By the word of the entry. */
export const formWords: Readonly<Record<string, Localized>> = {
  if: {
    zh: "按条件取一项。条件未知的，两项相同才有结果。",
    en: "One of two, by a condition. Where that is unknown, there is a result only if both agree.",
  },
  some: { zh: "有一个满足即为真。", en: "True if one of them satisfies it." },
  every: {
    zh: "每一个都满足才为真；一个也没有时为真。",
    en: "True if each of them does; true of nobody.",
  },
  for: {
    zh: "逐一计算，只写在合计一类的函数里。",
    en: "Something worked out of each; only as what is summed, counted or the like.",
  },
  between: { zh: "在两数之间，含两端。", en: "Between two numbers, both included." },
  in: {
    zh: "是所列之一，或在区间之内。[ 和 ] 含端点，( 和 ) 不含。",
    en: "One of those listed, or within a range: [ and ] include the end, ( and ) do not.",
  },
  "[…]": {
    zh: "只取满足条件的各项。有一项未知，结果即未知。",
    en: "Those for which it holds. If it is unknown of one, the result is unknown.",
  },
  ".": {
    zh: "下级对象的事实列成一列；或取参数的一类。",
    en: "A fact of every instance, as a list; or one variant of a parameter.",
  },
  "@": { zh: "写出一个日期、时间或时长。", en: "A date, a time or a duration, written out." },
  true: { zh: "是和否。", en: "Yes and no." },
  null: {
    zh: "只用来问是否写明，别处不能用。",
    en: "Only asks whether something is stated; it stands nowhere else.",
  },
};

/** What leaves of the schemas take. */
export const leafWords: Readonly<Record<string, Localized>> = {
  text: { zh: "文字", en: "text" },
  formula: { zh: "公式", en: "formula" },
  number: { zh: "数", en: "number" },
  whole: { zh: "整数", en: "whole number" },
  date: { zh: "日期", en: "date" },
  partialDate: { zh: "日期，可只到年月", en: "date, or its year or month" },
  boolean: { zh: "true 或 false", en: "true or false" },
  name: { zh: "名称", en: "name" },
  fileId: { zh: "小写字母的标识", en: "id in small letters" },
  cite: { zh: "条文或文件的标识，一个或几个", en: "one or more ids of clauses or documents" },
  names: { zh: "名称的列表", en: "list of names" },
  variantText: { zh: "一个值，或各类分写", en: "one value, or one for each variant" },
  variantRange: { zh: "[最小, 最大]，可各类分写", en: "[least, most], or one for each variant" },
  map: { zh: "按名称写的各项事实或预期", en: "facts or expectations by name" },
};

/** Why a row of one's own households was left out, and what to do about it, in one sentence each. */
import { faultSentence } from "./diagnostics-zh.ts";
import type { Locale } from "./text-for.ts";

export interface RowFault {
  readonly kind: string;
  readonly row: number;
  readonly head?: string;
  readonly text: string;
  readonly fault?: {
    readonly code: string;
    readonly message: string;
    readonly details: Readonly<Record<string, string>>;
  };
}

interface Words {
  readonly says: (fault: RowFault) => string;
  readonly way: string;
}

const zh: Readonly<Record<string, Words>> = {
  "beyond-columns": {
    says: ({ text }) => `这一行比表头多出单元格：“${text}”。`,
    way: "检查这一行的分隔符；文字里有逗号的，加双引号。",
  },
  "no-household": {
    says: () => "没有户号，不知道属于哪一户。",
    way: "补上户号；每行本来就是一户的，不用户号列。",
  },
  explains: {
    says: () => "这是模板里说明怎样填写的一行，不是家庭。",
    way: "填好以后删去这一行。",
  },
  "lost-digits": {
    says: ({ text }) => `户号“${text}”曾按科学计数法或小数保存，末尾几位不可靠。`,
    way: "把这一列设为文本，从原来的系统重新导出。",
  },
  "lost-signs": {
    says: ({ text }) => `“${text}”里有无法辨认的字符，文件保存时已经丢失。`,
    way: "从原来的系统重新导出，编码选 UTF-8。",
  },
  "not-fen": {
    says: ({ text }) => `“${text}”存成了浮点数，不是整分的金额。`,
    way: "在原来的系统里按分取整，存成小数类型、整数或文字。",
  },
  "too-long": {
    says: ({ text }) => `“${text}”位数过多。`,
    way: "检查单位，以及有没有多余的数字。",
  },
  "bad-weight": {
    says: ({ text }) => `“${text}”不能作权重；权重是不小于零、至多三位小数的数。`,
    way: "改成不小于零的数，例如 1 或 12.5。",
  },
  "rows-differ": {
    says: ({ head = "", text }) => `同一户各行的“${head}”不一致，这里是“${text}”。`,
    way: "把同一户各行改成一致，或者只在一行填写。",
  },
  "household-left-out": {
    says: ({ text }) => `同一户的第 ${text} 行有错，整户未用。`,
    way: "改好那一行，这一行就能用。",
  },
  fact: { says: ({ text }) => text, way: "改成可以接受的值，或者留空；留空是未填，不当作零。" },
};

const en: Readonly<Record<string, Words>> = {
  "beyond-columns": {
    says: ({ text }) => `The row has a cell beyond the heads: “${text}”.`,
    way: "Look at the separators of this row; a text with a comma needs quotes.",
  },
  "no-household": {
    says: () => "It has no household number, so it belongs to no household.",
    way: "Give it a number; where each row is a household, leave that column out.",
  },
  explains: {
    says: () => "This is the row of the template that says what to fill in, and no household.",
    way: "Delete the row once the table is filled in.",
  },
  "lost-digits": {
    says: ({ text }) =>
      `The household number “${text}” was kept in powers of ten or as a fraction; its last digits are lost.`,
    way: "Make the column text, and export it anew from where it came.",
  },
  "lost-signs": {
    says: ({ text }) => `“${text}” has signs that were lost when the file was written.`,
    way: "Export it anew from where it came, in UTF-8.",
  },
  "not-fen": {
    says: ({ text }) => `“${text}” is floating-point, and no sum of money in whole fens.`,
    way: "Round it to fens where it comes from, and store decimals, whole numbers or text.",
  },
  "too-long": {
    says: ({ text }) => `“${text}” has too many digits.`,
    way: "Look at its unit, and for digits that do not belong.",
  },
  "bad-weight": {
    says: ({ text }) =>
      `“${text}” is no weight; a weight is zero or more, with three decimals at most.`,
    way: "Give a number of zero or more, such as 1 or 12.5.",
  },
  "rows-differ": {
    says: ({ head = "", text }) =>
      `The rows of one household differ in “${head}”; here it is “${text}”.`,
    way: "Make the rows agree, or fill in one of them only.",
  },
  "household-left-out": {
    says: ({ text }) =>
      `Row ${text} of the same household is faulty, so the whole household is left out.`,
    way: "Mend that row, and this one is used.",
  },
  fact: {
    says: ({ text }) => text,
    way: "Give a value that can stand, or leave the cell empty; empty is not stated, and not zero.",
  },
};

function wordsOf({ kind }: RowFault, locale: Locale): Words | undefined {
  return (locale === "zh" ? zh : en)[kind];
}

export function microdataSentence(fault: RowFault, locale: Locale): string {
  if (fault.fault !== undefined) return faultSentence(fault.fault, locale);
  return wordsOf(fault, locale)?.says(fault) ?? fault.text;
}

/** What whoever has the table can do about it. */
export function microdataWay(fault: RowFault, locale: Locale): string {
  return wordsOf(fault, locale)?.way ?? "";
}

/** `case/wrong-type`, `microdata/bad-weight` */
export function microdataCode({ kind, fault }: RowFault): string {
  return fault?.code ?? `microdata/${kind}`;
}

const rejectHeads: Readonly<Record<Locale, readonly string[]>> = {
  zh: ["行", "列", "列名", "代码", "原文", "说明", "Meaning", "怎样改"],
  en: ["Row", "Column", "Head", "Code", "Found", "Meaning", "说明", "Way out"],
};

/** The rows left out as a table for an office program, heads first. */
export function rejectedRows(
  faults: readonly (RowFault & { readonly column?: number })[],
  locale: Locale,
): readonly (readonly string[])[] {
  const other = locale === "zh" ? "en" : "zh";
  return [
    rejectHeads[locale],
    ...faults.map((fault) => [
      String(fault.row),
      fault.column === undefined ? "" : String(fault.column),
      fault.head ?? "",
      microdataCode(fault),
      fault.text,
      microdataSentence(fault, locale),
      microdataSentence(fault, other),
      microdataWay(fault, locale),
    ]),
  ];
}

/** Why a row of one's own households was left out, in one sentence. */
import { faultSentence } from "./diagnostics-zh.ts";
import type { Locale } from "./text-for.ts";

interface RowFault {
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

type Sentence = (fault: RowFault) => string;

const zh: Readonly<Record<string, Sentence>> = {
  "beyond-columns": ({ text }) => `这一行比表头多出单元格：“${text}”。`,
  "no-household": () => "没有户号，不知道属于哪一户。",
  "bad-weight": ({ text }) => `“${text}”不能作权重；权重是不小于零、至多三位小数的数。`,
  "rows-differ": ({ head = "", text }) => `同一户各行的“${head}”不一致，这里是“${text}”。`,
  "household-left-out": ({ text }) => `同一户的第 ${text} 行有错，整户未用。`,
};

const en: Readonly<Record<string, Sentence>> = {
  "beyond-columns": ({ text }) => `The row has a cell beyond the heads: “${text}”.`,
  "no-household": () => "It has no household number, so it belongs to no household.",
  "bad-weight": ({ text }) =>
    `“${text}” is no weight; a weight is zero or more, with three decimals at most.`,
  "rows-differ": ({ head = "", text }) =>
    `The rows of one household differ in “${head}”; here it is “${text}”.`,
  "household-left-out": ({ text }) =>
    `Row ${text} of the same household is faulty, so the whole household is left out.`,
};

export function microdataSentence(fault: RowFault, locale: Locale): string {
  if (fault.fault !== undefined) return faultSentence(fault.fault, locale);
  return (locale === "zh" ? zh : en)[fault.kind]?.(fault) ?? fault.text;
}

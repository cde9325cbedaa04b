/**
 * The words of `doudi feel`, in both languages.
 *
 * Out:      `feelTextFor(locale)`; Chinese is the measure, English has to satisfy its type.
 * Ignores:  the line with the three totals, which is the same in every language.
 */
import type { FeelFaultCode } from "../engine/index.ts";
import type { Locale } from "./text-for.ts";

interface FeelText {
  /** Of a line that failed: what was expected and what came instead. */
  readonly mismatch: (line: string, expected: string, found: string) => string;
  /** Of a line that could not be run. */
  readonly notRun: (line: string, reason: string) => string;
  readonly line: (number: number) => string;
  /** How the lines that have to be refused were met. */
  readonly refusals: (before: number, byNull: number) => string;
  readonly needsFile: string;
  readonly faults: Readonly<Record<FeelFaultCode, (subject: string) => string>>;
}

const zh: FeelText = {
  mismatch: (line, expected, found) => `${line}：应为 ${expected}，实为 ${found}`,
  notRun: (line, reason) => `${line}：${reason}`,
  line: (number) => `第 ${number} 行`,
  refusals: (before, byNull) => `应拒绝的行：${before} 行在运行前拒绝，${byNull} 行得 null。`,
  needsFile: "请给出一个 .jsonl 文件；“-”为标准输入。",
  faults: {
    "dmn/unexpected": (subject) => (subject === "" ? "公式没有写完。" : `此处不应有“${subject}”。`),
    "dmn/too-long": () => "公式过长。",
    "dmn/too-deep": () => "公式嵌套过深。",
    "dmn/duplicate-key": (subject) => `同一个键写了两次，在“${subject}”之前。`,
    "dmn/unknown-name": (subject) => `没有“${subject}”这个名称。`,
    "dmn/wrong-arguments": (subject) => `“${subject}”不接受这样的参数。`,
    "dmn/wrong-kinds": (subject) => `“${subject}”不能用于这类值。`,
    "dmn/not-a-line": (subject) =>
      subject === "" ? "这一行不是测试行。" : `测试行的“${subject}”读不出来。`,
  },
};

const en: FeelText = {
  mismatch: (line, expected, found) => `${line}: expected ${expected}, found ${found}`,
  notRun: (line, reason) => `${line}: ${reason}`,
  line: (number) => `line ${number}`,
  refusals: (before, byNull) =>
    `Of the lines to be refused, ${before} were refused before running and ${byNull} gave null.`,
  needsFile: 'Give one .jsonl file; "-" is the standard input.',
  faults: {
    "dmn/unexpected": (subject) =>
      subject === "" ? "The formula ends too early." : `"${subject}" has no place here.`,
    "dmn/too-long": () => "The formula is too long.",
    "dmn/too-deep": () => "The formula is nested too deeply.",
    "dmn/duplicate-key": (subject) => `A key stands twice, before "${subject}".`,
    "dmn/unknown-name": (subject) => `There is nothing named "${subject}".`,
    "dmn/wrong-arguments": (subject) => `"${subject}" does not take these arguments.`,
    "dmn/wrong-kinds": (subject) => `"${subject}" does not go with values of these kinds.`,
    "dmn/not-a-line": (subject) =>
      subject === "" ? "This is no test line." : `"${subject}" of the test line cannot be read.`,
  },
};

const texts: Readonly<Record<Locale, FeelText>> = { zh, en };

export function feelTextFor(locale: Locale): FeelText {
  return texts[locale];
}

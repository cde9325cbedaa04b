/**
 * The Chinese sentence of every diagnostic and of every fault of a case, by its code.
 *
 * In:       a code with its details, and the engine's English sentence.
 * Out:      a sentence in either language; where a code has no Chinese one, the English stands in.
 * Ignores:  where faults stand, and how they are listed.
 */
import { documentSentences } from "./diagnostics-zh-documents.ts";
import { formulaSentences } from "./diagnostics-zh-formulas.ts";
import { populationSentences } from "./diagnostics-zh-populations.ts";
import { listed, maybeMeant, quoted, type Sentences } from "./sentence-zh.ts";
import type { Locale } from "./text-for.ts";

/** A diagnostic or a fault of a case, as far as its sentence is concerned. */
export interface Fault {
  readonly code: string;
  /** The English sentence. */
  readonly message: string;
  readonly details: Readonly<Record<string, string>>;
}

/** What is wrong, in one sentence. */
export function faultSentence({ code, message, details }: Fault, locale: Locale): string {
  if (locale !== "zh") return message;
  const sentence = sentences.get(code);
  return sentence === undefined ? message : sentence((name) => details[name] ?? "");
}

/** Whether a code has a Chinese sentence. */
export function hasChineseSentence(code: string): boolean {
  return sentences.has(code);
}

/** The note beside another place that contributed to a fault. */
export function placeNote(note: string, locale: Locale): string {
  if (locale !== "zh") return note;
  const named = /^The other "(.+)"\.$/.exec(note) ?? /^Here is "(.+)"\.$/.exec(note);
  const change = /^The change of "(.+)"\.$/.exec(note);
  if (change !== null) return `方案${quoted(change[1] ?? "")}的改动`;
  return placeNotes.get(note) ?? (named === null ? note : `${quoted(named[1] ?? "")}在此`);
}

const placeNotes: ReadonlyMap<string, string> = new Map([
  ["it stands here already", "此处已有"],
  ["the first of them", "第一处"],
  ["The first of them.", "第一处"],
  ["The other value.", "另一个值"],
  ["It begins here.", "自此开始"],
  ["The household.", "家庭在此"],
  ["Registered here.", "登记处"],
  ["The range.", "范围"],
  ["The value before ends too early to reach it.", "前一个值过早结束"],
  ["The fact that says what was chosen.", "写明所选项的事实"],
  ["The lower limit.", "下限"],
  ["The earlier row.", "前面的行"],
  ["The other proposal.", "另一方案在此"],
  ["Declared here.", "在此定义"],
  ["The value that never comes into force.", "不再生效的值"],
  ["The limit.", "标准核查在此"],
]);

const kinds: Readonly<Record<string, string>> = {
  number: "普通小数",
  boolean: "是或否（true 或 false）",
  date: "日期，如 2022-03-01",
  datetime: "时间，如 2022-03-01T09:00",
  string: "文字",
};

const caseSentences: Sentences = {
  "case/too-large": () => "这一行超过 1 MiB。",
  "case/not-json": () => "这一行不是 JSON。",
  "case/too-deep": () => "这一行的嵌套超过 64 层。",
  "case/not-a-map": () => "这一行不是 JSON 对象。",
  "case/no-region": () => "案例和命令都没有给出地区。",
  "case/no-date": () => "案例和命令都没有给出评估日。",
  "case/unknown-region": (d) => `没有地区${quoted(d("region"))}；现有${listed(d("known"))}。`,
  "case/broken-policy": (d) =>
    `${quoted(d("region"))}的规则文件有错，不能运行；请用 check 命令查看。`,
  "case/stray-proposal": (d) =>
    `方案${quoted(d("id"))}改动的是${quoted(d("changes"))}，而案例属${quoted(d("region"))}。`,
  "case/not-a-date": (d) => `${quoted(d("text"))}不是日历上的日期，应写作 2022-03-01。`,
  "case/unknown-fact": (d) =>
    `${quoted(d("name"))}不是${quoted(d("entity"))}的事实。${maybeMeant(d("nearest"))}`,
  "case/required-fact": (d) => `${quoted(d("name"))}必须写明。`,
  "case/belongs-to-one": (d) =>
    `${quoted(d("name"))}写在家庭之下，但${d("entity")}不是恰好一人；请写到所属的${d("entity")}之下。`,
  "case/not-a-record": (d) => `每一个${d("entity")}都应写成若干事实及其值。`,
  "case/wrong-type": (d) =>
    d("text") === "…"
      ? `${quoted(d("name"))}应为${kinds[d("kind")] ?? "文字"}，此处却是列表或对象。`
      : `${quoted(d("name"))}应为${kinds[d("kind")] ?? "文字"}，${quoted(d("text"))}不是。`,
  "case/unknown-option": (d) =>
    `${quoted(d("name"))}只能是${d("options")}，没有${quoted(d("text"))}。${maybeMeant(d("nearest"))}`,
  "case/out-of-range": (d) =>
    `${quoted(d("name"))}应为 ${d("least") || "…"} 至 ${d("most") || "…"} 的${d("whole") === "" ? "数" : "整数"}；${d("text")} 不符。`,
  "case/finer-than-fen": (d) =>
    `${quoted(d("name"))}是金额，最多两位小数；${d("text")} 的位数过多。`,
  "case/negative-money": (d) => `${quoted(d("name"))}是金额，不能是 ${d("text")}。`,
  "case/stated-twice": (d) =>
    `家庭和申请分别写明了${quoted(d("name"))}，两处不同；以家庭所写为准。`,
  "case/unknown-parameter": (d) =>
    `规则中没有参数${quoted(d("name"))}。${maybeMeant(d("nearest"))}`,
  "case/unknown-reading": (d) =>
    `规则中没有解释口径${quoted(d("name"))}。${maybeMeant(d("nearest"))}`,
  "case/no-value": () => "按这些数字，有一处算式无法得出结果（如以零为除数）。",
  "case/grant-outside-limits": (d) =>
    `${quoted(d("name"))}为 ${d("granted")} 个月，超出规定的 ${d("least") || "0"} 至 ${d("most") || "…"} 个月。`,
};

const sentences: ReadonlyMap<string, Sentences[string]> = new Map([
  ...Object.entries(documentSentences),
  ...Object.entries(formulaSentences),
  ...Object.entries(populationSentences),
  ...Object.entries(caseSentences),
]);

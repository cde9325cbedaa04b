/**
 * What an author does to a YAML text, at random: types, deletes, moves and doubles lines and entries, breaks it and
 * takes the last step back.
 *
 * Out:      steps, each of which turns a text into another.
 */
import fc from "fast-check";

/** From one text to the next. */
export interface Step {
  readonly name: string;
  readonly edit: (text: string) => string;
  /** Whether the author goes back to the text before, having seen what this one gives. */
  readonly isTakenBack: boolean;
}

const typed = [
  ..."\n :#-|>\"'{}[],?&*!%<=/()0",
  "  ",
  "\n\n",
  "\t",
  "\r\n",
  "\r",
  "\ufeff",
  "\u200b",
  "\u3000",
  "元",
  "𠮷",
  "〔2025〕",
  ": ",
  " # 注",
  "\n# 注\n",
  "\n  # 注\n",
  "\n      # 注\n",
  "|\n",
  "|+\n",
  "|2\n",
  ">-\n",
  "---\n",
  "...\n",
  "&甲 ",
  "!t ",
];

/** Lines that mean something else by where they come to stand. */
const lines = [
  "",
  "# 注",
  "    # 注",
  "甲: 乙",
  "  甲: 乙",
  "    甲: 乙",
  " 甲: 乙",
  "  甲: {en: x,",
  '  甲: "x',
  "  甲: |",
  "    | 甲 | 乙 |",
  "- 甲",
  "  - 甲",
  '  "甲": 乙',
  "? 甲",
  "  ? 甲",
  "<<: 甲",
  "key-before:",
  "  key-behind: 1",
  "  人口: {en: members, on: 家庭, unit: 人, formula: count(成员)}",
];

/** Steps of an author. Where each is taken is a number that is brought within the text it meets. */
export function steps(): fc.Arbitrary<Step> {
  const step = (name: string, edit: (text: string, where: number, to: number) => string) =>
    fc.tuple(number, number, fc.nat({ max: 3 })).map(([where, to, patience]) => ({
      name,
      edit: (text: string) => edit(text, where, to),
      isTakenBack: patience > 0,
    }));
  return fc.oneof(
    { weight: 4, arbitrary: step("type", type) },
    { weight: 2, arbitrary: step("delete", remove) },
    { weight: 8, arbitrary: step("write a formula otherwise", rewrite) },
    step("begin with it", (text, _, what) => type(text, 0, what)),
    step("add a line", (text, where, to) =>
      withLine(text, where, (line) => [line, pick(lines, to) ?? ""]),
    ),
    step("delete a line", (text, where) => withLine(text, where, () => [])),
    step("move a line", (text, where, to) => moved(text.split("\n"), where, to).join("\n")),
    step("indent a line", (text, where, to) =>
      withLine(text, where, (line) => [`${" ".repeat(1 + (to % 3))}${line}`]),
    ),
    step("outdent a line", (text, where) =>
      withLine(text, where, (line) => [line.replace(/^ {1,2}/, "")]),
    ),
    step("move an entry", (text, where, to) => moved(entriesOf(text), where, to).join("")),
    step("double an entry", (text, where) => doubled(entriesOf(text), where).join("")),
    step("end lines otherwise", (text) =>
      text.includes("\r\n") ? text.replaceAll("\r\n", "\n") : text.replaceAll("\n", "\r\n"),
    ),
    step("end without a line end", (text) => text.trimEnd()),
  );
}

const number = fc.nat({ max: 9_999_999 });

function type(text: string, where: number, what: number): string {
  const at = where % (text.length + 1);
  return text.slice(0, at) + (pick(typed, what) ?? "") + text.slice(at);
}

function remove(text: string, where: number, length: number): string {
  const at = where % (text.length + 1);
  return text.slice(0, at) + text.slice(at + 1 + (length % 3));
}

/** One formula gets another's words, or a number behind it. */
function rewrite(text: string, where: number, which: number): string {
  const leaves = [...text.matchAll(/(?<=(?:formula|when|value): )[^\s{}][^{}\n]*/g)];
  const leaf = pick(leaves, where);
  if (leaf === undefined) return text;
  const words = which % 2 === 0 ? `${leaf[0]} + ${which}` : (pick(leaves, which)?.[0] ?? "");
  return text.slice(0, leaf.index) + words + text.slice(leaf.index + leaf[0].length);
}

function withLine(
  text: string,
  where: number,
  change: (line: string) => readonly string[],
): string {
  const all = text.split("\n");
  const at = where % all.length;
  return all.flatMap((line, index) => (index === at ? change(line) : [line])).join("\n");
}

function moved(parts: readonly string[], from: number, to: number): readonly string[] {
  const [at, other] = [from % parts.length, to % parts.length];
  const rest = parts.filter((_, index) => index !== at);
  return [...rest.slice(0, other), parts[at] ?? "", ...rest.slice(other)];
}

function doubled(parts: readonly string[], where: number): readonly string[] {
  const at = where % parts.length;
  return parts.flatMap((part, index) => (index === at ? [part, part] : [part]));
}

function entriesOf(text: string): readonly string[] {
  return text.split(/^(?= {2}\S)/m);
}

function pick<Value>(values: readonly Value[], number: number): Value | undefined {
  return values[number % Math.max(values.length, 1)];
}

/** Some sections of a policy, and some entries of each; what is left is YAML if the whole is. */
export function slices(text: string): fc.Arbitrary<string> {
  const sections = text.split(/^(?=[^\s#])/m);
  return fc
    .tuple(...sections.map((section) => fc.tuple(fc.integer({ min: 0, max: 3 }), sliceOf(section))))
    .map((parts) => parts.map(([keep, part]) => (keep === 0 ? "" : part)).join(""));
}

function sliceOf(section: string): fc.Arbitrary<string> {
  const [head = "", ...entries] = entriesOf(section);
  if (entries.length === 0) return fc.constant(section);
  return fc
    .tuple(fc.nat({ max: entries.length - 1 }), fc.integer({ min: 1, max: 4 }))
    .map(([from, count]) => head + entries.slice(from, from + count).join(""));
}

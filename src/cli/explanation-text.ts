/** Reasons and sums as indented lines: `✗ 收入低于标准  人均月收入 1,200 元/人/月 < 标准 1,000 元/人/月  [law-1.2.a]`. */
import {
  type ArithmeticLine,
  type Explanation,
  type ProgrammeResult,
  type Quantity,
  type Reason,
  textFromDate,
  textFromRational,
} from "../engine/index.ts";
import { unitText } from "../text/format.ts";
import { needsText, outcomeText } from "./programme-text.ts";
import { digits, knownText, nameIn, pathName, type Wording } from "./wording.ts";

const marks: Readonly<Record<Reason["outcome"], string>> = {
  yes: "✓",
  no: "✗",
  needs: "?",
  discretion: "~",
  silent: "·",
};

/** A condition that reads more than this is said by its name alone; what it read is in `--json`. */
const mostQuantities = 3;

export function explanationLines(
  programme: ProgrammeResult,
  { reasons, sums }: Explanation,
  wording: Wording,
): readonly string[] {
  const { name, path, rule } = programme;
  const title = pathName(path, nameIn({ name, en: rule?.en ?? "" }, wording));
  return [
    `${title}  ${outcomeText(programme, wording)}`,
    ...reasons.flatMap((reason) => reasonLines(reason, 1, wording)),
    ...sums.map((sum) => `  ${sumLine(sum, wording)}`),
  ];
}

function reasonLines(reason: Reason, depth: number, wording: Wording): readonly string[] {
  const { id, en, kind, outcome, children, cite } = reason;
  const name = id === "" ? wording.text.kinds[kind] : nameIn({ name: id, en }, wording);
  const words = said(reason, wording);
  const fallback = name === "" && words === "" ? unnamed(reason, wording) : "";
  const parts = [name, words, fallback, sourceText(cite, wording)];
  return [
    `${"  ".repeat(depth)}${marks[outcome]} ${parts.filter((part) => part !== "").join("  ")}`,
    ...children.flatMap((child) => reasonLines(child, depth + 1, wording)),
  ];
}

/** A limb of a formula that has no name: how its own limbs are joined, or the names that it reads. */
function unnamed({ join, quantities, children }: Reason, { text, locale }: Wording): string {
  if (children.length > 0 && join !== undefined) return text.joins[join];
  const names = quantities.map(({ name = "", en = "" }) =>
    locale === "en" && en !== "" ? en : name,
  );
  const distinct = [...new Set(names.filter((name) => name !== ""))];
  return (
    distinct.slice(0, mostQuantities).join(text.list) +
    (distinct.length > mostQuantities ? " …" : "")
  );
}

/** What the condition compared or read, or what it lacks. */
function said(reason: Reason, wording: Wording): string {
  const { comparison, open, period, missing } = reason;
  if (comparison !== undefined) {
    const { left, operator, right } = comparison;
    return [quantityText(left, wording), operator, quantityText(right, wording)].join(" ");
  }
  if (missing.length > 0) return needsText(missing, wording);
  if (open !== undefined) return open[wording.locale];
  if (period !== undefined) return periodText(period, wording);
  return quantitiesText(reason, wording);
}

function periodText({ from, until }: NonNullable<Reason["period"]>, { text }: Wording): string {
  const start = from === undefined ? "" : `${textFromDate(from)} …`;
  return `${start} ${until === undefined ? "" : text.until(textFromDate(until))}`.trim();
}

/** Each once; nothing where the condition is named after the one fact that it reads and its mark says all. */
function quantitiesText({ id, quantities }: Reason, wording: Wording): string {
  const known = quantities.filter(({ value }) => value !== undefined);
  const texts = [...new Set(known.map((one) => quantityText(one, wording)))];
  const isNamesake = known.length === 1 && known[0]?.name === id;
  return isNamesake || texts.length > mostQuantities ? "" : texts.join(wording.text.list);
}

function sumLine(
  { name, en, terms, result, round, cite }: ArithmeticLine,
  wording: Wording,
): string {
  const worked = terms.map((term) =>
    term.kind === "sign" ? term.text : quantityText(term.quantity, wording),
  );
  const figure = quantityText({ ...result, name: "" }, wording);
  const rounded = round === undefined ? "" : ` (${round.mode} ${textFromRational(round.step)})`;
  const equation = [nameIn({ name, en }, wording), worked.join(" "), `${figure}${rounded}`];
  const source = sourceText(cite, wording);
  return `${equation.filter((part) => part !== "").join(" = ")}${source === "" ? "" : `  ${source}`}`;
}

function sourceText(cite: readonly string[], { text }: Wording): string {
  return cite.length === 0 ? "" : `[${cite.join(text.list)}]`;
}

function quantityText(
  { name = "", en = "", value, type, unit }: Quantity,
  wording: Wording,
): string {
  const isFigure = typeof value === "object";
  const figure = isFigure ? digits(textFromRational(value)) : knownText(value, type, wording);
  const words =
    isFigure && unit.text !== "" ? `${figure} ${unitText(unit.text, wording.locale)}` : figure;
  return name === "" ? words : `${nameIn({ name, en }, wording)} ${words}`;
}

/**
 * The curve in words: its finding, what each break does, what is open where; and its table as cells.
 *
 * In:       the curve as plain data; how its policy is spoken of.
 * Out:      sentences and rows. Figures come from the engine; here they are only written out.
 */
import type {
  PlainBreak,
  PlainCurve,
  PlainOpen,
  PlainPiece,
  PlainPoint,
} from "../../../engine/index.ts";
import { moneyDigits, plainDigits } from "../../../text/figures.ts";
import { missingWords } from "../../../text/reasons.ts";
import type { CasesWording } from "../cases-view-props.ts";

/** Before, in bold, after. */
export type Finding = readonly [string, string, string];

export function earnerWords({ earner }: PlainCurve, { locale, name }: CasesWording): string {
  const fact = name(earner.name, earner.en);
  return earner.of === undefined
    ? fact
    : `${earner.of[locale]}${locale === "zh" ? "" : ", "}${fact}`;
}

/** The deepest cliff; else what is taken off a wage in full; else that nothing moves. */
export function findingOf(curve: PlainCurve, { text }: CasesWording): Finding {
  const words = text.cases.curve.finding;
  const cliffs = curve.breaks.filter(({ kind }) => kind === "cliff");
  const deepest = curve.breaks[curve.deepest ?? -1];
  if (deepest !== undefined) {
    const [before, loss, after] = words.cliff(
      plainDigits(deepest.last.wage),
      moneyDigits(deepest.lost ?? "0"),
    );
    const made = deepest.recoveredAt;
    const recovered = made === undefined ? "" : words.recovered(plainDigits(made));
    const others = cliffs.length > 1 ? words.cliffs(cliffs.length) : "";
    return [before, loss, `${after}${recovered}${others}${words.stop}`];
  }
  // What comes and goes undetermined may hide a cliff, and so nothing is said of there being none.
  const isWhole = curve.breaks.every(({ kind }) => kind !== "zone");
  const falling = curve.pieces.find(({ slope }) => slope?.startsWith("-"));
  if (falling?.slope !== undefined) {
    const { from, to, slope } = falling;
    const ends = [plainDigits(from.wage), plainDigits(to.wage)] as const;
    const [before, bold, after] =
      slope === "-1" ? words.offset(...ends) : words.steep(...ends, plainDigits(slope.slice(1)));
    return [
      before,
      bold,
      `${after}${isWhole ? words.beyondOffset : words.undetermined}${words.stop}`,
    ];
  }
  const [first] = curve.pieces;
  const isFlat = curve.pieces.every(
    (piece) => piece.slope === "0" && piece.from.support === first?.from.support,
  );
  const [before, bold, after] =
    isFlat && first !== undefined
      ? words.flat(moneyDigits(first.from.support))
      : isWhole
        ? words.other(curve.breaks.length)
        : words.changes(curve.breaks.length);
  return [before, bold, `${after}${isWhole ? "" : words.undetermined}${words.stop}`];
}

/** What a break does to the household. */
export function breakWords(
  found: PlainBreak,
  index: number,
  { pieces }: PlainCurve,
  { text }: CasesWording,
): string {
  const words = text.cases.curve.breaks;
  if (found.kind === "cliff") {
    const made = found.recoveredAt;
    const recovered = made === undefined ? "" : words.recovered(plainDigits(made));
    return `${words.cliffWords(moneyDigits(found.lost ?? "0"))}${recovered}`;
  }
  if (found.kind === "rise") return words.riseWords(moneyDigits(found.jump));
  if (found.kind === "zone") return words.zoneWords;
  const slopes = [pieces[index], pieces[index + 1]].map((piece) => slopeWords(piece, text));
  return words.kinkWords(slopes[0] ?? "", slopes[1] ?? "");
}

function slopeWords(piece: PlainPiece | undefined, text: CasesWording["text"]): string {
  const { slopes } = text.cases.curve.breaks;
  const slope = piece?.slope;
  if (slope === undefined) return slopes.rounded;
  if (slope === "0") return slopes.flat;
  return slope.startsWith("-")
    ? slopes.falls(plainDigits(slope.slice(1)))
    : slopes.grows(plainDigits(slope));
}

/** Why a programme is open. */
export function openWords(part: PlainOpen, { text, locale, name }: CasesWording): string {
  const words = text.cases.curve.open;
  const joint = locale === "zh" ? "、" : ", ";
  const readings = part.readings.map((reading) => name(reading)).join(joint);
  const lacks = missingWords(part.missing, name, locale);
  const what = part.why === "depends" || part.why === "reading" ? readings : lacks;
  const why = words.why[part.why](what === "" ? words.unstated : what);
  return `${why}${part.isCounted ? words.asDefault : ""}`;
}

/** Where a piece lies, as a range of wages. */
export function rangeWords({ from, to }: PlainPiece, isLast: boolean, wording: CasesWording) {
  const words = wording.text.cases.curve.open;
  if (from.wage === to.wage) return words.single(plainDigits(from.wage));
  if (isLast) return words.beyond(plainDigits(from.wage));
  return words.ranges(plainDigits(from.wage), plainDigits(to.wage));
}

export interface CurveRow {
  readonly from: string;
  readonly to: string;
  readonly support: string;
  readonly income: string;
  readonly programmes: string;
  /** What ends the piece. */
  readonly end: string;
}

export function rowsOfCurve(curve: PlainCurve, wording: CasesWording): readonly CurveRow[] {
  const { table, breaks } = wording.text.cases.curve;
  const joint = wording.locale === "zh" ? "、" : ", ";
  const both = (from: string, to: string) => (from === to ? from : table.goes(from, to));
  return curve.pieces.map(({ from, to, paid }, index) => {
    const found = curve.breaks[index];
    const income = [from, to].map(incomeDigits);
    return {
      from: moneyDigits(from.wage),
      to: moneyDigits(to.wage),
      support: both(moneyDigits(from.support), moneyDigits(to.support)),
      income: both(income[0] ?? "", income[1] ?? ""),
      programmes:
        paid.length === 0
          ? table.nothing
          : paid.map(({ programme, en }) => wording.name(programme, en)).join(joint),
      end: found === undefined ? "" : `${breaks[found.kind]} ${plainDigits(found.at)}`,
    };
  });
}

function incomeDigits({ income }: PlainPoint): string {
  return income === undefined ? "" : moneyDigits(income);
}

/** The same for a spreadsheet: figures as they are, with what causes each break. */
export function csvOfCurve(
  curve: PlainCurve,
  { text, name, locale }: CasesWording,
): readonly (readonly string[])[] {
  const { csvHead, breaks } = text.cases.curve;
  const joint = locale === "zh" ? "；" : "; ";
  const rows = curve.pieces.map(({ from, to, paid }, index) => {
    const found = curve.breaks[index];
    const causes = (found?.causes ?? []).map(({ programme, en, by }) => {
      const why = by.map((one) => [one.name, ...one.cite].join(" ").trim());
      return `${name(programme, en)}${why.length === 0 ? "" : ` (${why.join(", ")})`}`;
    });
    return [
      from.wage,
      to.wage,
      from.support,
      to.support,
      from.income ?? "",
      to.income ?? "",
      paid.map((one) => name(one.programme, one.en)).join(joint),
      found?.at ?? "",
      found === undefined ? "" : breaks[found.kind],
      found?.lost ?? "",
      causes.join(joint),
    ];
  });
  return [csvHead, ...rows];
}

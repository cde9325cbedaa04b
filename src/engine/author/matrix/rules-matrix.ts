/**
 * Rules × places on a day, as plain data: what each place says of each feature, how firmly, and where.
 *
 * In:       specs with their plans on the day, in the order of the columns; how a place of a text is found.
 * Out:      a row for each feature and each part of a programme. Two cells of a row have one meaning where they say the
 *           same, wherever their texts stand; citations, notes and the status of figures do not count.
 * Ignores:  which place is held against which, words, and whether anybody is moved by a difference.
 */
import type { Localized } from "../../base/localized.ts";
import type { SourceSpan } from "../../base/span.ts";
import { type FeatureCell, type FeatureRow, featureMatrix } from "../../compile/feature-matrix.ts";
import type { Plan, PlanParameter } from "../../plan/plan.ts";
import type { Force, Spec } from "../../spec/spec.ts";
import type { Piece } from "../changes/piece.ts";
import { piecesOfSpec } from "../changes/pieces-of-spec.ts";
import { type CellWords, wordsOfCell } from "./cell-words.ts";
import { keyOfValues, type MatrixValue, valuesInForce } from "./values-in-force.ts";

/** One column. */
export interface MatrixPlace {
  readonly spec: Spec;
  readonly plan: Plan;
}

export interface MatrixRow {
  /** `parameters/标准`, `programmes/补助/condition/收入低于标准`: tells the row apart in an address. */
  readonly id: string;
  readonly section: FeatureRow["section"];
  /** Of a part without a name of its own, empty. */
  readonly name: Localized;
  /** The entry's own name: of a part, its programme's. */
  readonly entry: string;
  readonly part?: NonNullable<FeatureRow["part"]>["kind"];
  /** Of several conditions of one name in one programme, which: from the second on. */
  readonly nth?: number;
  /** As its author wrote it; absent for what has none. */
  readonly unit?: string;
  /** One for each place. */
  readonly cells: readonly MatrixCell[];
}

export type MatrixCell = { readonly kind: "silent" } | SayingCell;

export interface SayingCell {
  /** Whose text says so. */
  readonly kind: "own" | "baseline";
  /** Absent where the feature has no weight of its own. */
  readonly force?: Force;
  /** Equal in a row where two places mean the same: the first column that does. */
  readonly meaning: number;
  /** Of a parameter: it is named, and given no value on the day. */
  readonly isOpen: boolean;
  /** Of a parameter: the values in force, each variant's. */
  readonly values: readonly MatrixValue[];
  /** Of all else: what is written. */
  readonly words: CellWords;
  /** Ids of clauses and documents of the place itself, then of others. */
  readonly cites: readonly string[];
  readonly at: MatrixLine;
}

/** Where it is written. */
export interface MatrixLine {
  readonly file: string;
  readonly line: number;
}

export type LineOf = (at: SourceSpan) => MatrixLine;

export function rulesMatrix(places: readonly MatrixPlace[], lineOf: LineOf): readonly MatrixRow[] {
  const columns = places.map((place) => ({ ...place, pieces: piecesOfSpec(place.spec) }));
  return featureMatrix(places.map(({ spec }) => spec)).map((row) => {
    const { section, name, en, part } = row;
    const parameters = columns.map(({ plan }) =>
      section === "parameters" ? plan.parameters.get(name) : undefined,
    );
    const unit = parameters.find((one) => one !== undefined && one.unitText !== "")?.unitText;
    const own = part === undefined ? { zh: name, en: en || name } : nameOfPart(part);
    return {
      id: [section, name, ...stepsOfPart(part)].filter((step) => step !== "").join("/"),
      section,
      name: own,
      entry: name,
      ...(part === undefined ? {} : { part: part.kind }),
      ...(part?.nth === undefined ? {} : { nth: part.nth }),
      ...(unit === undefined ? {} : { unit }),
      cells: cellsOf(row, columns, parameters, lineOf),
    };
  });
}

function stepsOfPart(part: FeatureRow["part"]): readonly string[] {
  if (part === undefined) return [];
  return [part.kind, part.id, ...(part.nth === undefined ? [] : [String(part.nth)])];
}

function nameOfPart({ id, en }: NonNullable<FeatureRow["part"]>): Localized {
  return { zh: id, en: en || id };
}

interface Column extends MatrixPlace {
  readonly pieces: ReturnType<typeof piecesOfSpec>;
}

function cellsOf(
  row: FeatureRow,
  columns: readonly Column[],
  parameters: readonly (PlanParameter | undefined)[],
  lineOf: LineOf,
): readonly MatrixCell[] {
  const keys: (string | undefined)[] = [];
  return columns.map((column, index): MatrixCell => {
    const cell = row.cells.get(column.spec.id);
    const piece = cell && maybePiece(row, column);
    if (cell === undefined || piece === undefined) return { kind: "silent" };
    const parameter = parameters[index];
    const values = parameter === undefined ? [] : valuesInForce(parameter);
    keys[index] = parameter === undefined ? keyOfPiece(piece) : keyOfParameter(parameter, values);
    const { spec } = column;
    return {
      kind: cell.from === spec.id ? "own" : "baseline",
      ...(cell.force === undefined ? {} : { force: cell.force }),
      meaning: keys.indexOf(keys[index]),
      isOpen: parameter !== undefined && values.length === 0,
      values: values.map(({ at: _, ...value }) => value),
      words: wordsOfCell(row, spec),
      cites: citesOf(cell, values, spec),
      at: lineOf(values[0]?.at ?? piece.at),
    };
  });
}

/** The entry as pieces, or the part of it that the row is about. */
function maybePiece({ section, name, part }: FeatureRow, { pieces }: Column): Piece | undefined {
  const entry = pieces[section].find(({ id }) => id === name);
  if (part === undefined) return entry;
  const named = entry?.parts.filter((one) => one.part === part.kind && one.id === part.id);
  return named?.[(part.nth ?? 1) - 1];
}

/** What a piece means, without its places, its glosses and what it cites. */
function keyOfPiece({ aspects, parts, isOrdered }: Piece): string {
  const own = aspects.map(({ aspect, key }) => [aspect, key]);
  const inner = parts.map((part) => [part.key, keyOfPiece(part)] as const);
  // Conditions are a set: only the rows of a table that takes the first stand in an order.
  const sorted = isOrdered === true ? inner : inner.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([own, sorted]);
}

function keyOfParameter({ unitText, type }: PlanParameter, values: readonly MatrixValue[]): string {
  return JSON.stringify([unitText, type.kind, keyOfValues(values)]);
}

function citesOf(
  { cites }: FeatureCell,
  values: readonly { readonly cite: readonly string[] }[],
  spec: Spec,
): readonly string[] {
  const all = values.length === 0 ? cites : new Set(values.flatMap(({ cite }) => cite));
  return [...all].sort((a, b) => rankOf(a, spec) - rankOf(b, spec));
}

/** The place's own clauses first, then its notices, then what the baseline brings. */
function rankOf(id: string, { id: place, clauses, documents }: Spec): number {
  const clause = clauses.get(id);
  if (clause !== undefined) return clause.from === place ? 0 : 2;
  return documents.get(id)?.outside === true ? 3 : 1;
}

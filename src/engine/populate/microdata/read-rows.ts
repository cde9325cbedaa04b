/**
 * The rows of one household as its facts and those of its people.
 *
 * In:       what each column is, and the plan whose vocabulary types the facts; the rows.
 * Out:      plain data as a case file states it, the household's number as written, and its weight.
 * Reports:  cells that cannot be taken; whether facts can stand the engine says later.
 */
import type { CaseData, RawFact, RawRecord } from "../../evaluate/facts/raw-case.ts";
import type { Plan, PlanFact } from "../../plan/plan.ts";
import { maybeScaled } from "../scaled.ts";
import type {
  MicrodataAsked,
  MicrodataFault,
  MicrodataFaultKind,
  MicrodataRow,
} from "./microdata.ts";

export type Report = (fault: MicrodataFault) => void;

/** More digits than a column of figures holds. */
const tooLong = /^-?\d[\d,]{15,}(\.\d*)?$/;

/** A sum of money that is whole in fens. */
const wholeFens = /^-?\d+(\.\d{1,2})?$/;

export interface ReadHousehold {
  readonly id: string;
  /** Thousandths. */
  readonly weight: number;
  readonly data: CaseData;
}

export type ReadRows = (rows: readonly MicrodataRow[]) => ReadHousehold;

/** A column of facts, looked up once for all rows. */
interface FactColumn {
  readonly name: string;
  readonly isOwn: boolean;
  readonly fact: PlanFact | undefined;
  /** Cells as the engine reads them: most columns say the same few things again and again. */
  readonly known: Map<string, string>;
}

/** So many different cells of a column are remembered. */
const mostKnown = 5000;

/** Of a household's rows, its facts and those of its people. */
export function rowReader(asked: MicrodataAsked, plan: Plan, report: Report): ReadRows {
  const { columns, heads } = asked;
  const facts = columns.map((use): FactColumn | undefined =>
    use.kind === "fact"
      ? {
          name: use.fact,
          isOwn: use.entity === plan.household,
          fact: plan.entities.get(use.entity)?.facts.get(use.fact),
          known: new Map(),
        }
      : undefined,
  );
  const lists = listsOf(asked, plan);
  return (rows) => {
    const own: Record<string, RawFact> = {};
    const people = rows.map((): Record<string, RawFact> => ({}));
    let id: string | undefined;
    let weight: string | undefined;
    for (const [i, row] of rows.entries())
      for (let at = 0; at < columns.length; at += 1) {
        const text = row.cells[at] ?? "";
        const kind = columns[at]?.kind;
        if (text === "" || kind === "ignored") continue;
        const tell = (wrong: MicrodataFaultKind) =>
          report({ kind: wrong, row: row.number, column: at + 1, ...headAt(heads, at), text });
        const column = facts[at];
        if (kind === "household") id = text;
        else if (kind === "weight") {
          if (maybeWeight(text) === undefined) tell("bad-weight");
          else if (weight !== undefined && maybeWeight(weight) !== maybeWeight(text))
            tell("rows-differ");
          weight ??= text;
        } else if (column !== undefined) {
          const wrong = maybeWrong(text, column.fact, asked.floating?.has(at) === true);
          if (wrong !== undefined) {
            tell(wrong);
            continue;
          }
          const value = plainIn(column, text, asked);
          const record = column.isOwn ? own : people[i];
          const before = record?.[column.name];
          if (before !== undefined && before !== value) tell("rows-differ");
          else if (record !== undefined) record[column.name] = value;
        }
      }
    return {
      id: id ?? String(rows[0]?.number ?? ""),
      weight: maybeWeight(weight ?? "1") ?? 0,
      data: { household: { ...own, ...lists(people) } },
    };
  };
}

/** What is wrong with a cell before the engine looks at it. */
function maybeWrong(
  text: string,
  fact: PlanFact | undefined,
  isFloating: boolean,
): MicrodataFaultKind | undefined {
  if (text.includes("\uFFFD")) return "lost-signs";
  if (fact?.type.kind !== "number") return undefined;
  if (tooLong.test(text)) return "too-long";
  return isFloating && fact.unit.key.includes("元") && !wholeFens.test(text)
    ? "not-fen"
    : undefined;
}

function plainIn({ fact, known }: FactColumn, text: string, { plain }: MicrodataAsked): string {
  if (fact === undefined) return text;
  const before = known.get(text);
  if (before !== undefined) return before;
  const value = plain(text, fact);
  if (known.size < mostKnown) known.set(text, value);
  return value;
}

/** The people, where any column is about them, and the empty lists of the household and of each. */
function listsOf({ columns, nobody = [] }: MicrodataAsked, plan: Plan) {
  const children = plan.entities.get(plan.household)?.children ?? [];
  const listed = children.flatMap((name) => {
    const entity = plan.entities.get(name);
    const isListed = columns.some((use) => use.kind === "fact" && use.entity === name);
    if (entity?.isPerson !== true || !isListed) return [];
    const none = entity.children.filter((child) => nobody.includes(child));
    return [{ name, empty: Object.fromEntries(none.map((child) => [child, []])) }];
  });
  const isListed = (name: string) => listed.some((one) => one.name === name);
  const none = children.filter((name) => nobody.includes(name) && !isListed(name));
  return (people: readonly RawRecord[]): RawRecord =>
    Object.fromEntries([
      ...listed.map(({ name, empty }): [string, RawFact] => [
        name,
        people.map((person) => ({ ...person, ...empty })),
      ]),
      ...none.map((name): [string, RawFact] => [name, []]),
    ]);
}

/** In thousandths; a weight has three decimals at most. */
function maybeWeight(text: string): number | undefined {
  const weight = maybeScaled(text, 3);
  return weight === undefined || weight < 0 || !Number.isSafeInteger(weight) ? undefined : weight;
}

export function headAt(heads: readonly string[], at: number): { readonly head?: string } {
  const head = heads[at];
  return head === undefined ? {} : { head };
}

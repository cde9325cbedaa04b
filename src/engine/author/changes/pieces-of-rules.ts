/**
 * Rules as pieces: derived values, programmes, deadlines and routes with their formulas, tables and conditions.
 *
 * In:       entries of a spec.
 * Out:      pieces. A formula's key is its printed tree, so that its layout does not count.
 */
import { textFromRational } from "../../base/decimal.ts";
import type { SourceSpan } from "../../base/span.ts";
import { printCell, printFormula } from "../../spec/feel/print-formula.ts";
import type {
  Amount,
  Body,
  Condition,
  ConditionGroup,
  Deadline,
  Derived,
  Duration,
  Entitlement,
  Entry,
  Force,
  Formula,
  Programme,
  Rounding,
  Route,
  Table,
  TableRow,
} from "../../spec/spec.ts";
import { maybeAspect, type Piece, type PieceAspect, plainAspect } from "./piece.ts";
import type { Aspect } from "./policy-change.ts";

export function pieceOfDerived(derived: Derived): Piece {
  const { on, type, body, round } = derived;
  return {
    ...entryPiece(derived, bodyText(body)),
    aspects: [
      ...maybeAspect("on", on?.id, on?.at ?? derived.nameAt),
      ...maybeAspect("unit", type.unit?.text ?? type.options?.join("、") ?? type.kind, type.at),
      ...aspectsOfBody(body),
      ...aspectsOfRounding(round),
    ],
    parts: rowsOf(body),
    isOrdered: isOrdered(body),
  };
}

export function pieceOfProgramme(programme: Programme): Piece {
  const { on, force, scope, eligible, duration, amount, entitlements } = programme;
  return {
    ...entryPiece(programme, amount?.body === undefined ? "" : bodyText(amount.body)),
    aspects: [
      plainAspect("on", on.id, on.at),
      forceAspect(force, programme.nameAt),
      ...aspectsOfFormula("scope", scope),
    ],
    parts: [
      ...conditionsIn(eligible, "all"),
      ...(duration === undefined ? [] : [pieceOfDuration(duration)]),
      ...(amount === undefined ? [] : [pieceOfAmount(amount)]),
      ...(amount?.body === undefined ? [] : rowsOf(amount.body)),
      ...entitlements.map(pieceOfEntitlement),
    ],
    isOrdered: amount?.body !== undefined && isOrdered(amount.body),
  };
}

export function pieceOfDeadline(deadline: Deadline): Piece {
  return pieceOfAnswer(deadline, deadline.due);
}

export function pieceOfRoute(route: Route): Piece {
  return pieceOfAnswer(route, route.body);
}

/** An entry as far as every entry has it. */
export function entryPiece(
  { name, en, nameAt, cite }: Pick<Entry, "name" | "en" | "nameAt" | "cite">,
  text = "",
): Piece {
  return { key: name, id: name, en, side: { text }, at: nameAt, aspects: [], cite, parts: [] };
}

export function aspectsOfFormula(
  aspect: Aspect,
  formula: Formula | undefined,
): readonly PieceAspect[] {
  if (formula === undefined) return [];
  const { tree, text, at } = formula;
  return [{ aspect, key: printFormula(tree), side: { text }, at }];
}

export function forceAspect(force: Force, at: SourceSpan): PieceAspect {
  return { aspect: "force", key: force, side: { text: force, force }, at };
}

function pieceOfAnswer(
  entry: Pick<Deadline, "name" | "en" | "nameAt" | "cite" | "on" | "when" | "force">,
  body: Body,
): Piece {
  return {
    ...entryPiece(entry, bodyText(body)),
    aspects: [
      plainAspect("on", entry.on.id, entry.on.at),
      ...aspectsOfFormula("when", entry.when),
      forceAspect(entry.force, entry.nameAt),
      ...aspectsOfBody(body),
    ],
    parts: rowsOf(body),
    isOrdered: isOrdered(body),
  };
}

type Join = "all" | "any" | "none";

/** Conditions under their path; a group among them is one too. */
function conditionsIn(group: ConditionGroup | undefined, own: Join, path = ""): readonly Piece[] {
  if (group === undefined) return [];
  return (["all", "any", "none"] as const).flatMap((join) =>
    (group[join] ?? []).flatMap((condition) => {
      const key = `${path}${condition.id}`;
      const inner = condition.kind === "group" ? conditionsIn(condition.group, own, `${key}.`) : [];
      return [pieceOfCondition(condition, key, join), ...inner];
    }),
  );
}

function pieceOfCondition(condition: Condition, key: string, join: Join): Piece {
  const { id, en, at, force, cite } = condition;
  const isFormula = condition.kind === "formula";
  const text = isFormula ? condition.when.text : condition.kind === "open" ? condition.open.zh : "";
  return {
    key: `condition ${key}`,
    part: "condition",
    id,
    en,
    side: { text },
    at,
    aspects: [
      plainAspect("join", join, at),
      ...(isFormula ? aspectsOfFormula("when", condition.when) : []),
      ...(condition.kind === "open" ? [plainAspect("open", condition.open.zh, at)] : []),
      forceAspect(force, at),
    ],
    cite,
    parts: [],
  };
}

function pieceOfEntitlement(entitlement: Entitlement): Piece {
  const { name, when, force, kind, nameAt } = entitlement;
  return {
    ...entryPiece(entitlement, when?.text ?? ""),
    key: `entitlement ${name}`,
    part: "entitlement",
    aspects: [
      plainAspect("kind", kind, nameAt),
      ...aspectsOfFormula("when", when),
      forceAspect(force, nameAt),
    ],
  };
}

function pieceOfDuration({ start, months, least, most, cite, at }: Duration): Piece {
  return {
    key: "duration",
    part: "duration",
    id: "",
    en: "",
    side: { text: months.text },
    at: start.at.file === at.file ? at : start.at,
    aspects: [
      ...aspectsOfFormula("start", start),
      ...aspectsOfFormula("months", months),
      ...aspectsOfFormula("least", least),
      ...aspectsOfFormula("most", most),
    ],
    cite,
    parts: [],
  };
}

function pieceOfAmount({ unit, unitAt, body, floor, ceiling, round, cite }: Amount): Piece {
  return {
    key: "amount",
    part: "amount",
    id: "",
    en: "",
    side: { text: body === undefined ? ((floor ?? ceiling)?.text ?? "") : bodyText(body) },
    at: unitAt,
    aspects: [
      plainAspect("unit", unit.text, unitAt),
      ...(body === undefined ? [] : aspectsOfBody(body)),
      ...aspectsOfFormula("floor", floor),
      ...aspectsOfFormula("ceiling", ceiling),
      ...aspectsOfRounding(round),
    ],
    cite,
    parts: [],
  };
}

function aspectsOfRounding(round: Rounding | undefined): readonly PieceAspect[] {
  if (round === undefined) return [];
  return [plainAspect("rounding", `${round.mode} ${textFromRational(round.step)}`, round.at)];
}

function aspectsOfBody(body: Body): readonly PieceAspect[] {
  if (body.kind === "formula") return aspectsOfFormula("formula", body.formula);
  const { hit, columns, at } = body.table;
  const headings = columns.map(({ heading }) => heading);
  return [
    { aspect: "formula", key: "table", side: { text: bodyText(body) }, at },
    plainAspect("hit", hit, at),
    {
      aspect: "headings",
      key: headings.map(({ tree }) => printFormula(tree)).join(" | "),
      side: { text: headings.map(({ text }) => text).join(" | ") },
      at,
    },
  ];
}

function bodyText(body: Body): string {
  if (body.kind === "formula") return body.formula.text;
  return body.table.columns.map(({ heading }) => heading.text).join(" | ");
}

function isOrdered(body: Body): boolean {
  return body.kind === "table" && body.table.hit === "first";
}

function rowsOf(body: Body): readonly Piece[] {
  return body.kind === "table" ? body.table.rows.map((row) => pieceOfRow(row, body.table)) : [];
}

function pieceOfRow({ tests, result, cite, at }: TableRow, { columns }: Table): Piece {
  const told = tests.flatMap((test, index) =>
    test.kind === "anything" ? [] : [`${columns[index]?.heading.text}: ${printCell(test)}`],
  );
  const id = told.join(", ");
  return {
    key: `row ${id}`,
    part: "row",
    id,
    en: "",
    side: { text: result.text },
    at,
    aspects: [plainAspect("tests", id, at), ...aspectsOfFormula("result", result)],
    cite,
    parts: [],
  };
}

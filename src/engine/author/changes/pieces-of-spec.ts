/**
 * All entries of a policy as pieces, by section: what a household's results, or the register, can depend on.
 *
 * In:       a spec.
 * Out:      pieces. The dated values of parameters are left to compare-values.ts.
 * Ignores:  notes, glosses, cases beside the rules.
 */
import { textFromDate } from "../../base/calendar.ts";
import type {
  Check,
  Choice,
  Clause,
  Parameter,
  Reading,
  SourceDocument,
  Spec,
} from "../../spec/spec.ts";
import { maybeAspect, type Piece, plainAspect } from "./piece.ts";
import {
  aspectsOfFormula,
  entryPiece,
  forceAspect,
  pieceOfDeadline,
  pieceOfDerived,
  pieceOfProgramme,
  pieceOfRoute,
} from "./pieces-of-rules.ts";
import type { ChangedSection } from "./policy-change.ts";

export function piecesOfSpec(spec: Spec): Readonly<Record<ChangedSection, readonly Piece[]>> {
  return {
    parameters: [...spec.parameters.values()].map(pieceOfParameter),
    readings: [...spec.readings.values()].map(pieceOfReading),
    derived: spec.derived.map(pieceOfDerived),
    programmes: [...spec.programmes.values()].map(pieceOfProgramme),
    choices: [...spec.choices.values()].map(pieceOfChoice),
    checks: [...spec.checks.values()].map(pieceOfCheck),
    deadlines: [...spec.deadlines.values()].map(pieceOfDeadline),
    routes: [...spec.routes.values()].map(pieceOfRoute),
    clauses: [...spec.clauses.values()].map(pieceOfClause),
    documents: [...spec.documents.values()].map(pieceOfDocument),
    policy: piecesOfHead(spec),
  };
}

function pieceOfParameter(parameter: Parameter): Piece {
  const { type, by, nameAt } = parameter;
  const said = type.unit?.text ?? type.options?.join("、");
  return {
    // What it cites as a whole is handed down to its values.
    ...entryPiece({ ...parameter, cite: [] }),
    aspects: [
      ...maybeAspect("unit", said ?? (type.kind === "number" ? "" : type.kind), type.at),
      ...maybeAspect("by", by.map(({ id }) => id).join("、"), by[0]?.at ?? nameAt),
    ],
  };
}

function pieceOfReading(reading: Reading): Piece {
  return {
    ...entryPiece(reading, reading.default),
    aspects: [
      plainAspect("options", reading.options.join("、"), reading.nameAt),
      plainAspect("default", reading.default, reading.defaultAt),
    ],
  };
}

function pieceOfChoice(choice: Choice): Piece {
  const { options, chosen, nameAt } = choice;
  const names = options.map(({ id }) => id).join("、");
  return {
    ...entryPiece(choice, names),
    aspects: [
      plainAspect("options", names, options[0]?.at ?? nameAt),
      plainAspect("chosen", chosen.id, chosen.at),
    ],
  };
}

function pieceOfCheck(check: Check): Piece {
  return {
    ...entryPiece(check, check.when.text),
    aspects: [...aspectsOfFormula("when", check.when), forceAspect(check.force, check.nameAt)],
  };
}

function pieceOfClause({ id, disposition, children, gloss, idAt }: Clause): Piece {
  return {
    ...entryPiece({ name: id, en: "", nameAt: idAt, cite: [] }, gloss.zh),
    aspects: [
      ...maybeAspect("disposition", disposition, idAt),
      ...maybeAspect("children", children.join("、"), idAt),
    ],
  };
}

function pieceOfDocument(document: SourceDocument): Piece {
  const { id, title, form, number, issued, effective, published, outside, at } = document;
  const dates = [issued, effective, published].map((date) => date ?? "").join(" ");
  return {
    ...entryPiece({ name: id, en: title.en, nameAt: at, cite: [] }, title.zh),
    aspects: [
      ...maybeAspect("title", title.zh, at),
      ...maybeAspect("form", form, at),
      ...maybeAspect("number", number, at),
      ...maybeAspect("dates", dates.trim(), at),
      ...(outside ? [plainAspect("outside", "true", at)] : []),
    ],
  };
}

/** The first day of the version that is stated. */
function piecesOfHead({ id, title, from, programmes }: Spec): readonly Piece[] {
  const at = from?.cite[0]?.at ?? [...programmes.values()][0]?.nameAt;
  if (at === undefined) return [];
  const start = { file: at.file, start: 0, end: 0 };
  const words = from === undefined ? "" : `${textFromDate(from.date)} ${from.status}`;
  const entry = entryPiece({ name: id, en: title.en, nameAt: start, cite: from?.cite ?? [] });
  return [{ ...entry, aspects: maybeAspect("from", words, from?.cite[0]?.at ?? start) }];
}

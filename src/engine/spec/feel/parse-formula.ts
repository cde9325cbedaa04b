/**
 * Read one formula.
 *
 * In:       its text, and where it stands in its file.
 * Out:      a tree, whatever the text; it holds an `error` node where a guess was not possible.
 * Reports:  every slip of the formula in one run, in the order of the text (`feel/…`).
 * Ignores:  what names mean, types, units. Nothing is thrown, and time is linear in the text.
 */
import { type Diagnostic, diagnosticLimit, type Report } from "../../base/diagnostic.ts";
import { Cursor } from "./cursor.ts";
import { lexFormula, type Place } from "./lexer.ts";
import { emptyFormula, unexpectedToken, unopenedBracket } from "./messages.ts";
import { beginsOperand, infixAt } from "./operators.ts";
import { parseExpression } from "./parse-expression.ts";
import { parseCell } from "./parse-tests.ts";
import { nullAlone } from "./shape-messages.ts";
import type { CellTest, Expression } from "./syntax.ts";
import { expressionsOfCell, walkExpression } from "./walk.ts";

/** Parse a formula; `place.offset` is the offset of its first character. */
export function parseFormula(text: string, place: Place, report: Report): Expression {
  return withCursor(text, place, report, (cursor) => {
    const expression = parseExpression(cursor);
    const rest = parseRest(cursor);
    checkNulls(expression, cursor);
    return rest
      ? { kind: "error", at: { ...expression.at, end: cursor.endOfTaken() } }
      : expression;
  });
}

/** Parse a cell that tests the heading of its column. */
export function parseCellTest(text: string, place: Place, report: Report): CellTest {
  return withCursor(text, place, report, (cursor) => {
    const cell = parseCell(cursor, parseExpression);
    parseRest(cursor);
    for (const expression of expressionsOfCell(cell)) {
      if (expression.kind !== "null") checkNulls(expression, cursor);
    }
    return cell;
  });
}

function withCursor<Result>(
  text: string,
  place: Place,
  report: Report,
  parse: (cursor: Cursor) => Result,
): Result {
  const faults: Diagnostic[] = [];
  const note = (fault: Diagnostic) => void faults.push(fault);
  const tokens = lexFormula(text, place, note);
  const only = tokens.length === 1 ? tokens[0] : undefined;
  if (only !== undefined && faults.length === 0) {
    report(
      emptyFormula({ file: place.file, start: place.offset, end: place.offset + text.length }),
    );
  }
  const result = parse(new Cursor(text, place, tokens, note));
  for (const fault of inOrder(faults).slice(0, diagnosticLimit)) report(fault);
  return result;
}

/** By position; behind a limit that was passed nothing is said, for nothing there was read. */
function inOrder(faults: readonly Diagnostic[]): Diagnostic[] {
  const limit = faults.find(({ code }) => code === "feel/too-deep" || code === "feel/too-long");
  const kept = limit ? faults.filter(({ at }) => at.start <= limit.at.start) : [...faults];
  return kept.sort((one, other) => one.at.start - other.at.start);
}

/** Read on behind the end of the expression, for the faults there; whether anything was there. */
function parseRest(cursor: Cursor): boolean {
  let isMore = false;
  while (!cursor.isEnd()) {
    isMore = true;
    const token = cursor.next();
    const isCloser = token.text === ")" || token.text === "]";
    const found = cursor.source(token.at);
    if (token.kind === "sign" && isCloser) {
      cursor.reportUnexpected(token.at, unopenedBracket(found, token.at));
    } else cursor.reportUnexpected(token.at, unexpectedToken(found, token.at));
    if (infixAt(cursor)?.kind === "binary") {
      parseExpression(cursor, 0, { kind: "error", at: token.at });
    } else if (beginsOperand(cursor.peek())) parseExpression(cursor);
  }
  return isMore;
}

/** `null` tests for a missing value beside = and !=, and stands nowhere else. */
function checkNulls(root: Expression, cursor: Cursor): void {
  walkExpression(root, (expression, parent) => {
    if (expression.kind !== "null") return;
    // What stands behind `in` has been judged where it was read.
    if (parent?.kind === "in" && parent.value !== expression) return;
    const isTest =
      parent?.kind === "binary" && (parent.operator === "=" || parent.operator === "!=");
    if (!isTest) cursor.report(nullAlone(expression.at));
  });
}

/**
 * What the checks of a policy say: faults that only a reader of law would see, for the text compiles all the same.
 *
 * Out:      one factory for each code of the stage `check`.
 * Ignores:  names and types in formulas, which the compiler looks at.
 */
import type { Diagnostic, Fix, RelatedPlace, Severity } from "../base/diagnostic.ts";
import type { SourceSpan } from "../base/span.ts";

export function uncited(name: string, at: SourceSpan, parts: readonly RelatedPlace[]): Diagnostic {
  const message = `"${name}" cites nothing; name the clause or the document that it rests on.`;
  return fault("uncited", message, at, { details: { name }, because: parts });
}

export function uncitedValue(name: string, date: string, at: SourceSpan): Diagnostic {
  const message = `The value of "${name}" from ${date} cites nothing; name the document that gives it.`;
  return fault("uncited-value", message, at, { details: { name, date } });
}

export function uncitedMoney(name: string, date: string, at: SourceSpan): Diagnostic {
  const message = `The amount of "${name}" from ${date} cites nothing; money is never without a source.`;
  return fault("uncited-money", message, at, { details: { name, date } });
}

export function unknownCitation(
  id: string,
  nearest: string | undefined,
  at: SourceSpan,
): Diagnostic {
  const hint = nearest === undefined ? "" : ` Did the author mean "${nearest}"?`;
  const message = `"${id}" is neither a clause nor a document of this policy.${hint}`;
  const details = { id, nearest: nearest ?? "" };
  return fault("unknown-citation", message, at, { details, ...cure(at, nearest) });
}

export function encodedNeverCited(clause: string, at: SourceSpan): Diagnostic {
  const message = `The clause "${clause}" is registered as encoded, and nothing cites it.`;
  return fault("encoded-never-cited", message, at, { details: { clause } });
}

export function citedNotEncoded(
  { clause, disposition }: { clause: string; disposition: string },
  at: SourceSpan,
  registered: SourceSpan,
): Diagnostic {
  const message = `The clause "${clause}" is cited here, and registered as ${disposition}, not as encoded.`;
  const because = [{ at: registered, note: "Registered here." }];
  const details = { clause, disposition };
  return fault("cited-not-encoded", message, at, { severity: "warning", details, because });
}

export function dutyWithoutReason(clause: string, at: SourceSpan): Diagnostic {
  const message = `The clause "${clause}" is a duty without a reason; say why nothing in it can be computed.`;
  return fault("duty-without-reason", message, at, { details: { clause } });
}

export function clauseLeftOpen(clause: string, at: SourceSpan): Diagnostic {
  const message = `The clause "${clause}" is left open; write its rule, or register it as a duty with the reason.`;
  return fault("clause-left-open", message, at, { details: { clause } });
}

export function unsettledClause(clause: string, at: SourceSpan): Diagnostic {
  const message = `The clause "${clause}" has neither a disposition nor children, so coverage cannot count it.`;
  return fault("unsettled-clause", message, at, { details: { clause } });
}

export function umbrellaWithDisposition(
  clause: string,
  disposition: string,
  at: SourceSpan,
): Diagnostic {
  const message = `The clause "${clause}" has children and is registered as ${disposition} as well; its children say what is encoded.`;
  return fault("umbrella-with-disposition", message, at, { details: { clause, disposition } });
}

export function unknownChild(
  { clause, child, nearest }: { clause: string; child: string; nearest: string | undefined },
  at: SourceSpan,
): Diagnostic {
  const hint = nearest === undefined ? "" : ` Did the author mean "${nearest}"?`;
  const message = `The clause "${clause}" has a child "${child}" that is not registered.${hint}`;
  return fault("unknown-child", message, at, {
    details: { clause, child, nearest: nearest ?? "" },
  });
}

export function clauseLoop(clause: string, at: SourceSpan): Diagnostic {
  const message = `The clause "${clause}" is a child of itself, by way of its children.`;
  return fault("clause-loop", message, at, { details: { clause } });
}

export function outsideRange(
  { name, value, least, most }: { name: string; value: string; least: string; most: string },
  at: SourceSpan,
  range: SourceSpan,
): Diagnostic {
  const message = `The value ${value} of "${name}" lies outside its own range, ${least} to ${most}.`;
  const because = [{ at: range, note: "The range." }];
  return fault("outside-range", message, at, { details: { name, value, least, most }, because });
}

export function variantWithoutRange(
  { name, option }: { name: string; option: string },
  at: SourceSpan,
  range: SourceSpan,
): Diagnostic {
  const message = `The value of "${name}" for ${option} is assumed, and the range leaves ${option} out.`;
  const because = [{ at: range, note: "The range." }];
  return fault("variant-without-range", message, at, { details: { name, option }, because });
}

export function readingNeverRead(name: string, at: SourceSpan): Diagnostic {
  const message = `No formula reads the reading "${name}", so choosing between its options changes nothing.`;
  return fault("reading-never-read", message, at, { severity: "warning", details: { name } });
}

export function parameterNeverRead(name: string, at: SourceSpan): Diagnostic {
  const message = `No formula reads the parameter "${name}".`;
  return fault("parameter-never-read", message, at, { severity: "hint", details: { name } });
}

export function gapInHistory(
  { name, first, last }: { name: string; first: string; last: string },
  at: SourceSpan,
  before: SourceSpan,
): Diagnostic {
  const message = `"${name}" has no value from ${first} to ${last}; on those days it is unknown.`;
  const because = [{ at: before, note: "The value before ends too early to reach it." }];
  const details = { name, first, last };
  return fault("gap-in-history", message, at, { severity: "hint", details, because });
}

/** `last` is the last day that its values cover. */
export function expiredParameter(
  { name, last }: { name: string; last: string },
  at: SourceSpan,
): Diagnostic {
  const message = `"${name}" has no value after ${last}; from the next day on what reads it is unknown.`;
  return fault("expired-parameter", message, at, { severity: "hint", details: { name, last } });
}

export function choiceWithoutOption(
  { option, fact, nearest }: { option: string; fact: string; nearest: string | undefined },
  at: SourceSpan,
  chosen: SourceSpan,
): Diagnostic {
  const message = `Nobody can choose "${option}": the fact "${fact}" has no option of that name.`;
  const because = [{ at: chosen, note: "The fact that says what was chosen." }];
  const details = { option, fact, nearest: nearest ?? "" };
  return fault("choice-without-option", message, at, { details, because });
}

export function emptyAmount(name: string, at: SourceSpan): Diagnostic {
  const message = `"${name}" has an amount with neither formula, floor nor ceiling; an open parameter would say what is missing.`;
  return fault("empty-amount", message, at, { details: { name } });
}

/** `limit` says whose lower limit it is: the amount's own floor, or a check by its name. */
export function floorAsPayment(
  { name, limit }: { name: string; limit: string },
  at: SourceSpan,
  limitAt: SourceSpan,
): Diagnostic {
  const where = limit === "" ? "its own floor" : `what the check "${limit}" sets as a lower limit`;
  const message = `"${name}" pays exactly ${where}; a lower limit says what may not be undercut, not what is paid.`;
  const because = [{ at: limitAt, note: "The lower limit." }];
  const details = { name, limit };
  return fault("floor-as-payment", message, at, { severity: "warning", details, because });
}

export function unreachableRow(at: SourceSpan, earlier: SourceSpan): Diagnostic {
  const message =
    "This row is never the answer: whenever it matches, an earlier row of the table matches too.";
  return fault("unreachable-row", message, at, {
    because: [{ at: earlier, note: "The earlier row." }],
  });
}

export function wordsWithoutEnglish(
  name: string,
  bare: readonly string[],
  at: SourceSpan,
): Diagnostic {
  const words = bare.join(", ");
  const message = `Of "${name}" the words ${words} have no English; say it under "words".`;
  return fault("words-without-english", message, at, {
    severity: "warning",
    details: { name, words },
  });
}

interface Rest {
  readonly severity?: Severity;
  readonly details?: Readonly<Record<string, string>>;
  readonly because?: readonly RelatedPlace[];
  readonly fix?: Fix;
}

function fault(code: string, message: string, at: SourceSpan, rest: Rest): Diagnostic {
  return {
    code: `check/${code}`,
    severity: "error",
    message,
    details: {},
    at,
    because: [],
    ...rest,
  };
}

function cure(at: SourceSpan, text: string | undefined): { fix?: Fix } {
  return text === undefined ? {} : { fix: { at, text } };
}

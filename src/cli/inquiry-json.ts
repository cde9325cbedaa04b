/**
 * What a result could have been, as plain JSON: `whatIf`, `bounds` and `certificates` of `run`, each with its flag.
 *
 * Programmes on members, applications or stays have a list of them, with whose each is, in place of their own.
 */
import {
  boundResult,
  type Certificate,
  type Change,
  certifyAmount,
  entityPlace,
  type Need,
  openEvaluation,
  type Plan,
  type ProgrammeResult,
  type ResultBounds,
  type Turned,
  textFromRational,
  type WhatWouldChange,
  whatWouldChange,
} from "../engine/index.ts";
import type { Options } from "./arguments.ts";
import type { CaseRun } from "./case-runner.ts";
import { amountText, type JsonMap, jsonFromKnown, whoseJson } from "./result-json.ts";

/** The flags of `run` that ask for them. */
export const inquiryFlags = ["what-if", "bounds", "certificate"] as const;

export function jsonFromInquiries(ran: CaseRun, options: Options): JsonMap {
  if (ran.kind === "faults" || !inquiryFlags.some((flag) => options.has(flag))) return {};
  const { plan, data, result } = ran;
  const evaluation = openEvaluation(plan, data, () => undefined);
  const byProgramme = (jsonOf: (one: ProgrammeResult) => JsonMap | undefined) =>
    jsonByProgramme(result.programmes, plan, jsonOf);
  return {
    ...(options.has("what-if")
      ? { whatIf: byProgramme((one) => jsonFromWhatIf(whatWouldChange(evaluation, one))) }
      : {}),
    ...(options.has("bounds")
      ? {
          bounds: byProgramme((one) =>
            maybeJson(boundsWorthSaying(evaluation, one), jsonFromBounds),
          ),
        }
      : {}),
    ...(options.has("certificate")
      ? { certificates: byProgramme((one) => maybeJson(certifyAmount(one), jsonFromCertificate)) }
      : {}),
  };
}

/** Of a result that is undecided, or whose amount is. */
export function boundsWorthSaying(
  evaluation: Parameters<typeof boundResult>[0],
  result: ProgrammeResult,
): ResultBounds | undefined {
  const { amount } = result;
  const isOpen = result.default === "needs" || (amount !== undefined && amount.value === undefined);
  return isOpen || amount?.bound === "floor" || amount?.bound === "ceiling"
    ? boundResult(evaluation, result)
    : undefined;
}

function maybeJson<T>(value: T | undefined, jsonOf: (value: T) => JsonMap): JsonMap | undefined {
  return value === undefined ? undefined : jsonOf(value);
}

/** Programmes and instances of which there is nothing to say are left out. */
function jsonByProgramme(
  programmes: readonly ProgrammeResult[],
  plan: Plan,
  jsonOf: (one: ProgrammeResult) => JsonMap | undefined,
): JsonMap {
  const entries = programmes.flatMap((programme): [string, JsonMap][] => {
    const { instances, rule, name } = programme;
    const place = entityPlace(rule?.entity, plan);
    if (instances === undefined) {
      const own = rule === undefined ? undefined : jsonOf(programme);
      return own === undefined ? [] : [[name, own]];
    }
    const list = instances.flatMap((instance) => {
      const json = jsonOf(instance);
      return json === undefined ? [] : [{ ...whoseJson(instance.path, place), ...json }];
    });
    return list.length === 0 ? [] : [[name, { [`${place}s`]: list }]];
  });
  return Object.fromEntries(entries);
}

function jsonFromWhatIf({ changes, unfinished }: WhatWouldChange): JsonMap {
  return {
    changes: changes.map(jsonFromChange),
    ...(unfinished.length === 0 ? {} : { unfinished: unfinished.map((place) => ({ ...place })) }),
  };
}

function jsonFromChange({
  place,
  fact,
  from,
  to,
  size,
  kind,
  outcome,
  amount,
  rate,
  turned,
  depends,
}: Change): JsonMap {
  const { type, unit } = fact;
  const value = amount?.value;
  return {
    fact: place.name,
    path: place.path,
    from: jsonFromKnown(from, type),
    to: jsonFromKnown(to, type),
    ...(size === undefined ? {} : { change: textFromRational(size) }),
    ...(type.kind === "number" && unit.text !== "" ? { unit: unit.text } : {}),
    kind,
    outcome,
    amount: amount === undefined || value === undefined ? null : amountText(value, amount.unit),
    ...(rate === undefined ? {} : { rate: textFromRational(rate) }),
    turned: turned.map(jsonFromTurned),
    ...(depends.length === 0 ? {} : { depends }),
  };
}

function jsonFromTurned({ kind, id, from, to, cite }: Turned): JsonMap {
  return { kind, id, from, to, cite };
}

function jsonFromBounds({ outcomes, amount, isExact, needs }: ResultBounds): JsonMap {
  const end = (value: NonNullable<typeof amount>["least"]) =>
    amount === undefined || value === undefined ? null : amountText(value, amount.unit);
  return {
    outcomes,
    least: end(amount?.least),
    most: end(amount?.most),
    unit: amount?.unit.text ?? null,
    ...(amount?.mayLack === true ? { mayLack: true } : {}),
    exact: isExact,
    needs: needs.map(jsonFromNeed),
  };
}

function jsonFromNeed({ kind, name, path, outcomesLeft, spreadLeft }: Need): JsonMap {
  return {
    kind,
    name,
    path,
    ...(outcomesLeft === undefined ? {} : { outcomesLeft: textFromRational(outcomesLeft) }),
    ...(spreadLeft === undefined ? {} : { spreadLeft: textFromRational(spreadLeft) }),
  };
}

function jsonFromCertificate(certificate: Certificate): JsonMap {
  const { exact, value, bound, round, recomputations, cite } = certificate;
  return {
    exact: `${exact.n}/${exact.d}`,
    value: textFromRational(value),
    bound,
    ...(round === undefined
      ? {}
      : { round: { mode: round.mode, step: textFromRational(round.step), cite: round.cite } }),
    recomputations: recomputations.map((one) => ({
      method: one.method,
      ...(one.scale === undefined ? {} : { scale: String(one.scale) }),
      value: one.value === undefined ? null : textFromRational(one.value),
      agrees: one.agrees ?? null,
    })),
    cite,
  };
}

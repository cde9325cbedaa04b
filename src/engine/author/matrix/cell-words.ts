/**
 * What a place writes of a feature, short enough for a cell: a formula, a list of options, how many conditions.
 *
 * In:       a row of the matrix; the place's spec, which has the feature.
 * Out:      formulas as their author wrote them. Of several conditions of one name in a programme the last.
 * Ignores:  values of parameters (values-in-force.ts); how names are said in another language.
 */
import type { Localized } from "../../base/localized.ts";
import type { FeatureRow } from "../../compile/feature-matrix.ts";
import type {
  Amount,
  Body,
  Condition,
  ConditionGroup,
  EntitlementKind,
  Programme,
  Spec,
} from "../../spec/spec.ts";

/** Only what the feature has. */
export interface CellWords {
  /** Of a table, its headings. */
  readonly formula?: string;
  /** Of a table. */
  readonly rows?: number;
  readonly floor?: string;
  readonly ceiling?: string;
  /** When a deadline, a route or an entitlement is for somebody. */
  readonly when?: string;
  /** A condition that the text leaves open. */
  readonly open?: Localized;
  /** Of a reading or a choice. */
  readonly options?: readonly string[];
  /** Of a reading. */
  readonly byDefault?: string;
  /** Of an entitlement. */
  readonly kind?: EntitlementKind;
  /** Of a programme, or of a condition that is a group: how many it has, those of groups among them. */
  readonly conditions?: number;
}

export function wordsOfCell({ section, name, part }: FeatureRow, spec: Spec): CellWords {
  switch (section) {
    case "parameters":
      return {};
    case "programmes": {
      const programme = spec.programmes.get(name);
      if (programme === undefined) return {};
      return part === undefined ? wordsOfProgramme(programme) : wordsOfPart(programme, part);
    }
    case "derived": {
      const derived = spec.derived.find((one) => one.name === name);
      return derived === undefined ? {} : wordsOfBody(derived.body);
    }
    case "choices": {
      const options = spec.choices.get(name)?.options.map(({ id }) => id);
      return options === undefined ? {} : { options };
    }
    case "readings": {
      const reading = spec.readings.get(name);
      return reading === undefined ? {} : { options: reading.options, byDefault: reading.default };
    }
    case "checks": {
      const formula = spec.checks.get(name)?.when.text;
      return formula === undefined ? {} : { formula };
    }
    case "deadlines":
    case "routes": {
      const deadline = section === "deadlines" ? spec.deadlines.get(name) : undefined;
      const route = section === "routes" ? spec.routes.get(name) : undefined;
      const body = deadline?.due ?? route?.body;
      const when = (deadline ?? route)?.when?.text;
      return {
        ...(body === undefined ? {} : wordsOfBody(body)),
        ...(when === undefined ? {} : { when }),
      };
    }
  }
}

function wordsOfProgramme({ eligible, amount }: Programme): CellWords {
  const conditions = conditionsIn(eligible).filter(({ kind }) => kind !== "group").length;
  return { ...(amount === undefined ? {} : wordsOfAmount(amount)), conditions };
}

function wordsOfPart(
  { eligible, amount, duration, entitlements }: Programme,
  { kind, id, nth = 1 }: NonNullable<FeatureRow["part"]>,
): CellWords {
  switch (kind) {
    case "condition": {
      const condition = conditionsIn(eligible).filter((one) => one.id === id)[nth - 1];
      return condition === undefined ? {} : wordsOfCondition(condition);
    }
    case "amount":
      return amount === undefined ? {} : wordsOfAmount(amount);
    case "duration":
      return duration === undefined ? {} : { formula: duration.months.text };
    case "entitlement": {
      const found = entitlements.find(({ name }) => name === id);
      if (found === undefined) return {};
      return {
        kind: found.kind,
        ...(found.when === undefined ? {} : { when: found.when.text }),
      };
    }
  }
}

function wordsOfCondition(condition: Condition): CellWords {
  if (condition.kind === "formula") return { formula: condition.when.text };
  if (condition.kind === "open") return { open: condition.open };
  const inner = conditionsIn(condition.group).filter(({ kind }) => kind !== "group");
  return { conditions: inner.length };
}

function wordsOfAmount({ body, floor, ceiling }: Amount): CellWords {
  return {
    ...(body === undefined ? {} : wordsOfBody(body)),
    ...(floor === undefined ? {} : { floor: floor.text }),
    ...(ceiling === undefined ? {} : { ceiling: ceiling.text }),
  };
}

function wordsOfBody(body: Body): CellWords {
  if (body.kind === "formula") return { formula: body.formula.text };
  const { columns, rows } = body.table;
  return { formula: columns.map(({ heading }) => heading.text).join(" | "), rows: rows.length };
}

function conditionsIn(group: ConditionGroup | undefined): readonly Condition[] {
  const own = [...(group?.all ?? []), ...(group?.any ?? []), ...(group?.none ?? [])];
  return own.flatMap((condition) =>
    condition.kind === "group" ? [condition, ...conditionsIn(condition.group)] : [condition],
  );
}

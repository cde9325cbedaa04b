/**
 * Compile derived values, programmes, deadlines and routes, one at a time.
 *
 * Out:      each rule with what it reads, not yet ordered; rules with faults are left out after reporting them.
 */
import type { Report } from "../base/diagnostic.ts";
import { pureNumber, unit } from "../base/unit.ts";
import type {
  PlanAmount,
  PlanAnswer,
  PlanCondition,
  PlanDerived,
  PlanDuration,
  PlanEntitlement,
  PlanGroup,
  PlanNode,
  PlanProgramme,
} from "../plan/plan.ts";
import { dateTimeType, dateType, numberType, stringType } from "../plan/types.ts";
import type {
  Amount,
  Body,
  Condition,
  ConditionGroup,
  Deadline,
  Derived,
  Duration,
  Entitlement,
  Programme,
  Route,
} from "../spec/spec.ts";
import { citedIds, compileBody, compileFormula, compileRounding } from "./compile-bodies.ts";
import { unknownEntity } from "./messages.ts";
import { emptyUses, type Scope, type Uses } from "./scope.ts";
import { planType, ruleKey, type SymbolTable } from "./symbols.ts";
import { formulaScope, typeCondition, typeExpression } from "./type-formula.ts";

/** A rule, and what its formulas read. What the rule reaches is filled in when it is ordered. */
export interface Compiled<Rule> {
  readonly rule: Rule;
  readonly uses: Uses;
}

export function compileDerived(
  derived: Derived,
  symbols: SymbolTable,
  report: Report,
): Compiled<PlanDerived> | undefined {
  if (derived.on !== undefined && !isEntity(derived.on.id, derived.on.at, symbols, report))
    return undefined;
  const scope = formulaScope(symbols, derived.on?.id, report);
  const type = planType(derived.type, derived.name);
  const body = compileBody(derived.body, { name: derived.name, type, at: derived.type.at }, scope);
  if (body === undefined) return undefined;
  const round = compileRounding(derived.round);
  const rule: PlanDerived = {
    kind: "derived",
    ...ruleBase(derived, derived.on?.id),
    type,
    unit: derived.type.unit ?? pureNumber,
    body,
    ...(round === undefined ? {} : { round }),
  };
  return { rule, uses: scope.uses };
}

export function compileProgramme(
  programme: Programme,
  choice: string | undefined,
  symbols: SymbolTable,
  report: Report,
): Compiled<PlanProgramme> | undefined {
  const entity = programme.on.id;
  if (!isEntity(entity, programme.on.at, symbols, report)) return undefined;
  const scope = formulaScope(symbols, entity, report);
  const failures: unknown[] = [];
  const attempt = <T>(wanted: boolean, result: () => T | undefined): T | undefined => {
    const done = wanted ? result() : undefined;
    if (wanted && done === undefined) failures.push(programme.name);
    return done;
  };
  const { scope: whom, eligible: group, duration, amount } = programme;
  const compiledScope = attempt(whom !== undefined, () => whom && typeCondition(whom.tree, scope));
  const eligible = attempt(group !== undefined, () => group && compileGroup(group, scope));
  const period = attempt(
    duration !== undefined,
    () => duration && compileDuration(duration, scope),
  );
  const paid = attempt(
    amount !== undefined,
    () => amount && compileAmount(programme.name, amount, scope),
  );
  const entitlements = programme.entitlements.map((one) =>
    attempt(true, () => compileEntitlement(one, scope)),
  );
  if (failures.length > 0) return undefined;
  const rule: PlanProgramme = {
    kind: "programme",
    ...ruleBase(programme, entity),
    entity,
    force: programme.force,
    ...(compiledScope === undefined ? {} : { scope: compiledScope }),
    ...(eligible === undefined ? {} : { eligible }),
    ...(period === undefined ? {} : { duration: period }),
    ...(paid === undefined ? {} : { amount: paid }),
    entitlements: entitlements.filter((one): one is PlanEntitlement => one !== undefined),
    ...(choice === undefined ? {} : { choice }),
  };
  return { rule, uses: scope.uses };
}

export function compileDeadline(
  deadline: Deadline,
  symbols: SymbolTable,
  report: Report,
): Compiled<PlanAnswer> | undefined {
  return compileAnswer("deadline", { entry: deadline, body: deadline.due }, symbols, report);
}

export function compileRoute(
  route: Route,
  symbols: SymbolTable,
  report: Report,
): Compiled<PlanAnswer> | undefined {
  return compileAnswer("route", { entry: route, body: route.body }, symbols, report);
}

/** A due date may be a day or a time: the formula says which. */
function compileAnswer(
  kind: PlanAnswer["kind"],
  { entry, body }: { readonly entry: Deadline | Route; readonly body: Body },
  symbols: SymbolTable,
  report: Report,
): Compiled<PlanAnswer> | undefined {
  const entity = entry.on.id;
  if (!isEntity(entity, entry.on.at, symbols, report)) return undefined;
  const scope = formulaScope(symbols, entity, report);
  const type = kind === "route" ? stringType : momentType(body, symbols, entity);
  const when = entry.when === undefined ? undefined : typeCondition(entry.when.tree, scope);
  const compiled = compileBody(body, { name: entry.name, type, at: entry.nameAt }, scope);
  if (compiled === undefined || (entry.when !== undefined && when === undefined)) return undefined;
  const rule: PlanAnswer = {
    kind,
    ...ruleBase(entry, entity),
    entity,
    type,
    ...(when === undefined ? {} : { when }),
    body: compiled,
    force: entry.force,
  };
  return { rule, uses: scope.uses };
}

/** The type of the first result, found without reporting; the compilation proper reports. */
function momentType(body: Body, symbols: SymbolTable, entity: string): typeof dateType {
  const quiet: Scope = { ...formulaScope(symbols, entity, () => undefined), uses: emptyUses() };
  const first = body.kind === "formula" ? body.formula : body.table.rows[0]?.result;
  const node = first === undefined ? undefined : typeExpression(first.tree, quiet);
  return node?.type.kind === "datetime" ? dateTimeType : dateType;
}

function compileGroup(group: ConditionGroup, scope: Scope): PlanGroup | undefined {
  const [all, any, none] = [group.all, group.any, group.none].map((list) =>
    (list ?? []).map((condition) => compileCondition(condition, scope)),
  );
  const complete = (list: readonly (PlanCondition | undefined)[] | undefined) =>
    (list ?? []).filter((condition): condition is PlanCondition => condition !== undefined);
  const compiled: PlanGroup = { all: complete(all), any: complete(any), none: complete(none) };
  const count = (all?.length ?? 0) + (any?.length ?? 0) + (none?.length ?? 0);
  return compiled.all.length + compiled.any.length + compiled.none.length === count
    ? compiled
    : undefined;
}

function compileCondition(condition: Condition, scope: Scope): PlanCondition | undefined {
  const { id, en, force, from, at } = condition;
  const base = { id, en, force, from, at, cite: citedIds(condition.cite) };
  switch (condition.kind) {
    case "open":
      return { ...base, kind: "open", open: condition.open };
    case "group": {
      const group = compileGroup(condition.group, scope);
      return group === undefined ? undefined : { ...base, kind: "group", group };
    }
    case "formula": {
      const node = typeCondition(condition.when.tree, scope);
      return node === undefined
        ? undefined
        : { ...base, kind: "formula", node, text: condition.when.text };
    }
  }
}

function compileDuration(duration: Duration, scope: Scope): PlanDuration | undefined {
  const months = numberType(unit("月"));
  const formula = (
    part: Duration["start"] | undefined,
    name: string,
    type: typeof dateType,
  ): PlanNode | undefined =>
    part === undefined ? undefined : compileFormula(part, { name, type, at: duration.at }, scope);
  const start = formula(duration.start, "start", dateType);
  const length = formula(duration.months, "months", months);
  const least = formula(duration.least, "least", months);
  const most = formula(duration.most, "most", months);
  const isComplete =
    (duration.least === undefined) === (least === undefined) &&
    (duration.most === undefined) === (most === undefined);
  if (start === undefined || length === undefined || !isComplete) return undefined;
  return {
    start,
    months: length,
    ...(least === undefined ? {} : { least }),
    ...(most === undefined ? {} : { most }),
    cite: citedIds(duration.cite),
    at: duration.at,
  };
}

function compileAmount(name: string, amount: Amount, scope: Scope): PlanAmount | undefined {
  const declared = { name, type: numberType(amount.unit), at: amount.unitAt };
  const body = amount.body === undefined ? undefined : compileBody(amount.body, declared, scope);
  const floor =
    amount.floor === undefined ? undefined : compileFormula(amount.floor, declared, scope);
  const ceiling =
    amount.ceiling === undefined ? undefined : compileFormula(amount.ceiling, declared, scope);
  const wanted = [amount.body, amount.floor, amount.ceiling].filter(
    (part) => part !== undefined,
  ).length;
  const done = [body, floor, ceiling].filter((part) => part !== undefined).length;
  if (done < wanted) return undefined;
  const round = compileRounding(amount.round);
  return {
    unit: amount.unit,
    ...(body === undefined ? {} : { body }),
    ...(floor === undefined ? {} : { floor }),
    ...(ceiling === undefined ? {} : { ceiling }),
    ...(round === undefined ? {} : { round }),
    cite: citedIds(amount.cite),
    at: amount.at,
  };
}

function compileEntitlement(entitlement: Entitlement, scope: Scope): PlanEntitlement | undefined {
  const when =
    entitlement.when === undefined ? undefined : typeCondition(entitlement.when.tree, scope);
  if (entitlement.when !== undefined && when === undefined) return undefined;
  const { name, en, kind, force, at } = entitlement;
  return {
    id: name,
    en,
    kind,
    ...(when === undefined ? {} : { when }),
    force,
    cite: citedIds(entitlement.cite),
    at,
  };
}

function ruleBase(entry: Derived | Programme | Deadline | Route, entity: string | undefined) {
  const { name, en, from, nameAt } = entry;
  return {
    key: ruleKey(entity, name),
    name,
    en,
    ...(entity === undefined ? {} : { entity }),
    from,
    cite: citedIds(entry.cite),
    at: nameAt,
    readings: [],
    parameters: [],
  };
}

function isEntity(
  name: string,
  at: Programme["at"],
  symbols: SymbolTable,
  report: Report,
): boolean {
  if (symbols.isEntity(name)) return true;
  report(unknownEntity(name, symbols.entityNames, at));
  return false;
}

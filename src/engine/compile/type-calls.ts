/** Typing of built-in functions and of date and duration literals. */
import { maybeDate, maybeDateTime } from "../base/calendar.ts";
import { nearestName } from "../base/nearest.ts";
import { rationalFromInteger } from "../base/rational.ts";
import type { SourceSpan } from "../base/span.ts";
import { multiplyUnits, pureNumber, unit } from "../base/unit.ts";
import type { OperatorName } from "../plan/operators.ts";
import type { PlanNode } from "../plan/plan.ts";
import {
  booleanType,
  dateTimeType,
  dateType,
  type NumberType,
  numberType,
  type PlanType,
} from "../plan/types.ts";
import type { Expression } from "../spec/feel/syntax.ts";
import { unifyNodes } from "./adapt-types.ts";
import { describeType } from "./describe-type.ts";
import { typeClash, unknownFunction, unreadableValue, wrongArguments } from "./messages.ts";
import type { Scope } from "./scope.ts";

type Call = Expression & { kind: "call" };
type TypedCall = (call: Call, args: readonly PlanNode[], scope: Scope) => PlanNode | undefined;

const functions: Readonly<
  Record<string, { readonly least: number; readonly most: number; readonly type: TypedCall }>
> = {
  not: { least: 1, most: 1, type: ofKind("not", "boolean", booleanType) },
  abs: { least: 1, most: 1, type: ofNumber("absolute") },
  modulo: { least: 2, most: 2, type: ofNumbers("modulo") },
  floor: { least: 1, most: 2, type: rounded("floor") },
  ceiling: { least: 1, most: 2, type: rounded("ceiling") },
  "round up": { least: 2, most: 2, type: rounded("round-up") },
  "round down": { least: 2, most: 2, type: rounded("round-down") },
  "round half up": { least: 2, most: 2, type: rounded("round-half-up") },
  "round half down": { least: 2, most: 2, type: rounded("round-half-down") },
  decimal: { least: 2, most: 2, type: rounded("round-half-up") },
  min: { least: 1, most: 50, type: ofNumbers("minimum") },
  max: { least: 1, most: 50, type: ofNumbers("maximum") },
  sum: { least: 1, most: 50, type: ofNumbers("sum") },
  mean: { least: 1, most: 50, type: ofNumbers("mean") },
  count: { least: 1, most: 1, type: typeCount },
  all: { least: 1, most: 1, type: ofTruths("all") },
  any: { least: 1, most: 1, type: ofTruths("any") },
  date: { least: 1, most: 1, type: typeLiteralCall },
  duration: { least: 1, most: 1, type: typeLiteralCall },
  "years and months duration": { least: 2, most: 2, type: typeMonthsBetween },
  "starts with": { least: 2, most: 2, type: ofKind("starts-with", "string", booleanType) },
  contains: { least: 2, most: 2, type: ofKind("contains", "string", booleanType) },
  "string length": {
    least: 1,
    most: 1,
    type: ofKind("string-length", "string", numberType(pureNumber)),
  },
  "get or else": { least: 2, most: 2, type: typeGetOrElse },
};

/** Every function that a formula may call, for completion and for messages. */
export const functionNames: readonly string[] = Object.keys(functions);

export function typeCall(call: Call, scope: Scope): PlanNode | undefined {
  const known = Object.hasOwn(functions, call.callee) ? functions[call.callee] : undefined;
  const args = call.args.map((arg) => scope.typeExpression(arg, scope));
  if (known === undefined) {
    scope.report(
      unknownFunction(call.callee, nearestName(call.callee, functionNames), call.calleeAt),
    );
    return undefined;
  }
  if (args.length < known.least || args.length > known.most) {
    const expected =
      known.least === known.most ? String(known.least) : `${known.least}–${known.most}`;
    scope.report(wrongArguments(call.callee, expected, args.length, call.at));
    return undefined;
  }
  const typed = args.filter((arg): arg is PlanNode => arg !== undefined);
  return typed.length === args.length ? known.type(call, typed, scope) : undefined;
}

/** `@"2024-01-01"`, `@"2024-01-01T09:00"`, `@"P6M"`. */
export function typeAtLiteral(text: string, at: SourceSpan, scope: Scope): PlanNode | undefined {
  const date = maybeDate(text);
  if (date !== undefined) return { kind: "literal", value: date, type: dateType, at };
  const time = maybeDateTime(text);
  if (time !== undefined) return { kind: "literal", value: time, type: dateTimeType, at };
  const parts = /^(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(\d+)H)?$/.exec(text);
  const duration =
    parts === null ? undefined : durationParts(parts.slice(2), parts[1] === "-" ? -1 : 1);
  if (duration === undefined) {
    scope.report(
      unreadableValue(
        text,
        "a date (2024-01-01), a time (2024-01-01T09:00) or a duration in months (P6M) or days and hours (P1D)",
        at,
      ),
    );
    return undefined;
  }
  return {
    kind: "literal",
    value: rationalFromInteger(duration.amount),
    type: numberType(unit(duration.unit)),
    at,
  };
}

function durationParts(
  parts: readonly (string | undefined)[],
  sign: number,
): { readonly amount: number; readonly unit: string } | undefined {
  const [years, months, days, hours] = parts.map((part) =>
    part === undefined ? undefined : Number(part),
  );
  const hasMonths = years !== undefined || months !== undefined;
  const hasDays = days !== undefined || hours !== undefined;
  if (hasMonths === hasDays) return undefined;
  if (hasMonths) {
    return months === undefined
      ? { amount: sign * (years ?? 0), unit: "年" }
      : { amount: sign * ((years ?? 0) * 12 + months), unit: "月" };
  }
  return hours === undefined
    ? { amount: sign * (days ?? 0), unit: "日" }
    : { amount: sign * ((days ?? 0) * 24 + hours), unit: "小时" };
}

function ofKind(operator: OperatorName, kind: PlanType["kind"], type: PlanType): TypedCall {
  return (call, args, scope) => {
    const wrong = args.find((arg) => arg.type.kind !== kind);
    if (wrong === undefined) return { kind: "apply", operator, args, type, at: call.at };
    const wanted = kind === "boolean" ? "a yes-or-no" : "a text";
    scope.report(typeClash(`"${call.callee}"`, wanted, describeType(wrong.type), wrong.at));
    return undefined;
  };
}

function ofNumber(operator: OperatorName): TypedCall {
  return (call, args, scope) =>
    areNumbers(call, args, scope)
      ? { kind: "apply", operator, args, type: (args[0] as PlanNode).type, at: call.at }
      : undefined;
}

/** Several numbers of one unit, or one list of them. */
function ofNumbers(operator: OperatorName): TypedCall {
  return (call, args, scope) => {
    const [only] = args;
    if (args.length === 1 && only !== undefined && isList(only)) {
      return ofList(operator, call, only, scope);
    }
    if (isMoments(args))
      return { kind: "apply", operator, args, type: (only as PlanNode).type, at: call.at };
    if (!areNumbers(call, args, scope)) return undefined;
    const unified = unifyAll(args, call, scope);
    return unified === undefined
      ? undefined
      : {
          kind: "apply",
          operator,
          args: unified,
          type: (unified[0] as PlanNode).type,
          at: call.at,
        };
  };
}

type ListNode = PlanNode & { readonly type: PlanType & { kind: "list" } };

function isList(node: PlanNode): node is ListNode {
  return node.type.kind === "list";
}

function ofList(
  operator: OperatorName,
  call: Call,
  list: ListNode,
  scope: Scope,
): PlanNode | undefined {
  const { type } = list;
  const { of } = type;
  const isMoment = of.kind === "date" || of.kind === "datetime";
  if (isMoment && (operator === "minimum" || operator === "maximum"))
    return { kind: "apply", operator, args: [list], type: of, at: call.at };
  if (of.kind !== "number") {
    scope.report(typeClash(`"${call.callee}"`, "numbers", describeType(type), list.at));
    return undefined;
  }
  // Adding up over people counts them: 元/人/月 becomes 元/月.
  const isCounted = operator === "sum" && scope.symbols.isPerson(type.entity);
  const result = isCounted ? numberType(multiplyUnits(of.unit, unit("人"))) : numberType(of.unit);
  return { kind: "apply", operator, args: [list], type: result, at: call.at };
}

function ofTruths(operator: OperatorName): TypedCall {
  return (call, args, scope) => {
    const [only] = args as [PlanNode]; // one argument, by the table above
    if (only.type.kind === "list" && only.type.of.kind === "boolean") {
      return { kind: "apply", operator, args, type: booleanType, at: call.at };
    }
    scope.report(
      typeClash(
        `"${call.callee}"`,
        "a list of yes-or-no, such as 成员.在就业",
        describeType(only.type),
        only.at,
      ),
    );
    return undefined;
  };
}

function typeCount(call: Call, args: readonly PlanNode[], scope: Scope): PlanNode | undefined {
  const [list] = args as [PlanNode]; // one argument, by the table above
  if (list.type.kind !== "instances" && list.type.kind !== "list") {
    scope.report(typeClash('"count"', "a list such as 成员", describeType(list.type), list.at));
    return undefined;
  }
  const counted = scope.symbols.isPerson(list.type.entity) ? unit("人") : pureNumber;
  return { kind: "apply", operator: "count", args, type: numberType(counted), at: call.at };
}

/** A number and the decimal places, or the multiple, to which it is brought. */
function rounded(operator: OperatorName): TypedCall {
  return (call, args, scope) => {
    if (!areNumbers(call, args, scope)) return undefined;
    return { kind: "apply", operator, args, type: (args[0] as PlanNode).type, at: call.at };
  };
}

function typeMonthsBetween(
  call: Call,
  args: readonly PlanNode[],
  scope: Scope,
): PlanNode | undefined {
  const wrong = args.find((arg) => arg.type.kind !== "date");
  if (wrong === undefined)
    return {
      kind: "apply",
      operator: "months-between",
      args,
      type: numberType(unit("月")),
      at: call.at,
    };
  scope.report(typeClash(`"${call.callee}"`, "two dates", describeType(wrong.type), wrong.at));
  return undefined;
}

function typeLiteralCall(
  call: Call,
  args: readonly PlanNode[],
  scope: Scope,
): PlanNode | undefined {
  const [only] = args as [PlanNode]; // one argument, by the table above
  if (only.kind === "literal" && typeof only.value === "string")
    return typeAtLiteral(only.value, only.at, scope);
  scope.report(typeClash(`"${call.callee}"`, "a text in quotes", describeType(only.type), only.at));
  return undefined;
}

function typeGetOrElse(call: Call, args: readonly PlanNode[], scope: Scope): PlanNode | undefined {
  const sides = unifyNodes(args[0] as PlanNode, args[1] as PlanNode, placeOf(call), scope);
  if (sides === undefined) return undefined;
  return {
    kind: "get-or-else",
    value: sides[0],
    otherwise: sides[1],
    type: sides[0].type,
    at: call.at,
  };
}

function areNumbers(call: Call, args: readonly PlanNode[], scope: Scope): boolean {
  const wrong = args.find((arg) => arg.type.kind !== "number");
  if (wrong === undefined) return true;
  scope.report(typeClash(`"${call.callee}"`, "numbers", describeType(wrong.type), wrong.at));
  return false;
}

function isMoments(args: readonly PlanNode[]): boolean {
  const kind = args[0]?.type.kind;
  return (kind === "date" || kind === "datetime") && args.every((arg) => arg.type.kind === kind);
}

/** Every argument in the unit of the first that has one. */
function unifyAll(
  args: readonly PlanNode[],
  call: Call,
  scope: Scope,
): readonly PlanNode[] | undefined {
  const model = args.find((arg) => (arg.type as NumberType).isBare !== true) ?? args[0];
  if (model === undefined) return undefined;
  const unified = args.map((arg) =>
    arg === model ? [model, arg] : unifyNodes(model, arg, placeOf(call), scope),
  );
  return unified.some((pair) => pair === undefined)
    ? undefined
    : unified.map((pair) => (pair as readonly PlanNode[])[1] as PlanNode);
}

function placeOf({ callee, at }: Call) {
  return { operator: callee, at };
}

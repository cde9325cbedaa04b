/**
 * A programme, or one part of it, as a proposal that puts it over the programme of another place.
 *
 * In:       the programme; the one of that name where it goes; the document that the proposal cites.
 * Out:      YAML, and the programme as far as it is moved. What the other place has besides is taken away where a
 *           proposal can do so, and named where it cannot.
 */
import type { Condition, ConditionGroup, Entitlement, Programme } from "../../spec/spec.ts";
import {
  amountYaml,
  conditionYaml,
  durationYaml,
  entitlementYaml,
  groupYaml,
  leaf,
  maybeGloss,
} from "./rule-yaml.ts";
import type { KeptPart, MovedItem, Refusal } from "./transplant.ts";
import { nameText, plain, quoted, type YamlMap } from "./yaml-lines.ts";

export type WrittenProgramme =
  | {
      readonly kind: "written";
      readonly yaml: YamlMap;
      /** The programme, or what of it is moved. */
      readonly moved: Programme;
      readonly kept: readonly KeptPart[];
      /** Of a part: what stands there, written the same way; absent where nothing does. */
      readonly there?: { readonly kind: "written"; readonly yaml: YamlMap };
    }
  | { readonly kind: "refused"; readonly why: Refusal };

export function programmeYaml(
  programme: Programme,
  there: Programme | undefined,
  cite: string,
): WrittenProgramme {
  const { name, en, on, force, scope, eligible, duration, amount, entitlements } = programme;
  const gone = (there?.entitlements ?? []).filter(
    (one) => !entitlements.some((own) => own.name === one.name),
  );
  const benefits: YamlMap = [
    ...gone.map((one) => [nameText(one.name), drop(cite)] as const),
    ...entitlements.map((one) => [nameText(one.name), entitlementYaml(one, cite)] as const),
  ];
  const yaml: YamlMap = [
    ["en", maybeGloss(en)],
    ["on", plain(on.id)],
    ["force", plain(force)],
    ["cite", quoted(cite)],
    ["scope", scope === undefined ? undefined : leaf(scope)],
    ["eligible", groupYaml(eligible, there?.eligible, cite)],
    ["duration", duration && durationYaml(duration, cite)],
    ["amount", amount && amountYaml(amount, { name, cite, there: there?.amount })],
    ["entitlements", benefits.length === 0 ? undefined : benefits],
  ];
  return { kind: "written", yaml, moved: programme, kept: keptOf(programme, there) };
}

interface PartAsked {
  readonly programme: Programme;
  readonly there: Programme;
  readonly part: NonNullable<MovedItem["part"]>;
  readonly cite: string;
}

export function partYaml(asked: PartAsked): WrittenProgramme {
  const { programme, there, part, cite } = asked;
  const bare = bareProgramme(programme);
  switch (part.kind) {
    case "condition":
      return movedCondition(asked);
    case "amount": {
      const { amount } = programme;
      if (amount === undefined) return silent;
      const { name } = programme;
      const yaml = amountYaml(amount, { name, cite, there: there.amount });
      const old = there.amount && amountYaml(there.amount, { name, cite, there: there.amount });
      return partOf("amount", yaml, old, {
        moved: { ...bare, amount },
        kept: keptOfAmount(programme, there),
      });
    }
    case "duration": {
      const { duration } = programme;
      if (duration === undefined) return silent;
      const old = there.duration && durationYaml(there.duration, cite);
      return partOf("duration", durationYaml(duration, cite), old, {
        moved: { ...bare, duration },
        kept: keptOfDuration(programme, there),
      });
    }
    case "entitlement": {
      const own = programme.entitlements.find(({ name }) => name === part.id);
      if (own === undefined) return silent;
      const old = there.entitlements.find(({ name }) => name === part.id);
      const entry = (one: typeof own): YamlMap => [
        [nameText(one.name), entitlementYaml(one, cite)],
      ];
      return partOf("entitlements", entry(own), old && entry(old), {
        moved: { ...bare, entitlements: [own] },
        kept: isWhenKept(own, old) ? ["when"] : [],
      });
    }
    default:
      return { kind: "refused", why: { kind: "not-movable" } };
  }
}

const silent: WrittenProgramme = { kind: "refused", why: { kind: "silent" } };

function partOf(
  key: string,
  yaml: YamlMap,
  old: YamlMap | undefined,
  rest: { readonly moved: Programme; readonly kept: readonly KeptPart[] },
): WrittenProgramme {
  const whole = (part: YamlMap): YamlMap => [[key, part]];
  return {
    kind: "written",
    yaml: whole(yaml),
    ...rest,
    ...(old === undefined ? {} : { there: { kind: "written", yaml: whole(old) } }),
  };
}

type Join = "all" | "any" | "none";

/** Where a condition stands: the groups around it with the lists that they are in, outermost first. */
interface Found {
  readonly condition: Condition;
  readonly join: Join;
  readonly around: readonly { readonly id: string; readonly join: Join }[];
}

function movedCondition({ programme, there, part, cite }: PartAsked): WrittenProgramme {
  const own = allFound(programme.eligible, part.id)[(part.nth ?? 1) - 1];
  if (own === undefined) return silent;
  const namesakes = allFound(there.eligible, part.id);
  const old = namesakes.find((one) => placeOf(one) === placeOf(own));
  if (old === undefined && namesakes.length > 0)
    return { kind: "refused", why: { kind: "other-group" } };
  const gap = own.around.find(
    ({ id }) => !allFound(there.eligible, id).some(({ condition }) => condition.kind === "group"),
  );
  if (gap !== undefined) return { kind: "refused", why: { kind: "no-group", group: gap.id } };
  const written = (one: Condition): YamlMap => [
    ["eligible", placed(own, conditionYaml(one, old?.condition, cite), cite)],
  ];
  const { at } = own.condition;
  return {
    kind: "written",
    yaml: written(own.condition),
    moved: { ...bareProgramme(programme), eligible: { at, all: [own.condition] } },
    kept: [],
    ...(old === undefined ? {} : { there: { kind: "written", yaml: written(old.condition) } }),
  };
}

function placeOf({ join, around }: Found): string {
  return JSON.stringify([join, around]);
}

/** Every condition of that name, in the order of the text. */
function allFound(
  group: ConditionGroup | undefined,
  id: string,
  around: Found["around"] = [],
): readonly Found[] {
  return (["all", "any", "none"] as const).flatMap((join) =>
    (group?.[join] ?? []).flatMap((condition): readonly Found[] => {
      const own = condition.id === id ? [{ condition, join, around }] : [];
      if (condition.kind !== "group") return own;
      return [...own, ...allFound(condition.group, id, [...around, { id: condition.id, join }])];
    }),
  );
}

/** The condition in the lists around it; a group that is gone through cites too. */
function placed(
  { around, join }: Pick<Found, "around" | "join">,
  condition: YamlMap,
  cite: string,
): YamlMap {
  const [outer, ...rest] = around;
  if (outer === undefined) return [[join, [condition]]];
  const inner = placed({ around: rest, join }, condition, cite);
  return [[outer.join, [[["id", plain(outer.id)], ...inner, ["cite", quoted(cite)]]]]];
}

function bareProgramme({ name, nameAt, at, from, en, cite, on, force }: Programme): Programme {
  return { name, nameAt, at, from, en, cite, on, force, entitlements: [] };
}

function keptOf(programme: Programme, there: Programme | undefined): readonly KeptPart[] {
  if (there === undefined) return [];
  const hasWhen = there.entitlements.some((old) =>
    isWhenKept(
      programme.entitlements.find(({ name }) => name === old.name),
      old,
    ),
  );
  return [
    ...(there.scope !== undefined && programme.scope === undefined ? (["scope"] as const) : []),
    ...keptOfDuration(programme, there),
    ...keptOfAmount(programme, there),
    ...(hasWhen ? (["when"] as const) : []),
  ];
}

/** A benefit that is for everybody where it comes from stays for some. */
function isWhenKept(own: Entitlement | undefined, old: Entitlement | undefined): boolean {
  return own !== undefined && own.when === undefined && old?.when !== undefined;
}

function keptOfDuration(
  { duration }: Programme,
  { duration: old }: Programme,
): readonly KeptPart[] {
  const isKept =
    old !== undefined &&
    (duration === undefined ||
      (old.least !== undefined && duration.least === undefined) ||
      (old.most !== undefined && duration.most === undefined));
  return isKept ? ["duration"] : [];
}

function keptOfAmount({ amount }: Programme, { amount: old }: Programme): readonly KeptPart[] {
  if (old === undefined) return [];
  if (amount === undefined) return ["amount"];
  return [
    ...(old.body !== undefined && amount.body === undefined ? (["formula"] as const) : []),
    ...(old.floor !== undefined && amount.floor === undefined ? (["floor"] as const) : []),
    ...(old.ceiling !== undefined && amount.ceiling === undefined ? (["ceiling"] as const) : []),
  ];
}

function drop(cite: string): YamlMap {
  return [
    ["drop", plain("true")],
    ["cite", quoted(cite)],
  ];
}

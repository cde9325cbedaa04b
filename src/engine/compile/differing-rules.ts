/**
 * Which rules differ between jurisdictions, part by part, as their authors wrote them.
 *
 * In:   specs with their baseline merged in.
 * Out:  the parts of programmes and derived values whose text is not the same everywhere. A part that a jurisdiction
 *       does not have is absent there.
 * Ignores:  values of parameters, which differ nearly always; how a formula comes out.
 */
import type { Body, Condition, ConditionGroup, Derived, Programme, Spec } from "../spec/spec.ts";

export interface DifferingRule {
  readonly section: "programmes" | "derived";
  readonly name: string;
  /** `eligible.收入低于标准`, `amount`; empty for a derived value, and for a rule that some jurisdiction lacks. */
  readonly part: string;
  /** By jurisdiction, in the order asked for: the text (empty for a whole rule), and the file that gave it. */
  readonly texts: ReadonlyMap<string, RuleText>;
}

export interface RuleText {
  readonly text: string;
  readonly from: string;
}

/** A part with what tells it apart: its text, or of a table all that it says. */
interface Part extends RuleText {
  readonly key: string;
}
type Parts = ReadonlyMap<string, Part>;

export function differingRules(specs: readonly Spec[]): readonly DifferingRule[] {
  const programmes = specs.map(({ id, programmes: all }) => ({
    id,
    rules: new Map([...all.values()].map((one) => [one.name, partsOfProgramme(one)])),
  }));
  const derived = specs.map(({ id, derived: all }) => ({
    id,
    rules: new Map(all.map((one) => [one.name, partsOfDerived(one)])),
  }));
  return [...differing("programmes", programmes), ...differing("derived", derived)];
}

function differing(
  section: DifferingRule["section"],
  jurisdictions: readonly { readonly id: string; readonly rules: ReadonlyMap<string, Parts> }[],
): readonly DifferingRule[] {
  const names = new Set(jurisdictions.flatMap(({ rules }) => [...rules.keys()]));
  return [...names].flatMap((name): readonly DifferingRule[] => {
    const having = jurisdictions.filter(({ rules }) => rules.has(name));
    if (having.length < jurisdictions.length) {
      const texts = new Map(having.map(({ id, rules }) => [id, wholeRule(rules.get(name))]));
      return [{ section, name, part: "", texts }];
    }
    const parts = new Set(
      jurisdictions.flatMap(({ rules }) => [...(rules.get(name)?.keys() ?? [])]),
    );
    return [...parts].flatMap((part): DifferingRule[] => {
      const found = jurisdictions.flatMap(({ id, rules }) => {
        const own = rules.get(name)?.get(part);
        return own === undefined ? [] : [[id, own] as const];
      });
      const isSame =
        found.length === jurisdictions.length &&
        new Set(found.map(([, { key }]) => key)).size === 1;
      const texts = new Map(found.map(([id, { text, from }]) => [id, { text, from }]));
      return isSame ? [] : [{ section, name, part, texts }];
    });
  });
}

/** A rule that others lack: the file that gave its first part stands for all of it. */
function wholeRule(parts: Parts | undefined): RuleText {
  const [first] = parts?.values() ?? [];
  return { text: "", from: first?.from ?? "" };
}

function partsOfProgramme(programme: Programme): Parts {
  const { from, force, scope, eligible, duration, amount, entitlements } = programme;
  const parts = new Map<string, Part>();
  const put = (part: string, text: string | undefined, source = from) => {
    if (text !== undefined && text !== "") parts.set(part, { text, from: source, key: text });
  };
  put("force", force);
  put("scope", scope?.text);
  for (const { path, condition } of conditionsIn(eligible))
    put(path, conditionText(condition), condition.from);
  put("duration.start", duration?.start.text);
  put("duration.months", duration?.months.text);
  put("duration.least", duration?.least?.text);
  put("duration.most", duration?.most?.text);
  if (amount?.body !== undefined) parts.set("amount", { ...bodyTexts(amount.body), from });
  put("amount.unit", amount?.unit.text);
  put("amount.floor", amount?.floor?.text);
  put("amount.ceiling", amount?.ceiling?.text);
  for (const { name, kind, when, force: weight, from: source } of entitlements)
    put(`entitlements.${name}`, [kind, weight, when?.text ?? ""].join(" ").trim(), source);
  return parts;
}

function partsOfDerived({ from, body, on, type }: Derived): Parts {
  const { text, key } = bodyTexts(body);
  const unit = type.unit?.text ?? "";
  return new Map([["", { text, from, key: [on?.id ?? "", unit, key].join(" ") }]]);
}

function conditionsIn(
  group: ConditionGroup | undefined,
  path = "eligible",
): readonly { readonly path: string; readonly condition: Condition }[] {
  if (group === undefined) return [];
  return (["all", "any", "none"] as const).flatMap((join) =>
    (group[join] ?? []).flatMap((condition) => {
      const own = `${path}.${join === "all" ? "" : `${join}.`}${condition.id}`;
      return condition.kind === "group"
        ? conditionsIn(condition.group, own)
        : [{ path: own, condition }];
    }),
  );
}

function conditionText(condition: Condition): string {
  const weight = condition.force === "firm" ? "" : ` (${condition.force})`;
  if (condition.kind === "open") return `${condition.open.zh}${weight}`;
  return condition.kind === "formula" ? `${condition.when.text}${weight}` : "";
}

/** The text shown; and for a table, whose cells have no text of their own, everything it says as its key. */
function bodyTexts(body: Body): { readonly text: string; readonly key: string } {
  if (body.kind === "formula") return { text: body.formula.text, key: body.formula.text };
  const { hit, columns, rows } = body.table;
  const headings = columns.map(({ heading }) => heading.text).join(" | ");
  const results = rows.map(({ result }) => result.text).join(", ");
  const tests = rows.map((row) => row.tests);
  return {
    text: `${headings}: ${results}`,
    key: JSON.stringify([hit, headings, results, tests], withoutPlaces),
  };
}

function withoutPlaces(name: string, value: unknown): unknown {
  return name === "at" ? undefined : typeof value === "bigint" ? String(value) : value;
}

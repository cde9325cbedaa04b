/**
 * A rule of one place tried in the others: what one household would get in each, and in one of them every household.
 *
 * In:       the texts of the places; what is tried, between which; households; the thread's policies.
 * Out:      of each place why the rule cannot be moved there, or what checking the proposal finds, or what the household
 *           gets, by when and from whom, before and after; of the place that is looked at also the proposal and every household.
 * Ignores:  words, but for the titles that the proposals are given.
 */
import {
  type Diagnostic,
  type LinkedPolicy,
  openPolicy,
  planOn,
  type Transplant,
  type TransplantEffects,
  transplantEffects,
  writeTransplant,
} from "../engine/index.ts";
import { type Linked, linkPolicy } from "./link-policy.ts";
import { placedDiagnostics, placeFinder } from "./place-finder.ts";
import type { PolicyTexts } from "./policy-texts.ts";
import type { TransplantAnswer, TransplantRequest, TriedPlace } from "./rules-protocol.ts";

type Advance = (done: number, total: number) => Promise<void>;

export async function tryElsewhere(
  asked: TransplantRequest,
  date: number,
  { policyCache, advance }: { policyCache: Map<string, Linked>; advance: Advance },
): Promise<TransplantAnswer> {
  const { policies, from, to, households, household } = asked;
  const linked = policies.flatMap((texts) => {
    const { policy } = linkPolicy(texts, policyCache);
    return policy === undefined ? [] : [{ texts, policy }];
  });
  const source = linked.find(({ texts }) => texts.id === from);
  if (source === undefined) return { places: [] };
  const settled = asked.item.section === "readings" ? asked.item.name : undefined;
  const others = linked.filter(({ texts }) => texts.id !== from);
  const places: TriedPlace[] = [];
  let detail: TransplantAnswer["detail"];
  for (const [index, target] of others.entries()) {
    const tried = triedIn(target, source.policy, asked, date);
    const { place, policy } = tried;
    const own = households.filter(({ id }) => id === household);
    const plans = policy && ([planOn(target.policy, date), planOn(policy, date)] as const);
    const effects = plans && transplantEffects(...plans, own, settled);
    places.push({ ...place, ...(effects === undefined ? {} : changesOf(effects)) });
    await advance(index + 1, others.length + 1);
    if (target.texts.id !== to || tried.written === undefined) continue;
    const all = plans && transplantEffects(...plans, households, settled);
    detail = { ...tried.written, ...(all === undefined ? {} : { effects: all }) };
  }
  return { places, ...(detail === undefined ? {} : { detail }) };
}

function changesOf({ households: [first], checks }: TransplantEffects): Partial<TriedPlace> {
  return {
    checks,
    ...(first === undefined ? {} : { moved: first.moved, answers: first.answers }),
  };
}

interface Tried {
  readonly place: TriedPlace;
  readonly written?: Omit<NonNullable<TransplantAnswer["detail"]>, "effects">;
  /** The place's policy under the proposal; absent where it cannot be run. */
  readonly policy?: LinkedPolicy;
}

interface Place {
  readonly texts: PolicyTexts;
  readonly policy: LinkedPolicy;
}

function triedIn(
  { texts: { id, texts }, policy }: Place,
  source: LinkedPolicy,
  { item, variant, date: day, titles, isCarrying }: TransplantRequest,
  date: number,
): Tried {
  const found: Transplant = writeTransplant({
    source: { spec: source.spec, plan: planOn(source, date) },
    target: { spec: policy.spec, plan: planOn(policy, date) },
    item,
    ...(variant === undefined ? {} : { variant }),
    date: day,
    title: titles[id] ?? { zh: id, en: id },
    isCarrying,
  });
  if (found.kind === "refused") return { place: { id, refused: found.why } };
  const proposal = { file: `${found.id}.yaml`, text: found.text };
  const opened = openPolicy({ ...texts, proposals: [proposal] });
  const { vocabulary, baseline, jurisdiction } = texts;
  const finder = placeFinder([vocabulary, baseline, jurisdiction, proposal]);
  const place = (own: readonly Diagnostic[]) => placedDiagnostics(own, finder);
  const { diagnostics } = opened;
  const faults = diagnostics.filter(({ severity }) => severity === "error");
  const limits = diagnostics.filter(({ code }) => limitCodes.has(code));
  const written = {
    id: found.id,
    text: found.text,
    carried: found.carried,
    kept: found.kept,
    faults: place(faults),
    limits: place(limits),
  };
  const isRunnable = opened.policy !== undefined;
  return {
    place: isRunnable ? { id, limits: limits.length } : { id, faults: place(faults.slice(0, 1)) },
    written,
    ...(opened.policy === undefined ? {} : { policy: opened.policy }),
  };
}

/** What a check of the place asks of its rule-maker, and what the proposal does not keep. */
const limitCodes: ReadonlySet<string> = new Set(["check/breached-limit", "check/missed-limit"]);

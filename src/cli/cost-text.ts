/** What `doudi cost` found, as lines of text. */
import {
  type LinkedPolicy,
  type Localized,
  type PopulationModel,
  type Setting,
  textFromDate,
  textFromRational,
} from "../engine/index.ts";
import { costCliTextFor } from "../text/cost/cli.ts";
import {
  countDigits,
  estimatedMoney,
  moneyDigits,
  percentDigits,
  plainDigits,
} from "../text/figures.ts";
import type { Locale } from "../text/text-for.ts";
import type { GridMap } from "./cost-grid.ts";
import { gridLines } from "./cost-grid-text.ts";
import type { BaselineRun, ProposalRun } from "./cost-run.ts";
import { microdataLine } from "./microdata-text.ts";
import type { OwnHouseholds } from "./own-households.ts";
import { tableLines } from "./table.ts";
import { wordingFor } from "./wording.ts";

export interface ToldProposal extends ProposalRun {
  readonly id: string;
  readonly title?: Localized;
  readonly settings: readonly Setting[];
  /** Where it is not in force yet on the day. */
  readonly startsOn?: string;
}

export interface CostTold {
  readonly region: string;
  readonly policy: LinkedPolicy;
  readonly asked: {
    readonly model: PopulationModel | undefined;
    /** Absent where they are drawn from the model. */
    readonly own: OwnHouseholds | undefined;
    readonly date: number;
    readonly size: number;
    readonly seed: number;
  };
  readonly baseline: BaselineRun;
  readonly proposals: readonly ToldProposal[];
  readonly maps: readonly GridMap[];
}

export function costLines(
  { asked, baseline, proposals, maps }: CostTold,
  locale: Locale,
): readonly string[] {
  const say = costCliTextFor(locale);
  const { model, own, date, size, seed } = asked;
  // Of a model no sum is known better than to three digits; tables say it to the fen, so that it can be checked.
  const sum = (value: string) =>
    own === undefined ? estimatedMoney(value, locale) : say.money(moneyDigits(value));
  const fit = baseline.fit.map(({ total, target, reached, isMet }) => [
    `  ${total.title[locale]}`,
    plainDigits(textFromRational(target)),
    (total.measure === "payment" ? moneyDigits : countDigits)(textFromRational(reached)),
    isMet ? say.met.yes : say.met.no,
  ]);
  const given = model === undefined ? [] : [...model.parameters, ...model.readings];
  const { say: nameIn } = wordingFor(locale, baseline.plan);
  const supposed = given.map(({ name, value }) => `${name}=${wordsOf(value)}`);
  const people =
    own === undefined
      ? [say.head(model?.title[locale] ?? "", textFromDate(date), size, seed), say.synthetic]
      : [
          say.own(textFromDate(date)),
          microdataLine(own, locale),
          ...(supposed.length === 0 ? [] : [say.supposed(supposed.join(" "))]),
        ];
  return [
    ...people,
    ...(fit.length === 0 ? [] : [say.fit, ...tableLines(fit)]),
    ...proposals.flatMap((one) => ["", ...proposalLines(one, { locale, sum })]),
    ...maps.flatMap((one) => ["", ...gridLines(one, locale, nameIn)]),
  ];
}

function wordsOf(value: string | Readonly<Record<string, unknown>>): string {
  return typeof value === "string" ? value : Object.values(value).join("、");
}

interface Told {
  readonly locale: Locale;
  /** A sum as it stands in a sentence. */
  readonly sum: (value: string) => string;
}

function proposalLines(proposal: ToldProposal, { locale, sum }: Told): readonly string[] {
  const say = costCliTextFor(locale);
  const { title, settings, comparison, links, startsOn, id } = proposal;
  const set = settings.map((one) => `${[one.parameter, ...one.variant].join(".")}=${one.value}`);
  const { parts, difference, share, classes, yearly, notCounted } = comparison;
  const rows = parts.map(({ kind, programme, amount, heads }) => [
    `  ${say.parts[kind](programme)}`,
    moneyDigits(amount),
    say.households(countDigits(heads.households)),
    say.people(countDigits(heads.people)),
  ]);
  const people = (["gain", "loss", "same", "unknown"] as const).map((one) => [
    `  ${say.classes[one]}`,
    say.households(countDigits(classes[one].households)),
    say.people(countDigits(classes[one].people)),
  ]);
  const checks = links.checks.map(({ id: check, variant, before, after, shortfall }) => [
    `  ${check}${variant === undefined ? "" : ` ${variant}`}`,
    `${say.levels[before]} → ${say.levels[after]}`,
    shortfall === undefined ? "" : say.shortfall(plainDigits(shortfall)),
  ]);
  const left = notCounted.map(({ programme, why, heads }) => [
    `  ${programme}`,
    say.households(countDigits(heads.households)),
    say.why[why],
  ]);
  return [
    title?.[locale] ?? `${say.set}: ${set.join(" ")}`,
    ...(startsOn === undefined ? [] : [say.starts(id, startsOn)]),
    say.baseline(sum(yearly.before)),
    say.difference(sum(difference), share === undefined ? "" : percentDigits(share)),
    ...tableLines([...rows, [`  ${say.total}`, moneyDigits(difference), "", ""]]),
    ...tableLines(people),
    ...(checks.length === 0 ? [] : [say.checks, ...tableLines(checks)]),
    ...(left.length === 0 ? [] : [say.left, ...tableLines(left)]),
  ];
}

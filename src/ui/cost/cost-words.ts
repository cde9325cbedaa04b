/**
 * Costs in words: names, money, counts, the finding.
 *
 * In:       figures of the engine; the text and the names of the policy.
 * Out:      texts. Figures come from the engine; here they are only written out.
 */
import type {
  CostComparison,
  FigureChange,
  LinkedCheck,
  LinkedFigure,
} from "../../engine/index.ts";
import type { CostText } from "../../text/cost/zh.ts";
import {
  countDigits,
  estimatedMoney,
  moneyDigits,
  percentDigits,
  plainDigits,
} from "../../text/figures.ts";
import { unitText } from "../../text/format.ts";
import type { Locale } from "../../text/text-for.ts";
import type { CostBasis, CostedProposal } from "../../worker/cost-protocol.ts";
import type { CostWords } from "./cost-view-props.ts";

/** Sums to the fen, whole yuan without it; weights are thousandths, so that sums are finer, which a note says. */
export function yearlyMoney(value: string): string {
  return moneyDigits(value).replace(/^≈/, "").replace(/\.00$/, "");
}

/**
 * A sum that stands in a sentence, without its sign: three digits where the population is a model, for it is known no
 * better; tables below say it to the fen, so that it can be checked.
 */
export function sumInWords(
  value: string,
  { text, locale }: Pick<CostWords, "text" | "locale">,
  basis: CostBasis | undefined,
): string {
  const size = value.replace(/^-/, "");
  return basis?.population === undefined
    ? text.costScreen.money(yearlyMoney(size))
    : estimatedMoney(size, locale);
}

/** Between two sentences. */
export function gapIn(locale: Locale): string {
  return locale === "zh" ? "" : " ";
}

export function signOf(value: string): "more" | "less" | "same" {
  return value === "0" ? "same" : value.startsWith("-") ? "less" : "more";
}

export function withSign(value: string, digits: string): string {
  if (signOf(value) !== "more") return digits;
  return digits.startsWith("≈") ? `≈+${digits.slice(1)}` : `+${digits}`;
}

export function changeWords(change: FigureChange, unit: string, locale: Locale): string {
  const by = withSign(change.change, plainDigits(change.change));
  const [first = ""] = unit.split("/");
  return unit === "" ? by : `${by} ${unitText(first, locale)}`;
}

export function shareWords(share: string | undefined): string {
  return share === undefined ? "" : withSign(share, percentDigits(share));
}

export function nameOf(name: string, { wording }: Pick<CostWords, "wording">): string {
  return wording.name(name);
}

/** A linked figure by what uses it, with its variant; yes and no say of what. */
export function linkedName(figure: LinkedFigure, words: CostWords): string {
  return [linkedUser(figure, words), ...optionsOf(figure, words)].join(" · ");
}

/** What uses a linked figure. */
export function linkedUser({ users, base }: LinkedFigure, words: CostWords): string {
  const user = users.find(({ kind }) => kind !== "check") ?? users[0];
  return nameOf(user?.name ?? base, words);
}

/** A check with its variant. */
export function checkName(
  check: LinkedCheck,
  figures: readonly LinkedFigure[],
  words: CostWords,
): string {
  return [nameOf(check.id, words), ...checkOptions(check, figures, words)].join(" · ");
}

/** The variant of a check, whose axes a figure of the same variant knows. */
export function checkOptions(
  { variant }: LinkedCheck,
  figures: readonly LinkedFigure[],
  words: CostWords,
): readonly string[] {
  if (variant === undefined) return [];
  const figure = figures.find((one) => one.variant.join("·") === variant);
  return figure === undefined
    ? variant.split("·").map((one) => nameOf(one, words))
    : optionsOf(figure, words);
}

function optionsOf(
  { variant, axes }: Pick<LinkedFigure, "variant" | "axes">,
  words: CostWords,
): readonly string[] {
  const { option } = words.text.costScreen.links;
  return variant.map((one, index) =>
    isTruth(one) ? option(nameOf(axes[index] ?? "", words), one) : nameOf(one, words),
  );
}

function isTruth(option: string): option is "是" | "否" {
  return option === "是" || option === "否";
}

export function proposalName(index: number, { bar }: CostText): string {
  return bar.name(bar.letters[index] ?? String(index + 1));
}

/** The finding: its sum stands out. */
export function findingWords(
  { difference, shown, share, classes, parts }: CostComparison,
  words: Pick<CostWords, "text" | "locale">,
  basis: CostBasis | undefined,
): { readonly sum: readonly string[]; readonly rest: string } {
  const { finding } = words.text.costScreen;
  const kind = signOf(difference);
  const size = share === undefined ? "" : percentDigits(share.replace(/^-/, ""));
  const sum = kind === "same" ? finding.same : finding[kind](sumInWords(shown, words, basis), size);
  const { gain, loss, same, unknown } = classes;
  const entrants = parts.find((part) => part.kind === "entrants")?.heads.households;
  const rest = [
    finding.people(
      countDigits(gain.households),
      countDigits(loss.households),
      countDigits(same.households),
    ),
    entrants === undefined ? "" : finding.entrants(countDigits(entrants)),
    unknown.rows === 0 ? "" : finding.unknown(countDigits(unknown.households)),
    finding.stop,
  ].join("");
  return { sum, rest };
}

/** Checks that the proposal leaves broken and that stood before it. */
export function newlyBroken({ result }: CostedProposal): number {
  return (result?.links.checks ?? []).filter(
    ({ before, after }) => before === "pass" && (after === "breach" || after === "warning"),
  ).length;
}

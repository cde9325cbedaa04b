/**
 * The brief that is printed: proposal, finding, all proposals, linked standards, check, sensitivity, sources, limits.
 *
 * In:       what the panels are handed; the figure; what the search and the run over assumptions have found so far.
 * Out:      a document that only paper shows, on two A4 pages; head and foot stand in the margins of each.
 */
import { percentDigits, plainDigits } from "../../../text/figures.ts";
import { dateInWords, unitText } from "../../../text/format.ts";
import type { Locale } from "../../../text/text-for.ts";
import type { FitLine, GivenView } from "../../../worker/cost-protocol.ts";
import { ProvenanceSeal } from "../../parts/ProvenanceSeal.tsx";
import { usePaper } from "../../parts/use-paper.ts";
import { regionOf } from "../cost-book.ts";
import type { CostWords } from "../cost-view-props.ts";
import {
  findingWords,
  gapIn,
  nameOf,
  proposalName,
  signOf,
  sumInWords,
  yearlyMoney,
} from "../cost-words.ts";
import { populationWords } from "../population-words.ts";
import { BriefLinks } from "./BriefLinks.tsx";
import { BriefParts } from "./BriefParts.tsx";
import { BriefSensitivity } from "./BriefSensitivity.tsx";
import { BriefSources, SealLegend } from "./BriefSources.tsx";
import { Notes, notesOf, proposedNote } from "./brief-notes.tsx";
import type { BriefPartProps, BriefProps } from "./brief-props.ts";
import styles from "./CostBrief.module.css";

export function CostBrief(props: BriefProps) {
  const { panel, book, figure } = props;
  const { words, selection, basis, policy, chosen } = panel;
  const { text, locale } = words;
  const { brief } = text.costScreen;
  const isReady = chosen?.result !== undefined;
  usePaper(
    isReady
      ? {
          kind: brief.kind,
          warning: brief.paper(basis.assumed.length + 1),
          receipt: brief.receipt(
            policy.specHash.slice(0, 12),
            policy.title[locale],
            selection.date,
          ),
        }
      : undefined,
  );
  if (chosen?.result === undefined) return null;
  const region = regionOf(selection.region, book)?.title[locale] ?? "";
  const name = [nameOf(figure.parameter, words), ...figure.variant].join(" · ");
  const [change] = chosen.result.changes;
  const unit = unitText(figure.unit, locale);
  const letter = proposalName(selection.chosen, text.costScreen);
  const part: BriefPartProps = { ...props, letter, notes: notesOf(figure, chosen) };
  return (
    <article className={styles.brief} data-brief lang={locale === "zh" ? "zh-CN" : "en"}>
      <h1>{brief.title(region, name)}</h1>
      {change !== undefined && (
        <p className={styles.sub}>
          {brief.subtitle(
            letter,
            `${plainDigits(change.after)} ${unit}`,
            `${plainDigits(change.before)} ${unit}`,
          )}
        </p>
      )}
      <h2>{brief.sections.proposal}</h2>
      <Proposal {...part} name={name} unit={unit} />
      <h2>{brief.sections.finding}</h2>
      <Finding {...props} />
      <h2>{brief.sections.proposals}</h2>
      <BriefParts {...part} />
      <h2>{brief.sections.links}</h2>
      <BriefLinks {...part} />
      <h2>{brief.sections.fit}</h2>
      <Check {...props} />
      <h2>{brief.sections.sensitivity}</h2>
      <BriefSensitivity {...part} />
      <h2>{brief.sections.sources}</h2>
      <BriefSources {...part} />
      <h2>{brief.sections.limits}</h2>
      <Limits {...props} />
      <SealLegend panel={panel} />
    </article>
  );
}

function Proposal({
  panel,
  figure,
  notes,
  name,
  unit,
}: BriefPartProps & { readonly name: string; readonly unit: string }) {
  const { words, selection, chosen } = panel;
  const { text, locale } = words;
  const { amend, brief } = text.costScreen;
  const [change, ...others] = chosen?.result?.changes ?? [];
  const { provenances } = text;
  if (change === undefined) return <p>{amend.from(dateInWords(selection.from, locale))}</p>;
  return (
    <p>
      {amend.from(dateInWords(selection.from, locale))}
      {amend.changed(name, unit)}
      <b>{plainDigits(change.before)}</b>
      <ProvenanceSeal provenance={figure.status} text={provenances[figure.status]} />
      <Notes notes={notes} to={figure.cite} />
      {amend.to}
      <b>{plainDigits(change.after)}</b>
      <ProvenanceSeal provenance="assumed" text={provenances.assumed} />
      <Notes notes={notes} to={[proposedNote]} />
      {signOf(change.change) !== "same" &&
        brief[signOf(change.change) === "more" ? "raised" : "lowered"](
          sizeInWords(change.change, figure.unit, locale),
          change.share === undefined ? "" : percentDigits(change.share.replace(/^-/, "")),
        )}
      {amend.stop}
      {others.length > 0 &&
        brief.further(
          others
            .map(({ parameter, variant, before, after }) =>
              [
                [nameOf(parameter, words), ...variant].join(" · "),
                `${plainDigits(before)} → ${plainDigits(after)}`,
              ].join(" "),
            )
            .join("；"),
        )}
    </p>
  );
}

/** By how much a figure moves, in the first part of its unit. */
function sizeInWords(change: string, unit: string, locale: Locale): string {
  const size = plainDigits(change.replace(/^-/, ""));
  const [first = ""] = unit.split("/");
  return first === "" ? size : `${size} ${unitText(first, locale)}`;
}

function Finding({ panel, figure, budget, search, ranges }: BriefProps) {
  const { words, chosen } = panel;
  const { brief, year } = words.text.costScreen;
  if (chosen?.result === undefined) return null;
  const { comparison, firstYear } = chosen.result;
  const { sum, rest } = findingWords(comparison, words, panel.basis);
  const { answer } = search;
  const interval = ranges.answer?.interval;
  const { withinYear } = firstYear;
  const gap = gapIn(words.locale);
  return (
    <p data-brief-finding>
      {sum[0]}
      <b>{sum[1]}</b>
      <ProvenanceSeal provenance="assumed" text={words.text.provenances.assumed} />
      {sum[2]}
      {rest}
      {gap}
      {brief.yearOne[signOf(withinYear.paid)](
        withinYear.year,
        withinYear.months,
        sumInWords(withinYear.paid, words, panel.basis),
      )}
      {interval !== undefined &&
        gap + brief.interval(yearlyMoney(interval.least), yearlyMoney(interval.most))}
      {answer?.kind === "found" &&
        gap +
          brief.mostWithin(
            yearlyMoney(budget),
            `${plainDigits(answer.at.value)} ${unitText(figure.unit, words.locale)}`,
          )}
      {gap}
      {year.payers}
    </p>
  );
}

function Check({ panel, book }: BriefProps) {
  const { words, basis } = panel;
  const { brief, own: say } = words.text.costScreen;
  const { population, own } = basis;
  const people = populationWords(panel, book);
  const gap = gapIn(words.locale);
  if (own !== undefined)
    return (
      <p>
        {people}
        {gap}
        {givenText(own.given, words, say.givenBrief)}
      </p>
    );
  if (population === undefined) return <p>{people}</p>;
  const { fit, given } = population;
  const listed = (all: readonly FitLine[]) =>
    all.map((one) => one.title[words.locale]).join(say.and);
  const met = fit.filter(({ isMet }) => isMet);
  const left = fit.filter(({ isMet }) => !isMet);
  return (
    <p>
      {[
        people,
        brief.fitSaid(met.length, fit.length),
        ...(left.length === 0 ? [] : [brief.notMet(listed(left))]),
        givenText(given, words, brief.given),
      ].join(gap)}
    </p>
  );
}

function givenText(
  given: readonly GivenView[],
  words: CostWords,
  say: (list: string) => string,
): string {
  if (given.length === 0) return "";
  const list = given.map(({ name, value }) => `${nameOf(name, words)} ${nameOf(value, words)}`);
  return say(list.join(words.text.costScreen.own.and));
}

function Limits({ panel }: BriefProps) {
  const { words, chosen } = panel;
  const { brief } = words.text.costScreen;
  const gap = gapIn(words.locale);
  const names = new Set(chosen?.result?.comparison.notCounted.map(({ programme }) => programme));
  const list = [...names].map((name) => nameOf(name, words)).join(words.text.costScreen.own.and);
  return (
    <p>
      {brief.limits.join(gap)}
      {names.size > 0 && gap + brief.notCounted(list)}
    </p>
  );
}

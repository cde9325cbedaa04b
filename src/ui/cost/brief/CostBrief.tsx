/**
 * The brief that is printed: proposal, finding, all proposals, linked standards, check, sensitivity, sources, limits.
 *
 * In:       what the panels are handed; the figure; what the search and the run over assumptions have found so far.
 * Out:      a document that only paper shows, on two A4 pages.
 */
import { plainDigits } from "../../../text/figures.ts";
import { dateInWords, unitText } from "../../../text/format.ts";
import { ProvenanceSeal } from "../../parts/ProvenanceSeal.tsx";
import { regionOf } from "../cost-book.ts";
import {
  findingWords,
  nameOf,
  proposalName,
  shareWords,
  withSign,
  yearlyMoney,
} from "../cost-words.ts";
import { BriefLinks } from "./BriefLinks.tsx";
import { BriefParts } from "./BriefParts.tsx";
import { BriefSensitivity } from "./BriefSensitivity.tsx";
import { BriefSources } from "./BriefSources.tsx";
import type { BriefProps } from "./brief-props.ts";
import styles from "./CostBrief.module.css";

export function CostBrief(props: BriefProps) {
  const { panel, book, figure } = props;
  const { words, selection, basis, policy, chosen } = panel;
  const { text, locale } = words;
  const { brief } = text.costScreen;
  if (chosen?.result === undefined) return null;
  const region = regionOf(selection.region, book)?.title[locale] ?? "";
  const name = [nameOf(figure.parameter, words), ...figure.variant].join(" · ");
  const [change] = chosen.result.changes;
  const unit = unitText(figure.unit, locale);
  const letter = proposalName(selection.chosen, text.costScreen);
  return (
    <article className={styles.brief} data-brief lang={locale === "zh" ? "zh-CN" : "en"}>
      <p className={styles.head}>
        <span>{brief.kind}</span>
        <span>{brief.paper(basis.assumed.length + 1)}</span>
      </p>
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
      <Proposal {...props} name={name} unit={unit} />
      <h2>{brief.sections.finding}</h2>
      <Finding {...props} />
      <h2>{brief.sections.proposals}</h2>
      <BriefParts panel={panel} />
      <h2>{brief.sections.links}</h2>
      <BriefLinks panel={panel} />
      <h2>{brief.sections.fit}</h2>
      <Check {...props} />
      <h2 className={styles.second}>{brief.sections.sensitivity}</h2>
      <BriefSensitivity {...props} />
      <h2>{brief.sections.sources}</h2>
      <BriefSources {...props} />
      <h2>{brief.sections.limits}</h2>
      <Limits {...props} />
      <p className={styles.foot}>
        <span>
          {brief.receipt(policy.specHash.slice(0, 12), policy.title[locale], selection.date)}
        </span>
        <span>{brief.legend}</span>
      </p>
    </article>
  );
}

function Proposal({ panel, figure, name, unit }: BriefProps & { name: string; unit: string }) {
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
      {amend.to}
      <b>{plainDigits(change.after)}</b>
      <ProvenanceSeal provenance="assumed" text={provenances.assumed} />
      {brief.change(
        withSign(change.change, plainDigits(change.change)),
        change.share === undefined ? "" : shareWords(change.share),
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

function Finding({ panel, figure, budget, search }: BriefProps) {
  const { words, chosen } = panel;
  const { brief, year } = words.text.costScreen;
  if (chosen?.result === undefined) return null;
  const { comparison, firstYear } = chosen.result;
  const { sum, rest } = findingWords(comparison, words.text.costScreen);
  const { answer } = search;
  const { withinYear } = firstYear;
  return (
    <p data-brief-finding>
      {sum[0]}
      <b>{sum[1]}</b>
      <ProvenanceSeal provenance="assumed" text={words.text.provenances.assumed} />
      {sum[2]}
      {rest}{" "}
      {brief.yearOne(
        withinYear.year,
        withinYear.months,
        withSign(withinYear.paid, yearlyMoney(withinYear.paid)),
      )}
      {answer?.kind === "found" &&
        brief.mostWithin(
          yearlyMoney(budget),
          `${plainDigits(answer.at.value)} ${unitText(figure.unit, words.locale)}`,
        )}{" "}
      {year.payers}
    </p>
  );
}

function Check({ panel, book }: BriefProps) {
  const { words, basis } = panel;
  const { brief } = words.text.costScreen;
  const { population } = basis;
  if (population === undefined) return <p>{brief.sample(book.households.length)}</p>;
  const { fit, given, title, size, seed } = population;
  const met = fit.filter(({ isMet }) => isMet);
  const left = fit.filter(({ isMet }) => !isMet);
  return (
    <p>
      {brief.synthetic(title[words.locale], size, seed)} {brief.fitSaid(met.length, fit.length)}{" "}
      {left.length > 0 && brief.notMet(left.map((one) => one.title[words.locale]).join("、"))}{" "}
      {given.length > 0 &&
        brief.given(
          given
            .map(({ name, value }) => `${nameOf(name, words)} ${nameOf(value, words)}`)
            .join("、"),
        )}
    </p>
  );
}

function Limits({ panel }: BriefProps) {
  const { words, chosen } = panel;
  const { brief } = words.text.costScreen;
  const names = new Set(chosen?.result?.comparison.notCounted.map(({ programme }) => programme));
  const list = [...names]
    .map((name) => nameOf(name, words))
    .join(words.locale === "zh" ? "、" : ", ");
  return (
    <p>
      {brief.limits.join(words.locale === "zh" ? "" : " ")}{" "}
      {names.size > 0 && brief.notCounted(list)}
    </p>
  );
}

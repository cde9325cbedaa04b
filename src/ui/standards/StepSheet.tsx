/**
 * Where a dated value comes from: figure, days, status, range, change, each source with its words, and the way there.
 *
 * In:       the line and the step; words; where clauses and rules are.
 */
import type { DocumentView } from "../../engine/index.ts";
import { plainDigits } from "../../text/figures.ts";
import { dayBefore } from "../parts/day-before.ts";
import { ProvenanceSeal } from "../parts/ProvenanceSeal.tsx";
import { citationOf } from "../parts/policy-wording.ts";
import { StillChip } from "../parts/StillChip.tsx";
import styles from "./StepSheet.module.css";
import { clauseAddress, lineAddress, type SiteAddresses } from "./site-addresses.ts";
import type { BookStep } from "./standards-book.ts";
import type { PlaceLine } from "./standards-state.ts";
import {
  changeDigits,
  lineName,
  placeNamed,
  type StandardsWords,
  shareDigits,
  stepRange,
  withUnit,
  wordingOf,
} from "./standards-words.ts";

interface Props {
  readonly line: PlaceLine;
  readonly step: BookStep;
  readonly words: StandardsWords;
  readonly addresses: SiteAddresses;
}

export function StepSheet({ line, step, words, addresses }: Props) {
  const { text, locale } = words;
  const { step: say, now, table } = text.standardsScreen;
  const { from, until, status } = step;
  const provenance = text.provenances[status];
  return (
    <div className={styles.step}>
      <p className={styles.head}>
        <span>{lineName(line, words)}</span>
        <b>{withUnit(plainDigits(step.value), words)}</b>
        <ProvenanceSeal provenance={status} text={provenance} />
      </p>
      <p>{until === undefined ? say.since(from) : say.days(from, dayBefore(until))}</p>
      <p className="src">
        {provenance.name}
        {locale === "zh" ? "：" : ": "}
        {provenance.meaning}
        {step.range !== undefined && ` · ${now.range(stepRange(step, locale))}`}
      </p>
      {step.change !== undefined && (
        <p>
          {say.change(changeDigits(step, words), shareDigits(step))}
          {step.change.hasGap && ` · ${table.gap}`}
        </p>
      )}
      <ul className={styles.sources}>
        {step.cite.map((id) => (
          <Source key={id} id={id} line={line} words={words} addresses={addresses} />
        ))}
      </ul>
      <a className="lk" href={lineAddress(step, addresses)}>
        {say.toLine(step.at.file, step.at.line)}
      </a>
    </div>
  );
}

interface SourceProps extends Pick<Props, "line" | "words" | "addresses"> {
  readonly id: string;
}

function Source({ id, line, words, addresses }: SourceProps) {
  const { step: say } = words.text.standardsScreen;
  const { documents, policy } = placeNamed(line.id, words);
  const wording = wordingOf(line.id, words);
  const citation = citationOf(id, wording);
  const clause = policy.clauses[id];
  const document = documents[clause?.document ?? id];
  const about = [
    document?.issuer,
    document?.number,
    document?.published === undefined ? undefined : say.published(document.published),
    document?.effective === undefined ? undefined : say.effective(document.effective),
  ].filter((word) => word !== undefined);
  const view: DocumentView | undefined = policy.documents[clause?.document ?? id];
  return (
    <li>
      <StillChip id={id} wording={wording} />
      {citation.gloss !== undefined && <q className={styles.gloss}>{citation.gloss}</q>}
      <span className="src">
        {[citation.source, ...about].join(" · ")}
        {view?.isOutside === true && ` · ${words.text.compare.clause.outside}`}
      </span>
      {clause !== undefined && (
        <a className="lk" href={clauseAddress(clause.from, id, addresses)}>
          {say.toClause}
        </a>
      )}
    </li>
  );
}

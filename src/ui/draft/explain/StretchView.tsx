/**
 * What the selected part of a formula comes to: its value, and each part of it with its value and where that is from.
 *
 * In:       the engine's answer about the selection; words; links to places.
 * Out:      a tree of steps; those of values worked out elsewhere are folded.
 */

import type { ExplainText } from "../../../text/draft/explain-zh.ts";
import { quantityText } from "../../../text/figures.ts";
import { missingWords } from "../../../text/reasons.ts";
import type { ExplainedStretch, WrittenStep } from "../../../worker/explain-at.ts";
import { ClauseChip } from "../../parts/ClauseChip.tsx";
import { ProvenanceSeal } from "../../parts/ProvenanceSeal.tsx";
import type { PlaceLinks } from "../../parts/place-links.ts";
import type { PolicyWording } from "../../parts/policy-wording.ts";
import styles from "./StretchView.module.css";

interface Props {
  readonly wording: PolicyWording;
  readonly words: ExplainText;
  readonly links: PlaceLinks;
}

export function StretchView({ stretch, ...rest }: Props & { readonly stretch: ExplainedStretch }) {
  const { words, wording } = rest;
  const { name } = wording;
  const { found } = stretch;
  const said = words.selection;
  if (found === undefined) return <p className={styles.none}>{said.none}</p>;
  return (
    <section className={styles.stretch} aria-label={said.title}>
      <header>
        <h3>{said.title}</h3>
        <span className="note">
          {said.inRule(name(found.owner.name, found.owner.en), found.id ?? said.parts[found.part])}
        </span>
      </header>
      {found.count === 0 && <p className="note">{said.notHere}</p>}
      {found.values.length > 0 && (
        <ul className={styles.steps}>
          {found.values.map(({ of, step }, index) => (
            <Step
              key={`${index} ${of?.zh}`}
              step={of === undefined ? step : { ...step, of }}
              depth={0}
              {...rest}
            />
          ))}
        </ul>
      )}
      {found.count > found.values.length && (
        <p className="note">{said.more(found.count - found.values.length)}</p>
      )}
    </section>
  );
}

interface StepProps extends Props {
  readonly step: WrittenStep;
  readonly depth: number;
}

function Step({ step, depth, ...rest }: StepProps) {
  const { wording } = rest;
  const { of, parts, isUnused } = step;
  const isFolded = depth > 0 && step.quantity.source === "derived" && parts.length > 0;
  const inner = (
    <ul className={styles.steps}>
      {parts.map((part, index) => (
        <Step key={`${index} ${part.at.start}`} step={part} depth={depth + 1} {...rest} />
      ))}
    </ul>
  );
  return (
    <li className={isUnused ? styles.unused : undefined}>
      <div className={styles.row}>
        {of !== undefined && <span className={styles.of}>{of[wording.locale]}</span>}
        <code title={step.text}>{step.text.replaceAll(/\s+/g, " ")}</code>
        <StepValue step={step} {...rest} />
      </div>
      <Origin step={step} {...rest} />
      {parts.length > 0 && !isFolded && inner}
      {isFolded && (
        <details className={styles.folded}>
          <summary>{rest.words.selection.steps}</summary>
          {inner}
        </details>
      )}
    </li>
  );
}

function StepValue({ step, wording, words }: Omit<StepProps, "depth">) {
  const { quantity, count, isUnused, missing } = step;
  const { locale, text, name } = wording;
  const said = words.selection;
  if (isUnused) return <span className="dim">{said.unused}</span>;
  if (quantity.value === undefined && count !== undefined)
    return <span className="dim">{said.list(count)}</span>;
  const { status } = quantity;
  return (
    <b className={missing.length > 0 ? styles.unknown : undefined}>
      {quantity.value === undefined ? said.unknown : quantityText(quantity, locale, name)}
      {status !== undefined && (
        <ProvenanceSeal provenance={status} text={text.provenances[status]} />
      )}
    </b>
  );
}

/** Where a name's value comes from; what an unknown one lacks. */
function Origin({ step, wording, words, links }: Omit<StepProps, "depth">) {
  const { quantity, dated, missing, isUnused } = step;
  const { name, locale } = wording;
  const said = words.selection;
  const source = quantity.name === undefined ? "" : said.sources[quantity.source];
  const isKnown = quantity.value !== undefined;
  const definition = quantity.source === "derived" ? links(quantity.at) : undefined;
  if (isUnused || (source === "" && missing.length === 0)) return null;
  return (
    <div className={styles.origin}>
      {isKnown || missing.length === 0 ? (
        <span>{source}</span>
      ) : (
        <span>{said.lacks(missingWords(missing, name, locale))}</span>
      )}
      {dated.map(({ from, to, cite, at }) => (
        <span key={`${from} ${at.start}`}>
          {said.since(from, to)}
          <Go link={links(at)} what={quantity.name ?? ""} />
          {cite.map((id) => (
            <ClauseChip key={id} id={id} wording={wording} />
          ))}
        </span>
      ))}
      <Go link={definition} what={quantity.name ?? ""} />
    </div>
  );
}

function Go({ link, what }: { readonly link: ReturnType<PlaceLinks>; readonly what: string }) {
  if (link === undefined) return null;
  return (
    <button type="button" className="btn lnk sm" aria-label={link.label(what)} onClick={link.go}>
      {link.place}
    </button>
  );
}

/**
 * One cell: how it lies to the reference, the weight of the wording, the value or what is written, and where.
 *
 * In:       the cell, its relation, the wording of the columns and which of them it is in.
 * Out:      a cell whose chips lead to the register and whose line leads to the text.
 * Ignores:  other cells.
 */
import type { SayingCell } from "../../engine/index.ts";
import { variantWords } from "../../text/figures.ts";
import type { RulesScreenText } from "../../text/rules/rules-zh.ts";
import { ProvenanceSeal } from "../parts/ProvenanceSeal.tsx";
import type { PolicyWording } from "../parts/policy-wording.ts";
import { StillChip } from "../parts/StillChip.tsx";
import styles from "./RulesTable.module.css";
import type { Relation } from "./rules-state.ts";
import {
  cellLines,
  isTextMissing,
  type RulesAddresses,
  type RulesWording,
  valueWords,
} from "./rules-wording.ts";

interface Props {
  readonly cell: SayingCell | { readonly kind: "silent" };
  readonly relation: Relation;
  readonly wording: RulesWording;
  readonly column: number;
}

/** More than these are in the particulars of the row. */
const [valuesShown, citesShown] = [3, 2];

export function RuleCell({ cell, relation, wording, column }: Props) {
  const { text, addresses, columns } = wording;
  const own = columns[column];
  if (own === undefined) return null;
  if (cell.kind === "silent")
    return (
      <td data-relation={relation}>
        <RelationMark
          relation={relation}
          text={text}
          isWordShown
          isUnknown={isTextMissing(own.policy)}
        />
      </td>
    );
  const force = cell.force === undefined ? "" : text.compare.force[cell.force];
  const more = cell.values.length - valuesShown;
  return (
    <td data-relation={relation}>
      <div className={styles.says}>
        <RelationMark relation={relation} text={text} />
        {force !== "" && <span className={styles.force}>{force}</span>}
        {cell.values.slice(0, valuesShown).map((value) => (
          <span key={value.variant.join(" ")} className={styles.value}>
            {value.variant.length > 0 && <small>{variantWords(value.variant, own.name)}</small>}
            <b>{valueWords(value, wording, own.name)}</b>
            <ProvenanceSeal provenance={value.status} text={text.provenances[value.status]} />
          </span>
        ))}
        {more > 0 && <small>{text.rules.more(more)}</small>}
        {cell.isOpen && <span>{text.rules.open}</span>}
        {cell.values.length === 0 && !cell.isOpen && <Written cell={cell} wording={own} />}
        {cell.kind === "baseline" && <small>{text.rules.baseline}</small>}
      </div>
      <Sources cell={cell} wording={own} addresses={addresses} most={citesShown} />
    </td>
  );
}

interface MarkProps extends Pick<RulesWording, "text"> {
  readonly relation: Relation;
  readonly isWordShown?: boolean;
  /** The place's own text is not at hand: that it is silent cannot be said. */
  readonly isUnknown?: boolean;
}

/** A mark with its word; the word is hidden where it only repeats what the mark says. */
export function RelationMark({
  relation,
  text,
  isWordShown = false,
  isUnknown = false,
}: MarkProps) {
  const { mark, word: own } = text.rules.relations[relation];
  const word = isUnknown && relation === "silent" ? text.rules.unknown : own;
  return (
    <span
      className={styles.mark}
      data-mark={relation}
      title={text.rules.relationMeanings[relation]}
    >
      <b aria-hidden="true">{mark}</b>
      <span className={isWordShown ? undefined : "vh"}>{word}</span>
    </span>
  );
}

function Written({
  cell,
  wording,
}: {
  readonly cell: SayingCell;
  readonly wording: PolicyWording<RulesScreenText>;
}) {
  return cellLines(cell, wording).map((line) => (
    <span key={line} className={styles.written}>
      {line}
    </span>
  ));
}

interface SourcesProps {
  readonly cell: SayingCell;
  readonly wording: PolicyWording<RulesScreenText>;
  readonly addresses: RulesAddresses;
  /** Absent: all of them. */
  readonly most?: number;
}

/** Clauses lead to the register, notices have no place there; the line leads to the text. */
export function Sources({ cell, wording, addresses, most }: SourcesProps) {
  const { text, locale, places, policy } = wording;
  const { file, line } = cell.at;
  const place =
    places.find(({ id }) => `${id}.yaml` === file)?.title[locale] ?? policy.title[locale];
  return (
    <p className={styles.cites}>
      {cell.cites.slice(0, most).map((id) =>
        policy.clauses[id] === undefined ? (
          <StillChip key={id} id={id} wording={wording} />
        ) : (
          <a key={id} href={`${addresses.clauses}#${encodeURIComponent(id)}`}>
            <StillChip id={id} wording={wording} />
          </a>
        ),
      )}
      <a
        className={styles.line}
        href={`${addresses.draft}?file=${encodeURIComponent(file)}&line=${line}`}
        aria-label={text.rules.lineLabel(place, line)}
      >
        {text.rules.line(line)}
      </a>
    </p>
  );
}

/**
 * What each place's text says of the chosen row, against the reference: the value or the rule, and the clause in our
 * words.
 *
 * In:       the row, the wording of the columns, the reference.
 * Out:      a line for each place; silence is said to be silence.
 * Ignores:  the document's own words.
 */
import type { MatrixRow, SayingCell } from "../../../engine/index.ts";
import { variantWords } from "../../../text/figures.ts";
import type { RulesScreenText } from "../../../text/rules/rules-zh.ts";
import { ProvenanceSeal } from "../../parts/ProvenanceSeal.tsx";
import type { PolicyWording } from "../../parts/policy-wording.ts";
import { RelationMark, Sources } from "../RuleCell.tsx";
import { relationOf } from "../rules-state.ts";
import {
  cellLines,
  fullNameOfRow,
  isTextMissing,
  type RulesWording,
  valueWords,
} from "../rules-wording.ts";
import styles from "./Tried.module.css";

interface Props {
  readonly row: MatrixRow;
  readonly wording: RulesWording;
  readonly reference: number;
}

export function StatementPanel({ row, wording, reference }: Props) {
  const { text, locale, columns } = wording;
  const words = text.rules.tried.statement;
  const title = words.title(fullNameOfRow(row, wording));
  return (
    <section className={`sheet ${styles.statement}`} aria-label={title}>
      <header>
        <h2>{title}</h2>
        <span className="tail">
          {words.against(columns[reference]?.policy.title[locale] ?? "")}
        </span>
      </header>
      <ul>
        {columns.map((column, index) => {
          const cell = row.cells[index];
          const relation = relationOf(row.cells, index, reference);
          return (
            <li key={column.policy.id} data-relation={relation}>
              <b className={styles.place}>{column.policy.title[locale]}</b>
              <RelationMark
                relation={relation}
                text={text}
                isUnknown={isTextMissing(column.policy)}
              />
              {cell === undefined || cell.kind === "silent" ? (
                <span className={styles.silent}>{silenceOf(column)}</span>
              ) : (
                <Said cell={cell} column={column} wording={wording} />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Silence, and what the kind of the document makes of it. */
function silenceOf({ policy, text, locale }: PolicyWording<RulesScreenText>): string {
  const form = policy.origin === undefined ? undefined : policy.documents[policy.origin]?.form;
  const { silent } = text.rules.tried.statement;
  const isWhole = form === undefined || form === "measures";
  if (isWhole) return silent;
  const stop = locale === "zh" ? "；" : "; ";
  return `${isTextMissing(policy) ? "" : `${silent}${stop}`}${text.documents.meaning[form]}`;
}

interface SaidProps {
  readonly cell: SayingCell;
  readonly column: PolicyWording<RulesScreenText>;
  readonly wording: RulesWording;
}

function Said({ cell, column, wording }: SaidProps) {
  const { text, addresses } = wording;
  const { rules } = text;
  const force = cell.force === undefined ? "" : text.compare.force[cell.force];
  const glosses = cell.cites.flatMap(
    (id) => column.policy.clauses[id]?.gloss[wording.locale] ?? [],
  );
  return (
    <div className={styles.said}>
      <p>
        {force !== "" && <b className={styles.force}>{force} </b>}
        {cell.isOpen && rules.open}
        {cell.values.map((value) => (
          <span key={value.variant.join(" ")} className={styles.value}>
            {value.variant.length > 0 && <small>{variantWords(value.variant, column.name)}</small>}
            <b>{valueWords(value, wording, column.name)}</b>
            <ProvenanceSeal provenance={value.status} text={text.provenances[value.status]} />
            {value.range !== undefined && (
              <small>
                {rules.tried.statement.range(
                  [value.range.least, value.range.most]
                    .map((limit) => valueWords({ ...value, text: limit }, wording, column.name))
                    .join("—"),
                )}
              </small>
            )}
          </span>
        ))}
        {cell.values.length === 0 && !cell.isOpen && cellLines(cell, column).join(" · ")}
        {cell.kind === "baseline" && <small> {rules.baseline}</small>}
      </p>
      {glosses.slice(0, 2).map((gloss) => (
        <p key={gloss} className={styles.gloss}>
          {gloss}
        </p>
      ))}
      <Sources cell={cell} wording={column} addresses={addresses} />
    </div>
  );
}

/**
 * What each place's texts say of each feature, side by side, held against the reference.
 *
 * In:       the sections that are shown, the wording of the columns; a callback.
 * Out:      a table whose rows can be chosen and whose programmes can be opened.
 * Ignores:  which rows are asked for (rules-state.ts).
 */
import type { PolicyView } from "../../engine/index.ts";
import { unitText } from "../../text/format.ts";
import { maybeDocumentWords } from "../compare/documents.ts";
import { Icon } from "../parts/Icon.tsx";
import { RuleCell } from "./RuleCell.tsx";
import styles from "./RulesTable.module.css";
import type { RulesChange, ShownRow, ShownSection } from "./rules-state.ts";
import { fullNameOfRow, nameOfRow, type RulesWording } from "./rules-wording.ts";

interface Props {
  readonly wording: RulesWording;
  readonly sections: readonly ShownSection[];
  readonly reference: number;
  /** The id of a row. */
  readonly chosen: string | undefined;
  readonly onChange: (change: RulesChange) => void;
}

export function RulesTable(props: Props) {
  const { wording, sections, reference } = props;
  const { text, locale, columns } = wording;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reached by keyboard.
    <section className={`sheet ${styles.scroll}`} aria-label={text.rules.page} tabIndex={0}>
      <table className={`tbl ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col">{text.rules.feature}</th>
            {columns.map(({ policy, policy: { id, title, seal } }, index) => (
              <th key={id} scope="col" data-reference={index === reference}>
                <i className={styles.seal} aria-hidden="true">
                  {seal[locale]}
                </i>
                {title[locale]}
                {index === reference && <small>{text.rules.relations.reference.word}</small>}
                <Document policy={policy} wording={wording} />
              </th>
            ))}
          </tr>
        </thead>
        {sections.map((section) => (
          <Section key={section.section} {...props} section={section} />
        ))}
      </table>
      {sections.length === 0 && <p className={styles.none}>{text.rules.none}</p>}
    </section>
  );
}

/** What kind of document the place's rules come from, and of when. */
function Document({ policy, wording }: Pick<Props, "wording"> & { readonly policy: PolicyView }) {
  const words = maybeDocumentWords(policy, wording.text, wording.locale);
  if (words === undefined) return null;
  return (
    <span className={styles.document} title={words.about}>
      {words.line}
    </span>
  );
}

function Section({ section, ...props }: Props & { readonly section: ShownSection }) {
  const { text, columns } = props.wording;
  const { all, alike, rows } = section;
  return (
    <tbody>
      <tr className={styles.section}>
        <th colSpan={columns.length + 1} scope="colgroup" id={section.section}>
          <span>
            {text.sections[section.section]}
            <small>{text.rules.counts(all, alike)}</small>
          </span>
        </th>
      </tr>
      {rows.map((shown) => (
        <Row key={shown.row.id} {...props} shown={shown} />
      ))}
    </tbody>
  );
}

function Row({ shown, wording, chosen, onChange }: Props & { readonly shown: ShownRow }) {
  const { row, relations } = shown;
  const { text, locale, columns } = wording;
  const isChosen = row.id === chosen;
  const isPart = row.part !== undefined;
  return (
    <tr data-feature={row.id} data-chosen={isChosen} data-part={isPart}>
      <th scope="row">
        <button
          type="button"
          className={styles.name}
          aria-pressed={isChosen}
          title={text.rules.choose(fullNameOfRow(row, wording))}
          onClick={() => onChange({ row: row.id })}
        >
          {nameOfRow(row, wording)}
        </button>
        {row.unit !== undefined && <small>{unitText(row.unit, locale)}</small>}
        {isPart && row.name.zh !== "" && <small>{text.rules.partKinds[row.part]}</small>}
        {shown.parts > 0 && <PartsButton shown={shown} wording={wording} onChange={onChange} />}
      </th>
      {row.cells.map((cell, index) => (
        <RuleCell
          key={columns[index]?.policy.id}
          cell={cell}
          relation={relations[index] ?? "silent"}
          wording={wording}
          column={index}
        />
      ))}
    </tr>
  );
}

function PartsButton({
  shown: { row, parts, isOpen },
  wording,
  onChange,
}: Pick<Props, "wording" | "onChange"> & { readonly shown: ShownRow }) {
  const { rules } = wording.text;
  const name = nameOfRow(row, wording);
  return (
    <button
      type="button"
      className={styles.parts}
      aria-expanded={isOpen}
      onClick={() => onChange({ toggled: row.entry })}
    >
      <Icon name={isOpen ? "down" : "right"} size="small" />
      <span className="vh">{name}</span>
      {rules.parts(parts)}
    </button>
  );
}

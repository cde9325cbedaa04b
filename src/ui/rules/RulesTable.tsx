/**
 * What each place's texts say of each feature, side by side; the others are held against the first.
 *
 * In:       the book of rules, the words.
 * Out:      a table that needs no script: weight of the wording, value with its seal, clauses; = and ≠ against the
 *           first place, and silence as silence.
 */
import { groupedDigits, unitText } from "../../text/format.ts";
import type { Locale } from "../../text/text-for.ts";
import type { Text } from "../../text/zh.ts";
import { ProvenanceSeal } from "../parts/ProvenanceSeal.tsx";
import { type PolicyWording, wordingFor } from "../parts/policy-wording.ts";
import { StillChip } from "../parts/StillChip.tsx";
import styles from "./RulesTable.module.css";
import type { RulesBook, RulesCell, RulesSection, RulesValue } from "./rules-book.ts";

interface Props {
  readonly text: Text;
  readonly locale: Locale;
  readonly book: RulesBook;
}

export function RulesTable({ text, locale, book }: Props) {
  const wordings = book.policies.map((policy) =>
    wordingFor(policy, { text, locale, places: book.places }),
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reached by keyboard.
    <section className={`sheet ${styles.scroll}`} aria-label={text.rules.page} tabIndex={0}>
      <table className={`tbl ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col">{text.rules.feature}</th>
            {book.policies.map(({ id, title, seal }) => (
              <th key={id} scope="col">
                <i className={styles.seal} aria-hidden="true">
                  {seal[locale]}
                </i>
                {title[locale]}
              </th>
            ))}
          </tr>
        </thead>
        {book.sections.map((section) => (
          <Section key={section.section} {...{ text, locale, section, wordings }} />
        ))}
      </table>
    </section>
  );
}

interface SectionProps extends Pick<Props, "text" | "locale"> {
  readonly section: RulesSection;
  readonly wordings: readonly PolicyWording[];
}

function Section({ text, locale, section, wordings }: SectionProps) {
  const common = section.rows.filter(({ isCommon }) => isCommon).length;
  const counts = section.section === "parameters" ? text.rules.sameCount : text.rules.commonCount;
  return (
    <tbody>
      <tr className={styles.section}>
        <th colSpan={wordings.length + 1} scope="colgroup" id={section.section}>
          {text.sections[section.section]}
          <small>{counts(section.rows.length, common)}</small>
        </th>
      </tr>
      {section.rows.map((row) => (
        <tr key={row.name.zh} data-feature={row.name.zh}>
          <th scope="row">
            {row.name[locale]}
            {row.unit !== undefined && <small>{unitText(row.unit, locale)}</small>}
          </th>
          {row.cells.map((cell, index) => (
            <Cell key={wordings[index]?.policy.id} {...{ text, cell, index, wordings }} />
          ))}
        </tr>
      ))}
    </tbody>
  );
}

interface CellProps extends Pick<Props, "text"> {
  readonly cell: RulesCell;
  readonly index: number;
  readonly wordings: readonly PolicyWording[];
}

/** More than these are in the rules themselves. */
const [valuesShown, citesShown] = [3, 2];

function Cell({ text, cell, index, wordings }: CellProps) {
  const { rules, compare } = text;
  const wording = wordings[index];
  if (wording === undefined) return null;
  if (cell.kind === "silent") return <td className={styles.silent}>{text.outcomes.silent}</td>;
  const force = cell.force === undefined ? "" : compare.force[cell.force];
  const more = cell.values.length - valuesShown;
  return (
    <td>
      <p className={styles.says}>
        {cell.isAsFirst !== undefined && (
          <b className={cell.isAsFirst ? styles.same : styles.different}>
            <abbr title={cell.isAsFirst ? rules.same : rules.different}>
              {cell.isAsFirst ? "=" : "≠"}
            </abbr>
          </b>
        )}
        {force !== "" && <span className={styles.force}>{force}</span>}
        {cell.isOpen && <span>{rules.open}</span>}
        {cell.values.slice(0, valuesShown).map((value) => (
          <Value key={value.variant.join(" ")} value={value} text={text} />
        ))}
        {more > 0 && <small>{rules.more(more)}</small>}
        {cell.kind === "baseline" && <small>{rules.baseline}</small>}
      </p>
      <p className={styles.cites}>
        {cell.cites.slice(0, citesShown).map((id) => (
          <StillChip key={id} id={id} wording={wording} />
        ))}
      </p>
    </td>
  );
}

function Value({ value, text }: Pick<Props, "text"> & { readonly value: RulesValue }) {
  const { variant, text: figure, status } = value;
  const word = text.rules.truths[figure as keyof typeof text.rules.truths] as string | undefined;
  return (
    <span className={styles.value}>
      {variant.length > 0 && <small>{variant.join("·")}</small>}
      <b>{word ?? (/^-?\d/.test(figure) && !figure.includes("/") ? figuresOf(figure) : figure)}</b>
      <ProvenanceSeal provenance={status} text={text.provenances[status]} />
    </span>
  );
}

/** Dates stay as they are. */
function figuresOf(figure: string): string {
  return /^-?\d+(\.\d+)?$/.test(figure) ? groupedDigits(figure) : figure;
}

/**
 * The outline of the policy: its sections with their counts, the entries of the section at the cursor.
 *
 * In:       what the screen knows.
 * Out:      buttons that go to the places; the section and the entry at the cursor are marked.
 */
import { policyOfCase } from "../cases/case-texts.ts";
import type { DraftViewProps } from "../draft-view-props.ts";
import { SeverityMark } from "../SeverityMark.tsx";
import styles from "./Outline.module.css";
import { type OutlineEntry, type OutlineRow, outlineRows } from "./outline-state.ts";

type Props = Pick<DraftViewProps, "text" | "texts" | "problems" | "panes" | "goTo" | "outline">;

export function Outline({ text, texts, problems, panes, goTo, outline }: Props) {
  if (outline === undefined) return null;
  const words = text.draft.names;
  const { file, state, selected } = texts;
  const errors = problems.flatMap(({ severity, finding }) =>
    severity === "error" && finding !== undefined ? [finding.at] : [],
  );
  const cases = state.files.filter(({ name }) => policyOfCase(name) === file.name).length;
  const rows = outlineRows(outline, { cursor: selected.start, errors, cases });
  const goToRow = ({ section, entries }: OutlineRow) => {
    const [first] = entries;
    if (first !== undefined) goTo(first);
    else if (section === "tests") panes.showPane("cases");
  };
  return (
    <section className={styles.outline} aria-label={words.outline}>
      <h2>{words.outline}</h2>
      <ul>
        {rows.map((row) => (
          <li key={row.section}>
            <button
              type="button"
              aria-current={row.isCurrent ? "true" : undefined}
              disabled={row.count === 0}
              title={words.jump(words.sections[row.section], row.count, row.errors)}
              onClick={() => goToRow(row)}
            >
              <span>{words.sections[row.section]}</span>
              <Count
                errors={row.errors}
                count={row.count}
                word={text.draft.problems.severities.error}
              />
            </button>
            {row.isCurrent && <Entries entries={row.entries} goTo={goTo} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface CountProps {
  readonly errors: number;
  readonly count: number;
  readonly word: string;
}

function Count({ errors, count, word }: CountProps) {
  return (
    <span className={styles.count}>
      {errors > 0 && (
        <b className={styles.errors}>
          <SeverityMark severity="error" word={word} />
          {errors}
        </b>
      )}
      {count}
    </span>
  );
}

/** Those around the cursor alone are told, so that the files below stay in view. */
const mostEntries = 7;

function Entries({
  entries,
  goTo,
}: Pick<Props, "goTo"> & { readonly entries: readonly OutlineEntry[] }) {
  const current = entries.findIndex((one) => one.isCurrent);
  const least = Math.min(current - Math.floor(mostEntries / 2), entries.length - mostEntries);
  const first = Math.max(0, least);
  return (
    <ul className={styles.entries}>
      {entries.slice(first, first + mostEntries).map((entry) => (
        <li key={entry.name}>
          <button
            type="button"
            aria-current={entry.isCurrent ? "true" : undefined}
            className={entry.errors > 0 ? styles.faulty : undefined}
            onClick={() => goTo(entry)}
          >
            {entry.name}
          </button>
        </li>
      ))}
    </ul>
  );
}

/**
 * What a proposal changes for the household of one case: each programme as it is without it, with it, and by how much.
 *
 * In:       the programmes that change; the words.
 * Out:      a small table, or nothing where nothing changes.
 */
import type { VersionedProgramme } from "../../../engine/index.ts";
import { unitText } from "../../../text/format.ts";
import type { DraftViewProps } from "../draft-view-props.ts";
import { VersionCell, VersionChange } from "../VersionCell.tsx";
import styles from "./ProposedRows.module.css";

interface Props extends DraftViewProps {
  /** Of the case, for readers who do not see it. */
  readonly caption: string;
  readonly changed: readonly VersionedProgramme[];
}

export function ProposedRows(props: Props) {
  const { text, locale, caption, changed } = props;
  if (changed.length === 0) return null;
  const { columns } = text.draft.consequences;
  const { published } = text.draft.keeping.proposals.columns;
  return (
    <table className={styles.rows}>
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="vh">{columns.programme}</span>
          </th>
          <th scope="col">
            <span className="vh">{published}</span>
          </th>
          <th scope="col">
            <span className="vh">{columns.draft}</span>
          </th>
          <th scope="col">
            <span className="vh">{columns.change}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {changed.map((programme) => {
          const { name, en, published: before, draft: after } = programme;
          const unit = after?.amount?.unit ?? before?.amount?.unit;
          return (
            <tr key={name}>
              <th scope="row">
                {locale === "zh" ? name : en || name}
                {unit !== undefined && <small>{unitText(unit, locale)}</small>}
              </th>
              <td>
                <VersionCell {...props} result={before} />
              </td>
              <td>
                <VersionCell {...props} result={after} />
              </td>
              <td className={styles.change}>
                <VersionChange {...props} programme={programme} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

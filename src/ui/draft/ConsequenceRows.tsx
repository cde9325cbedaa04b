/**
 * The table of consequences: household, programme, published result, the draft's, and the change.
 *
 * In:       what the engine said of the last text that could be run; the households in the order shown.
 * Out:      a row for each programme. A household chosen since is said to come later, not left out.
 */
import { Fragment } from "react";
import type { VersionedProgramme } from "../../engine/index.ts";
import { unitText } from "../../text/format.ts";
import type { CatalogueHousehold } from "../compare/compare-state.ts";
import styles from "./Consequences.module.css";
import { causeNames } from "./changes/changes-state.ts";
import type { Runnable } from "./draft-state.ts";
import type { DraftViewProps } from "./draft-view-props.ts";
import { VersionCell, VersionChange } from "./VersionCell.tsx";

interface Props
  extends Pick<
    DraftViewProps,
    "text" | "locale" | "texts" | "proposal" | "comparison" | "chosen" | "choose" | "panes"
  > {
  readonly last: Runnable;
  readonly households: readonly CatalogueHousehold[];
}

export function ConsequenceRows(props: Props) {
  const { text, texts, last, households, locale } = props;
  const { columns, later } = text.draft.consequences;
  const { published } =
    props.proposal === undefined ? columns : text.draft.keeping.proposals.columns;
  const isPublished = (props.proposal ?? texts.file.published) !== undefined;
  return (
    <table className="tbl">
      <thead>
        <tr>
          <th scope="col">{columns.programme}</th>
          {isPublished && <th scope="col">{published}</th>}
          <th scope="col">{columns.draft}</th>
          {isPublished && (
            <th scope="col" className="r">
              {columns.change}
            </th>
          )}
        </tr>
      </thead>
      {households.map(({ id, title }) => {
        const found = last.consequences.find(({ household }) => household === id);
        return (
          <tbody key={id}>
            <tr className={styles.household}>
              <th scope="rowgroup" colSpan={isPublished ? 4 : 2}>
                {title[locale]}
                {found === undefined && <small> {later}</small>}
              </th>
            </tr>
            {found?.programmes.map((programme) => (
              <Row
                key={programme.name}
                {...props}
                household={id}
                title={title[locale]}
                programme={programme}
                isPublished={isPublished}
              />
            ))}
          </tbody>
        );
      })}
    </table>
  );
}

/** Where it is too long for its column, it breaks after a stroke. */
function Unit({ words }: { readonly words: string }) {
  const [first, ...others] = words.split("/");
  return (
    <small>
      {first}
      {others.map((part) => (
        <Fragment key={part}>
          /<wbr />
          {part}
        </Fragment>
      ))}
    </small>
  );
}

interface RowProps extends Props {
  readonly household: string;
  readonly title: string;
  readonly programme: VersionedProgramme;
  readonly isPublished: boolean;
}

function Row(props: RowProps) {
  const { programme, isPublished, household, chosen, locale } = props;
  const { name, published, draft, isChanged } = programme;
  const unit = draft?.amount?.unit ?? published?.amount?.unit;
  const isChosen = chosen?.household === household && chosen.programme === name;
  return (
    <>
      <tr data-changed={isChanged || undefined} data-chosen={isChosen || undefined}>
        <th scope="row" className={styles.programme}>
          <Choose {...props} isChosen={isChosen} />
          {unit !== undefined && <Unit words={unitText(unit, locale)} />}
        </th>
        {isPublished && (
          <td>
            <VersionCell {...props} result={published} />
          </td>
        )}
        <td>
          <VersionCell {...props} result={draft} />
        </td>
        {isPublished && (
          <td className="r">
            <VersionChange {...props} />
          </td>
        )}
      </tr>
      <Cause {...props} />
    </>
  );
}

/** The edits that move the result. */
function Cause({ text, locale, comparison, household, programme }: RowProps) {
  const names = causeNames(comparison, { household, programme: programme.name }, locale);
  if (!programme.isChanged || names.length === 0) return null;
  return (
    <tr data-changed={true} className={styles.cause}>
      <td colSpan={4}>{text.draft.changes.because(names.join(locale === "zh" ? "、" : "; "))}</td>
    </tr>
  );
}

/** Wherever the row is clicked, its reasons are shown. */
function Choose(props: RowProps & { readonly isChosen: boolean }) {
  const { programme, locale, text, title, household, isChosen, choose, panes } = props;
  const { name, en } = programme;
  const said = locale === "zh" ? name : en || name;
  return (
    <button
      type="button"
      className={styles.choice}
      aria-pressed={isChosen}
      title={text.draft.explain.choose(title, said)}
      onClick={() => {
        choose({ household, programme: name });
        panes.showPane("explain");
      }}
    >
      {said}
    </button>
  );
}

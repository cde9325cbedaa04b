/**
 * A rule tried in one place: how many households it changes, what is known of the sums, what it breaks, and the proposal
 * that does it.
 *
 * In:       the proposal with its findings and effects; the wording.
 * Out:      the finding, a table of the households that change, the proposal's text with a way to open it.
 * Ignores:  other places.
 */
import { useEffect, useState } from "react";
import type { TransplantAnswer } from "../../../worker/rules-protocol.ts";
import { maybeSharedFragment } from "../../draft/keeping/share-link.ts";
import { changeRows } from "./change-rows.tsx";
import styles from "./Tried.module.css";
import type { TriedPanelProps } from "./tried-panel-props.ts";
import { findingOf, limitWords, movedNames, placeName } from "./tried-words.ts";

type Props = TriedPanelProps & {
  readonly detail: NonNullable<TransplantAnswer["detail"]>;
};

/** A limit is held against every variant; a few of them say enough. */
const limitsShown = 3;

export function TriedDetail(props: Props) {
  const { tried, detail, wording } = props;
  const words = wording.text.rules.tried.detail;
  const [from, to] = [placeName(tried.from, wording), placeName(tried.to, wording)];
  const { effects, carried, kept, limits } = detail;
  const parts = kept.map((part) => words.parts[part]).join(words.list);
  return (
    <section className={styles.detail} aria-label={words.title(from, to)}>
      <h3>{words.title(from, to)}</h3>
      {effects !== undefined && (
        <p className={styles.finding}>{findingOf(effects, tried, wording).join(" ")}</p>
      )}
      {carried.length > 0 && <p>{words.carried(movedNames(carried, wording))}</p>}
      {kept.length > 0 && <p>{words.kept(to, parts)}</p>}
      {limits.length > 0 && tried.row.section !== "checks" && (
        <div className={styles.limits}>
          <p>{words.limits(to)}</p>
          <ul>
            {limits.slice(0, limitsShown).map((limit) => (
              <li key={`${limit.code} ${limit.message}`}>{limitWords(limit, tried.to, wording)}</li>
            ))}
            {limits.length > limitsShown && <li>{words.more(limits.length - limitsShown)}</li>}
          </ul>
        </div>
      )}
      {effects !== undefined && effects.changed > 0 && <Households {...props} />}
      <details>
        <summary>{words.text}</summary>
        <pre>{detail.text}</pre>
      </details>
      <OpenAsDraft {...props} />
    </section>
  );
}

function Households({ detail, wording, catalogue, tried }: Props) {
  const { columns, title } = wording.text.rules.tried;
  const { controls } = wording.text.rules.tried;
  const titleOf = (id: string) =>
    catalogue.households.find((one) => one.id === id)?.title[wording.locale] ?? id;
  const changed = (detail.effects?.households ?? [])
    .map((one) => ({ household: one.household, rows: changeRows(one, tried.row.section, wording) }))
    .filter(({ rows }) => rows.length > 0);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls has to be reached by keyboard.
    <section className={styles.households} aria-label={title} tabIndex={0}>
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{controls.household}</th>
            <th scope="col">{columns.programme}</th>
            <th scope="col">{columns.before}</th>
            <th scope="col">{columns.after}</th>
            <th scope="col" className="r">
              {columns.change}
            </th>
          </tr>
        </thead>
        {changed.map(({ household, rows }) => (
          <tbody key={household} data-household={household}>
            {rows.map(({ key, cells }, index) => (
              <tr key={key}>
                {index === 0 && (
                  <th scope="rowgroup" rowSpan={rows.length}>
                    {titleOf(household)}
                  </th>
                )}
                {cells}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

/** A link that carries the text: the drafting screen shows it first and opens it when told to. */
function OpenAsDraft({ detail, wording }: Props) {
  const [fragment, setFragment] = useState<string>();
  const { id, text } = detail;
  useEffect(() => {
    let isLeft = false;
    setFragment(undefined);
    void maybeSharedFragment({ name: `${id}.yaml`, text }, () => undefined).then((found) => {
      if (!isLeft) setFragment(found);
    });
    return () => {
      isLeft = true;
    };
  }, [id, text]);
  if (fragment === undefined) return null;
  return (
    <a className="btn sm" href={`${wording.addresses.draft}${fragment}`}>
      {wording.text.rules.tried.detail.open}
    </a>
  );
}

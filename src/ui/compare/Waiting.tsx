/**
 * What will be compared, before anything is computed: all that a reader without scripts sees.
 *
 * In:       the catalogue and the selection.
 * Out:      the matrix without results.
 */

import type { Locale } from "../../text/text-for.ts";
import type { Text } from "../../text/zh.ts";
import styles from "./CompareView.module.css";
import type { Catalogue } from "./compare-state.ts";
import type { Selection } from "./selection.ts";

interface Props {
  readonly text: Text;
  readonly locale: Locale;
  readonly catalogue: Catalogue;
  readonly selection: Selection;
}

export function Waiting({ text, locale, catalogue, selection }: Props) {
  const { places, policies, households } = catalogue;
  const { matrix, states } = text.compare;
  const titles = policies.flatMap(
    ({ id }) => places.find((place) => place.id === id)?.title[locale] ?? id,
  );
  const shown = selection.shown.flatMap((id) => households.find((one) => one.id === id) ?? []);
  return (
    <div className={styles.waiting}>
      <noscript>
        <p className={styles.noScript}>{states.noScript}</p>
      </noscript>
      <section className="sheet" aria-label={matrix.label}>
        <table className="tbl">
          <thead>
            <tr>
              <th scope="col">{matrix.household}</th>
              {titles.map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ id, title, note }) => (
              <tr key={id}>
                <th scope="row" className={styles.household}>
                  {title[locale]}
                  <small>{note?.[locale]}</small>
                </th>
                <td colSpan={titles.length} className="dim xs">
                  {states.waiting}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

/** What could not be worked out, and is in no sum: by programme, why, and for how many households. */
import { countDigits } from "../../text/figures.ts";
import type { CostPanelProps } from "./cost-view-props.ts";
import { nameOf } from "./cost-words.ts";
import styles from "./PeoplePanel.module.css";

export function NotCountedPanel({ words, chosen }: CostPanelProps) {
  const { left: say } = words.text.costScreen;
  if (chosen?.result === undefined) return null;
  const { notCounted } = chosen.result.comparison;
  return (
    <section className="sheet" aria-labelledby="left">
      <header>
        <h2 id="left">{say.title}</h2>
      </header>
      <div className={styles.panel}>
        <p className={`note ${styles.note}`}>{notCounted.length === 0 ? say.none : say.note}</p>
        {notCounted.length > 0 && (
          <table className="tbl" data-left>
            <tbody>
              {notCounted.map(({ programme, why, heads }) => (
                <tr key={`${programme} ${why}`}>
                  <th scope="row">{nameOf(programme, words)}</th>
                  <td className="dim xs">{say[why]}</td>
                  <td className="r">{say.rows(countDigits(heads.households))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </section>
  );
}

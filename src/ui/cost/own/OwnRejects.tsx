/** The rows of a table of one's own that were left out: how many of each kind, the first of them, all of them as a file. */
import type { CostOwnText } from "../../../text/cost/own-zh.ts";
import { plainDigits } from "../../../text/figures.ts";
import type { OwnAnswer } from "../../../worker/own-protocol.ts";
import styles from "./OwnPanel.module.css";

interface Props {
  readonly text: CostOwnText;
  readonly answer: Extract<OwnAnswer, { kind: "read" }>;
  /** How many rows. */
  readonly left: string;
  readonly onSave: () => void;
}

export function OwnRejects({ text: say, answer, left, onSave }: Props) {
  const { faults, tally } = answer;
  const { head } = say;
  return (
    <div className={styles.part}>
      <h3>
        {say.rejected(left)}{" "}
        <button type="button" className="btn sm" onClick={onSave}>
          {say.download}
        </button>
      </h3>
      <ul className={styles.tally}>
        {tally.map((one) => (
          <li key={`${one.head} ${one.code}`}>
            {say.tally(one.head, one.code, plainDigits(String(one.count)))}
          </li>
        ))}
      </ul>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
      <section className={styles.rejects} aria-label={say.rejected(left)} tabIndex={0}>
        <table className="tbl" data-rejects>
          <thead>
            <tr>
              <th scope="col" className="r">
                {head.row}
              </th>
              <th scope="col">{head.column}</th>
              <th scope="col">{head.found}</th>
              <th scope="col">{head.meaning}</th>
              <th scope="col">{head.way}</th>
              <th scope="col">{head.code}</th>
            </tr>
          </thead>
          <tbody>
            {faults.map((fault) => (
              <tr key={`${fault.row} ${fault.column} ${fault.code}`}>
                <th scope="row" className="r">
                  {fault.row}
                </th>
                <td>{[fault.column, fault.head].filter((one) => one !== undefined).join(" ")}</td>
                <td className={styles.found}>{fault.text}</td>
                <td>{fault.sentence}</td>
                <td>{fault.way}</td>
                <td>
                  <code>{fault.code}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="note">{say.shown(faults.length)}</p>
    </div>
  );
}

/**
 * How near the baseline comes to published totals, what the population sets where the text is open, and the draw itself.
 *
 * In:       the population as the engine has it; the selection.
 */
import { countDigits, plainDigits } from "../../text/figures.ts";
import { ProvenanceSeal } from "../parts/ProvenanceSeal.tsx";
import { sizes } from "./cost-state.ts";
import type { CostPanelProps } from "./cost-view-props.ts";
import { nameOf, yearlyMoney } from "./cost-words.ts";
import styles from "./PeoplePanel.module.css";

export function FitPanel({ words, basis, selection, onChange }: CostPanelProps) {
  const { fit: say } = words.text.costScreen.explore;
  const { population } = basis;
  if (population === undefined) return null;
  const { fit, given, note } = population;
  const met = fit.filter(({ isMet }) => isMet).length;
  const { provenances } = words.text;
  return (
    <section className="sheet" aria-labelledby="fit">
      <header>
        <h2 id="fit">{say.title}</h2>
        <div className="tail">{say.head(met, fit.length)}</div>
      </header>
      <div className={styles.panel}>
        <table className="tbl" data-fit>
          <thead>
            <tr>
              <th scope="col">{say.total}</th>
              <th scope="col" className="r">
                {say.target}
              </th>
              <th scope="col" className="r">
                {say.reached}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {fit.map(({ id, title, target, reached, measure, isMet, status }) => (
              <tr key={id}>
                <th scope="row">{title[words.locale]}</th>
                <td className="r">
                  {plainDigits(target)}
                  <ProvenanceSeal provenance={status} text={provenances[status]} />
                </td>
                <td className="r">
                  {measure === "payment" ? yearlyMoney(reached) : countDigits(reached)}
                </td>
                <td className={isMet ? styles.kept : styles.broken}>{isMet ? say.yes : say.no}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className={`${styles.ask} ${styles.note}`}>
          <label className="fld named">
            <span>{say.size}</span>
            <select
              value={selection.size}
              onChange={({ target }) => onChange({ kind: "size", size: Number(target.value) })}
            >
              {sizes.map((size) => (
                <option key={size} value={size}>
                  {plainDigits(String(size))}
                </option>
              ))}
            </select>
          </label>
          <span className="dim xs">
            {say.seed} {selection.seed}
          </span>
          <button
            type="button"
            className="btn sm"
            onClick={() => onChange({ kind: "seed", seed: selection.seed + 1 })}
          >
            {say.redraw}
          </button>
        </p>
        {given.length > 0 && (
          <p className={`sm ${styles.note}`}>
            {say.given}
            {words.locale === "zh" ? "：" : ": "}
            {given.map(({ name, value, status }) => (
              <span key={name} className={styles.given}>
                {nameOf(name, words)} {nameOf(value, words)}
                <ProvenanceSeal provenance={status} text={provenances[status]} />
              </span>
            ))}
          </p>
        )}
        {note !== undefined && <p className={`note ${styles.note}`}>{note[words.locale]}</p>}
      </div>
    </section>
  );
}

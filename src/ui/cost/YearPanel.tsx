/** The first year month by month: what falls due, what is paid, and what falls within the calendar year. */
import type { CostPanelProps } from "./cost-view-props.ts";
import { gapIn, withSign, yearlyMoney } from "./cost-words.ts";
import styles from "./PeoplePanel.module.css";

export function YearPanel({ words, chosen }: CostPanelProps) {
  const { year: say } = words.text.costScreen;
  if (chosen?.result === undefined) return null;
  const { months, withinYear } = chosen.result.firstYear;
  return (
    <section className="sheet" aria-labelledby="year">
      <header>
        <h2 id="year">{say.title}</h2>
        <div className="tail">
          {say.within(withinYear.year, withinYear.months, signed(withinYear.paid))}
        </div>
      </header>
      <div className={styles.panel}>
        <table className="tbl" data-year>
          <thead>
            <tr>
              <th scope="col">{say.month}</th>
              <th scope="col" className="r">
                {say.due}
              </th>
              <th scope="col" className="r">
                {say.paid}
              </th>
              <td />
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, due, paid, arrears }) => (
              <tr key={month}>
                <th scope="row">{month}</th>
                <td className="r">{signed(due)}</td>
                <td className="r">{signed(paid)}</td>
                <td className="dim xs">{arrears !== undefined && say.arrears(arrears)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className={`note ${styles.note}`}>
          {say.note}
          {gapIn(words.locale)}
          {say.payers}
        </p>
      </div>
    </section>
  );
}

function signed(value: string): string {
  return withSign(value, yearlyMoney(value));
}

/** All proposals side by side on paper: the parts of their extra costs, which sum to the total, as a table and as bars. */
import type { CostPanelProps } from "../cost-view-props.ts";
import { nameOf, proposalName, shareWords, withSign, yearlyMoney } from "../cost-words.ts";
import { partLines } from "../part-lines.ts";
import styles from "./CostBrief.module.css";

export function BriefParts({ panel }: { readonly panel: CostPanelProps }) {
  const { words, proposals } = panel;
  const { brief, parts: say } = words.text.costScreen;
  const lines = partLines(proposals);
  return (
    <>
      <p className={styles.caption}>{brief.table(1, brief.partsCaption)}</p>
      <table data-brief-parts>
        <thead>
          <tr>
            <th scope="col">{brief.proposal}</th>
            {proposals.map(({ id, result }, index) => (
              <th key={id} scope="col" className="r">
                {proposalName(index, words.text.costScreen)} {result?.changes[0]?.after}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, kind, programme, cells }) => (
            <tr key={id}>
              <th scope="row">{say.kinds[kind](nameOf(programme, words))}</th>
              {cells.map((cell, index) => (
                <td key={proposals[index]?.id} className="r">
                  {cell === undefined ? "" : signed(cell === "nothing" ? "0" : cell.shown)}
                </td>
              ))}
            </tr>
          ))}
          <tr className={styles.sum}>
            <th scope="row">{say.total}</th>
            {proposals.map(({ id, result }) => (
              <td key={id} className="r">
                {result === undefined ? "" : signed(result.comparison.shown)}
              </td>
            ))}
          </tr>
          <tr>
            <th scope="row">{say.share}</th>
            {proposals.map(({ id, result }) => (
              <td key={id} className="r">
                {shareWords(result?.comparison.share)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </>
  );
}

function signed(value: string): string {
  return withSign(value, yearlyMoney(value));
}

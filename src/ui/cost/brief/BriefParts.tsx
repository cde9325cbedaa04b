/** All proposals side by side on paper: the parts of their extra costs, which sum to the total, as a table and as bars. */
import { roundedDecimals } from "../../../text/format.ts";
import { CostBars } from "../../charts/CostBars.tsx";
import { nameOf, proposalName, shareWords, withSign, yearlyMoney } from "../cost-words.ts";
import { amountOf, nameOfLine, PartKey, whyOf } from "../PartsPanel.tsx";
import { type PartLine, partLines } from "../part-lines.ts";
import { Notes } from "./brief-notes.tsx";
import { type BriefPartProps, paperWidth } from "./brief-props.ts";
import styles from "./CostBrief.module.css";

export function BriefParts({ panel, figure, notes }: BriefPartProps) {
  const { words, proposals, selection } = panel;
  const { brief, parts: say } = words.text.costScreen;
  const lines = partLines(proposals);
  const names = proposals.map((_, index) => proposalName(index, words.text.costScreen));
  return (
    <>
      <p className={styles.caption}>{brief.table(1, brief.partsCaption)}</p>
      <table data-brief-parts>
        <thead>
          <tr>
            <th scope="col">{brief.part}</th>
            {proposals.map(({ id, result }, index) => (
              <th key={id} scope="col" className="r">
                {names[index]} {result?.changes[0]?.after}
              </th>
            ))}
            <th scope="col">{brief.basis}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">{nameOfLine(line, panel)}</th>
              {line.cells.map((cell, index) => (
                <td key={proposals[index]?.id} className="r">
                  {cell === undefined ? "" : signed(cell === "nothing" ? "0" : cell.shown)}
                </td>
              ))}
              <td>{whyOf(line.cells[selection.chosen], panel)}</td>
            </tr>
          ))}
          <tr className={styles.sum}>
            <th scope="row">{say.total}</th>
            {proposals.map(({ id, result }) => (
              <td key={id} className="r">
                {result === undefined ? "" : signed(result.comparison.shown)}
              </td>
            ))}
            <td>{say.exact}</td>
          </tr>
          <tr>
            <th scope="row">{say.share}</th>
            {proposals.map(({ id, result }) => (
              <td key={id} className="r">
                {shareWords(result?.comparison.share)}
              </td>
            ))}
            <td>
              {panel.chosen?.result !== undefined &&
                say.baseline(yearlyMoney(panel.chosen.result.comparison.yearly.before))}
              <Notes notes={notes} to={figure.cite} />
            </td>
          </tr>
        </tbody>
      </table>
      {lines.length > 0 && <Bars panel={panel} lines={lines} names={names} />}
    </>
  );
}

interface BarsProps {
  readonly panel: BriefPartProps["panel"];
  readonly lines: readonly PartLine[];
  readonly names: readonly string[];
}

function Bars({ panel, lines, names }: BarsProps) {
  const { words, proposals, selection } = panel;
  const { brief } = words.text.costScreen;
  const caption = brief.figure(1, captionOf({ panel, lines, names }));
  return (
    <figure data-brief-bars>
      <figcaption className={styles.caption}>{caption}</figcaption>
      <p className={styles.keys}>
        {lines.map((line, index) => (
          <span key={line.id}>
            <PartKey index={index} />
            {nameOfLine(line, panel)}
          </span>
        ))}
      </p>
      <CostBars
        rows={proposals.map(({ result }, index) => ({
          name: names[index] ?? "",
          isChosen: index === selection.chosen,
          label: result === undefined ? "" : signed(result.comparison.shown),
          values: lines.map(({ cells }) => amountOf(cells[index])),
        }))}
        parts={lines.map((line) => ({ id: line.id, name: nameOfLine(line, panel) }))}
        label={caption}
        nameWidth={words.locale === "zh" ? 60 : 84}
        fixedWidth={paperWidth}
      />
    </figure>
  );
}

/** How far apart the proposals are, where all of them cost more; and the part that is the largest in each. */
function captionOf({ panel, lines, names }: BarsProps): string {
  const { words, proposals } = panel;
  const { brief, parts: say } = words.text.costScreen;
  const costs = proposals.flatMap(({ result }, index) =>
    result === undefined
      ? []
      : [{ name: names[index] ?? "", cost: Number(result.comparison.shown) }],
  );
  const ordered = costs.toSorted((a, b) => a.cost - b.cost);
  const [least, most] = [ordered[0], ordered.at(-1)];
  if (least === undefined || most === undefined) return "";
  const isApart = least !== most && least.cost > 0;
  const times = isApart ? roundedDecimals(String(most.cost / least.cost), 1) : "";
  const sentence = brief.barsCaption(most.name, times, least.name);
  const [main, ...others] = new Set(proposals.map((_, index) => largest(lines, index)));
  if (main === undefined || others.length > 0 || lines.length < 2) return sentence;
  return sentence + brief.mainPart(say.kinds[main.kind](nameOf(main.programme, words)));
}

function largest(lines: readonly PartLine[], index: number): PartLine | undefined {
  const size = ({ cells }: PartLine) => Math.abs(Number(amountOf(cells[index])));
  return lines.toSorted((a, b) => size(b) - size(a))[0];
}

function signed(value: string): string {
  return withSign(value, yearlyMoney(value));
}

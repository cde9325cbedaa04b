/**
 * What makes up the extra cost: bars of all proposals, and the same as a table that sums exactly.
 *
 * In:       what the proposals come to.
 */
import { useRef } from "react";
import type { CostedPart } from "../../engine/index.ts";
import { countDigits } from "../../text/figures.ts";
import { CostBars, partSeries } from "../charts/CostBars.tsx";
import { seriesColour, seriesPattern } from "../charts/theme.ts";
import { ChartDownloads } from "../parts/ChartDownloads.tsx";
import type { CostPanelProps } from "./cost-view-props.ts";
import { nameOf, proposalName, shareWords, withSign, yearlyMoney } from "./cost-words.ts";
import styles from "./PartsPanel.module.css";
import { type PartLine, partLines } from "./part-lines.ts";

interface Props extends CostPanelProps {
  /** Shows the households of a part. */
  readonly onRows: (part: string) => void;
}

export function PartsPanel({ onRows, ...panel }: Props) {
  const { words, selection, proposals } = panel;
  const { parts: say } = words.text.costScreen;
  const place = useRef<HTMLDivElement>(null);
  const lines = partLines(proposals);
  const names = proposals.map((_, index) => proposalName(index, words.text.costScreen));
  if (lines.length === 0) return <p className={styles.none}>{say.none}</p>;
  const rows = proposals.map((proposal, index) => ({
    name: names[index] ?? "",
    isChosen: index === selection.chosen,
    label: proposal.result === undefined ? "" : signed(proposal.result.comparison.shown),
    values: lines.map(({ cells }) => amountOf(cells[index])),
  }));
  const label = say.label(names.join(words.locale === "zh" ? "、" : ", "));
  return (
    <>
      <div className={styles.drawing}>
        <ul className={styles.legend}>
          {lines.map((line, index) => (
            <li key={line.id}>
              <PartKey index={index} className={styles.key} />
              {nameOfLine(line, panel)}
            </li>
          ))}
        </ul>
        <div ref={place}>
          <CostBars
            rows={rows}
            parts={lines.map((line) => ({ id: line.id, name: nameOfLine(line, panel) }))}
            label={label}
            nameWidth={words.locale === "zh" ? 60 : 84}
            onPart={(row, part) => {
              if (row !== selection.chosen) panel.onChange({ kind: "choose", index: row });
              onRows(lines[part]?.id ?? "");
            }}
          />
        </div>
        <div className={styles.downloads}>
          <ChartDownloads
            file={say.file}
            title={label}
            words={words.text.charts}
            cells={() => cellsOf(lines, names, panel)}
            chart={() => place.current?.querySelector<SVGSVGElement>("svg.recharts-surface")}
            isDrawn
          />
        </div>
      </div>
      <PartsTable lines={lines} names={names} panel={panel} onRows={onRows} />
    </>
  );
}

interface TableProps extends Pick<Props, "onRows"> {
  readonly lines: readonly PartLine[];
  readonly names: readonly string[];
  readonly panel: CostPanelProps;
}

function PartsTable({ lines, names, panel, onRows }: TableProps) {
  const { words, selection, proposals, chosen } = panel;
  const { parts: say } = words.text.costScreen;
  const mark = (index: number) => (index === selection.chosen ? `r ${styles.on}` : "r");
  const once = chosen?.result?.comparison.once;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard.
    <section className={styles.scroll} aria-label={say.head} tabIndex={0}>
      <table className={`tbl ${styles.table}`} data-parts>
        <thead>
          <tr>
            <th scope="col">{say.head}</th>
            {names.map((name, index) => (
              <th key={name} scope="col" className={mark(index)}>
                {name}
              </th>
            ))}
            <th scope="col">{say.basis}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line, index) => (
            <tr key={line.id}>
              <th scope="row">
                <PartKey index={index} className={styles.key} />
                <button
                  type="button"
                  className="btn lnk sm"
                  title={say.open}
                  onClick={() => onRows(line.id)}
                >
                  {nameOfLine(line, panel)}
                </button>
              </th>
              {line.cells.map((cell, at) => (
                <td key={names[at]} className={mark(at)}>
                  {cell === undefined ? "" : signed(cell === "nothing" ? "0" : cell.shown)}
                </td>
              ))}
              <td className={styles.why}>{whyOf(line.cells[selection.chosen], panel)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className={styles.total}>
            <th scope="row">{say.total}</th>
            {proposals.map(({ id, result }, at) => (
              <td key={id} className={mark(at)} data-total>
                {result === undefined ? "" : signed(result.comparison.shown)}
              </td>
            ))}
            <td className={styles.why}>{say.exact}</td>
          </tr>
          <tr>
            <th scope="row">{say.share}</th>
            {proposals.map(({ id, result }, at) => (
              <td key={id} className={mark(at)}>
                {shareWords(result?.comparison.share)}
              </td>
            ))}
            <td className={styles.why}>
              {chosen?.result !== undefined &&
                say.baseline(yearlyMoney(chosen.result.comparison.yearly.before))}
            </td>
          </tr>
        </tfoot>
      </table>
      {once !== undefined && once !== "0" && (
        <p className={`note ${styles.none}`}>{say.once(signed(once))}</p>
      )}
    </section>
  );
}

export function PartKey({
  index,
  className,
}: {
  readonly index: number;
  readonly className?: string | undefined;
}) {
  const series = partSeries(index);
  const pattern = seriesPattern(series);
  return (
    <svg className={className} viewBox="0 0 18 11" aria-hidden="true">
      <rect width="18" height="11" fill={seriesColour(series)} />
      {pattern !== undefined && <rect width="18" height="11" fill={pattern} />}
    </svg>
  );
}

function signed(value: string): string {
  return withSign(value, yearlyMoney(value));
}

export function amountOf(cell: PartLine["cells"][number]): string {
  return cell === undefined || cell === "nothing" ? "0" : cell.shown;
}

export function nameOfLine({ kind, programme }: PartLine, { words }: CostPanelProps): string {
  return words.text.costScreen.parts.kinds[kind](nameOf(programme, words));
}

export function whyOf(cell: PartLine["cells"][number], { words }: CostPanelProps): string {
  if (cell === undefined || cell === "nothing") return "";
  const { parts: say } = words.text.costScreen;
  const { moves, heads }: CostedPart = cell;
  return moves === undefined
    ? say.households(countDigits(heads.households))
    : say.moves(
        countDigits(moves.existing.households),
        countDigits(moves.entrants.households),
        countDigits(moves.leavers.households),
      );
}

function cellsOf(
  lines: readonly PartLine[],
  names: readonly string[],
  panel: CostPanelProps,
): readonly (readonly string[])[] {
  const { parts: say } = panel.words.text.costScreen;
  return [
    [say.head, ...names],
    ...lines.map((line) => [nameOfLine(line, panel), ...line.cells.map(amountOf)]),
    [say.total, ...panel.proposals.map(({ result }) => result?.comparison.difference ?? "")],
  ];
}

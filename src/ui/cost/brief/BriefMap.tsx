/**
 * The map of two figures on paper, where one has been worked out: the values in force, the proposal's and the ends.
 *
 * In:       the map; what the brief is handed.
 * Ignores:  the values in between, for which a page has no room: its caption says so.
 */
import { plainDigits } from "../../../text/figures.ts";
import type { CostMapFound } from "../../../worker/cost-protocol.ts";
import { yearlyMoney } from "../cost-words.ts";
import { excerptOf, type MovedFigures, mapMarks, markedRows } from "../map/map-marks.ts";
import { mapSides, marksInWords } from "../map/map-table.ts";
import { restWords } from "../map/rest-words.ts";
import type { BriefPartProps } from "./brief-props.ts";
import styles from "./CostBrief.module.css";

/** What a page has room for. */
const mostAcross = 4;
const mostDown = 3;

interface Props extends Pick<BriefPartProps, "panel" | "book"> {
  readonly answer: CostMapFound;
  readonly moved: MovedFigures;
  /** Its number among the tables. */
  readonly table: number;
}

export function BriefMap({ panel, book, answer, moved, table }: Props) {
  const { words, selection } = panel;
  const { brief, map: say } = words.text.costScreen;
  const marks = mapMarks(selection, moved);
  const sides = mapSides(moved, words);
  const rows = markedRows(answer, marks);
  const across = excerptOf(answer.across, [marks.now.across, marks.proposal.across], mostAcross);
  const down = excerptOf(answer.down, [marks.now.down, marks.proposal.down], mostDown);
  const isWhole = across.length === answer.across.length && down.length === answer.down.length;
  const nameOfSide = (side: "across" | "down") => say.head(sides[side].name, sides[side].unit);
  const head = (value: string | undefined, now: string | undefined) =>
    [plainDigits(value ?? ""), ...(value === now ? [say.now] : [])].join(" ");
  const rest = restWords(panel, book, moved);
  const caption = brief.map(nameOfSide("across"), nameOfSide("down"), rest, isWhole);
  return (
    <>
      <p className={styles.caption}>{brief.table(table, caption)}</p>
      <table data-brief-map>
        <thead>
          <tr>
            <td />
            {across.map((x) => (
              <th key={x} scope="col" className="r">
                {head(answer.across[x], marks.now.across)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {down.map((y) => (
            <tr key={y}>
              <th scope="row">{head(answer.down[y], marks.now.down)}</th>
              {across.map((x) => {
                const cell = rows[y]?.[x];
                return (
                  <td key={x} className="r">
                    {cell !== undefined &&
                      [
                        ...marksInWords({ ...cell, isNow: false }, say),
                        yearlyMoney(cell.cost),
                      ].join(" ")}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

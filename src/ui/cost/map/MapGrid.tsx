/**
 * The map itself, which is its own table: a figure in every cell, shaded by fifths, with the budget's line drawn in.
 *
 * In:       costs with their marks; the sides in words.
 * Out:      the two values of a chosen cell. Arrow keys move from cell to cell. Shade and line repeat what the figures
 *           and the hidden words say.
 */
import { useState } from "react";
import { plainDigits } from "../../../text/figures.ts";
import type { CostMapFound } from "../../../worker/cost-protocol.ts";
import { moveFocus } from "../../compare/move-focus.ts";
import type { CostPanelProps } from "../cost-view-props.ts";
import { yearlyMoney } from "../cost-words.ts";
import styles from "./MapGrid.module.css";
import type { MarkedCell, MarkedValues } from "./map-marks.ts";
import { type MapSides, marksInWords } from "./map-table.ts";

interface Props extends Pick<CostPanelProps, "words"> {
  readonly found: CostMapFound;
  readonly rows: readonly (readonly MarkedCell[])[];
  readonly sides: MapSides;
  readonly now: MarkedValues;
  readonly onCell: (across: string, down: string) => void;
}

export function MapGrid({ found, rows, sides, now, words, onCell }: Props) {
  const { map: say } = words.text.costScreen;
  const { across, down } = found;
  const [entry, setEntry] = useState<string>();
  const first = entryOf(rows);
  const isEntry = (key: string) => key === (entry ?? first);
  return (
    <div className={styles.scroll}>
      <table
        className={styles.map}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrow keys walk its buttons.
        role="grid"
        aria-labelledby="map"
        data-map
        onKeyDown={moveFocus}
      >
        <thead>
          <tr>
            <th rowSpan={2} scope="col">
              {say.head(sides.down.name, sides.down.unit)}
            </th>
            <th colSpan={across.length} scope="colgroup">
              {say.head(sides.across.name, sides.across.unit)}
            </th>
          </tr>
          <tr>
            {across.map((value) => (
              <Head key={value} value={value} scope="col" isNow={value === now.across} say={say} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, y) => (
            <tr key={down[y]}>
              <Head value={down[y] ?? ""} scope="row" isNow={down[y] === now.down} say={say} />
              {row.map((cell, x) => {
                const [left = "", top = ""] = [across[x], down[y]];
                const key = `${x} ${y}`;
                return (
                  <td key={left} className={styles.cell} data-shade={cell.fifth} {...lineOf(cell)}>
                    <button
                      type="button"
                      data-cell=""
                      aria-pressed={cell.isProposal}
                      tabIndex={isEntry(key) ? 0 : -1}
                      onFocus={() => setEntry(key)}
                      onClick={() => onCell(left, top)}
                    >
                      <span className="vh">
                        {say.cell(
                          say.pair(sides.across.name, plainDigits(left)),
                          say.pair(sides.down.name, plainDigits(top)),
                        )}
                      </span>
                      {yearlyMoney(cell.cost)}
                      <Marks cell={cell} say={say} />
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type Say = CostPanelProps["words"]["text"]["costScreen"]["map"];

interface HeadProps {
  readonly value: string;
  readonly scope: "col" | "row";
  readonly isNow: boolean;
  readonly say: Say;
}

function Head({ value, scope, isNow, say }: HeadProps) {
  return (
    <th scope={scope} data-now={isNow || undefined}>
      {plainDigits(value)}
      {isNow && <small> {say.now}</small>}
    </th>
  );
}

function Marks({ cell, say }: { readonly cell: MarkedCell; readonly say: Say }) {
  const { isWithin } = cell;
  const said = marksInWords(cell, say);
  return (
    <>
      {said.length > 0 && <small>{said.join(" · ")}</small>}
      {isWithin !== undefined && <span className="vh"> {isWithin ? say.within : say.over}</span>}
    </>
  );
}

/** Where the keyboard comes in: at the proposal, at what is in force, or at the first. */
function entryOf(rows: Props["rows"]): string {
  const placed = rows.flatMap((row, y) => row.map((cell, x) => ({ key: `${x} ${y}`, cell })));
  const chosen =
    placed.find(({ cell }) => cell.isProposal) ?? placed.find(({ cell }) => cell.isNow);
  return chosen?.key ?? "0 0";
}

function lineOf({ line, isWithin }: MarkedCell) {
  const sides = Object.fromEntries(line.map((side) => [`data-${side}`, ""]));
  return { ...sides, ...(isWithin === undefined ? {} : { "data-within": isWithin }) };
}

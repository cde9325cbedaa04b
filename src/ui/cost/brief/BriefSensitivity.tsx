/** How the cost moves with the figure and with what is assumed, on paper, as far as it was worked out. */
import { Fragment } from "react";
import { plainDigits } from "../../../text/figures.ts";
import { RangeBars } from "../../charts/RangeBars.tsx";
import { nameOf, yearlyMoney } from "../cost-words.ts";
import { hasCurveOf, mapMarks, movedFigures } from "../map/map-marks.ts";
import { BriefMap } from "./BriefMap.tsx";
import { type BriefPartProps, paperWidth } from "./brief-props.ts";
import styles from "./CostBrief.module.css";

/** What a page has room for, and what it has beside a map. */
const room = { lines: 8, bars: 5 };
const roomBesideMap = { lines: 3, bars: 4 };

export function BriefSensitivity(part: BriefPartProps) {
  const { panel, book, search, ranges, figure, letter } = part;
  const { words, selection } = panel;
  const moved = movedFigures(selection, book);
  const map = moved && part.map.answer;
  const isInMap =
    map !== undefined &&
    moved !== undefined &&
    hasCurveOf(figure, map, moved, mapMarks(selection, moved).proposal);
  const { lines, bars: mostBars } = map === undefined || isInMap ? room : roomBesideMap;
  const { brief, explore, own } = words.text.costScreen;
  const curve = isInMap ? [] : (search.answer?.curve ?? []);
  const stride = Math.max(1, Math.ceil(curve.length / lines));
  const shown = curve.filter((_, index) => index % stride === 0 || index === curve.length - 1);
  const middle = Math.ceil(shown.length / 2);
  const halves = [shown.slice(0, middle), shown.slice(middle)].filter(({ length }) => length > 0);
  const bars = ranges.answer?.ranges.slice(0, mostBars) ?? [];
  const caption = brief.figure(2, brief.rangesCaption(letter));
  const [first, last] = [curve[0], curve.at(-1)];
  return (
    <>
      {ranges.answer === undefined || bars.length === 0 ? (
        <p className={styles.small}>
          {panel.basis.own === undefined ? brief.noRanges : own.noRanges}
        </p>
      ) : (
        <figure data-brief-ranges>
          <figcaption className={styles.caption}>{caption}</figcaption>
          <RangeBars
            middle={ranges.answer.middle}
            label={caption}
            bars={bars.map(({ title, low, high }) => ({
              name: title[words.locale],
              low,
              high,
              lowLabel: yearlyMoney(low),
              highLabel: yearlyMoney(high),
            }))}
            width={paperWidth}
          />
        </figure>
      )}
      {first !== undefined && last !== undefined && (
        <>
          <p className={styles.caption}>
            {brief.table(2, brief.curve(plainDigits(first.value), plainDigits(last.value)))}
          </p>
          <table className={styles.narrow} data-brief-curve>
            <thead>
              <tr>
                {halves.map(([head]) => (
                  <Fragment key={head?.value}>
                    <th scope="col">{nameOf(figure.parameter, words)}</th>
                    <th scope="col" className="r">
                      {explore.cost}
                    </th>
                  </Fragment>
                ))}
              </tr>
            </thead>
            <tbody>
              {halves[0]?.map(({ value }, row) => (
                <tr key={value}>
                  {halves.map((half) => (
                    <Fragment key={half[0]?.value}>
                      <td>{half[row] && plainDigits(half[row].value)}</td>
                      <td className="r">{half[row] && yearlyMoney(half[row].cost)}</td>
                    </Fragment>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {map !== undefined && moved !== undefined && (
        <BriefMap
          panel={panel}
          book={book}
          answer={map}
          moved={moved}
          table={first === undefined ? 2 : 3}
        />
      )}
    </>
  );
}

/**
 * What two figures cost together: which figures and values, and the map once it has been worked out.
 *
 * In:       the selection and the book; the run, which is made when it is asked for.
 * Out:      a chosen cell as settings of the chosen proposal.
 */
import { useRef } from "react";
import type { OfferedFigure } from "../../../engine/index.ts";
import { plainDigits } from "../../../text/figures.ts";
import { ChartDownloads } from "../../parts/ChartDownloads.tsx";
import { figuresOf } from "../cost-state.ts";
import type { CostPanelProps, CostViewProps } from "../cost-view-props.ts";
import { signOf, sumInWords, yearlyMoney } from "../cost-words.ts";
import { BrokenOff } from "../LongRun.tsx";
import { MapForm } from "./MapForm.tsx";
import { MapGrid } from "./MapGrid.tsx";
import styles from "./MapPanel.module.css";
import { mapFigures, usualAxes } from "./map-axes.ts";
import { type MapMarks, type MovedFigures, mapFinding, mapMarks, markedRows } from "./map-marks.ts";
import { type MapSides, mapCells, mapSides } from "./map-table.ts";

type Props = Pick<CostViewProps, "book" | "map" | "onChange"> & {
  readonly panel: CostPanelProps;
};

export function MapPanel({ book, map, panel, onChange }: Props) {
  const { words, selection } = panel;
  const text = words.text.costScreen;
  const say = text.map;
  const figures = figuresOf(selection, book);
  const axes = selection.map ?? usualAxes(figures, selection.figure);
  const moved = mapFigures(axes, figures);
  const { state, answer } = map;
  return (
    <section className="sheet" aria-labelledby="map">
      <header>
        <h2 id="map">{say.title}</h2>
        <div className="tail">{say.note}</div>
      </header>
      <div className={styles.inner}>
        {axes === undefined || moved === undefined ? (
          <p className="note">{say.one}</p>
        ) : (
          <>
            <MapForm
              axes={axes}
              figures={figures}
              budget={selection.budget}
              words={words}
              map={map}
              onChange={onChange}
            />
            <BrokenOff run={map} text={text} />
            {state === "ready" && answer === undefined && <p className="note">{say.failed}</p>}
            {answer !== undefined && (
              <Found
                answer={answer}
                moved={moved}
                panel={panel}
                book={book}
                marks={mapMarks(selection, moved)}
                onCell={(first, second) =>
                  onChange({
                    kind: "settings",
                    settings: [settingOf(moved.across, first), settingOf(moved.down, second)],
                  })
                }
              />
            )}
          </>
        )}
      </div>
    </section>
  );
}

function settingOf({ parameter, variant }: OfferedFigure, value: string) {
  return { parameter, variant, value };
}

interface FoundProps extends Pick<CostViewProps, "book"> {
  readonly panel: CostPanelProps;
  readonly answer: NonNullable<CostViewProps["map"]["answer"]>;
  readonly moved: MovedFigures;
  readonly marks: MapMarks;
  readonly onCell: (across: string, down: string) => void;
}

function Found({ answer, moved, marks, panel, book, onCell }: FoundProps) {
  const place = useRef<HTMLParagraphElement>(null);
  const { words, basis } = panel;
  const { text } = words;
  const { map: say } = text.costScreen;
  const sides = mapSides(moved, words);
  const { least, most } = mapFinding(answer, marks);
  const finding = findingOf({ answer, sides, marks, words, basis });
  const picture = async () => {
    if (place.current === null) return undefined;
    const { pictureOfMap } = await import("./picture-of-map.ts");
    return pictureOfMap({ panel, book, found: answer, moved, marks, finding }, place.current);
  };
  return (
    <>
      <p className="finding" data-map-finding aria-live="polite" ref={place}>
        <span>{finding}</span>
      </p>
      <MapGrid
        key={`${answer.across} ${answer.down}`}
        found={answer}
        rows={markedRows(answer, marks)}
        sides={sides}
        now={marks.now}
        words={words}
        onCell={onCell}
      />
      <ul className={styles.key}>
        <li>
          {[1, 2, 3, 4, 5].map((fifth) => (
            <i key={fifth} className={styles.swatch} data-shade={fifth} aria-hidden="true" />
          ))}
          {say.key(yearlyMoney(least), yearlyMoney(most))}
        </li>
        {marks.budget !== "" && <li>{say.line}</li>}
      </ul>
      <p className="note">
        {say.use} {say.exact}
      </p>
      <div className={styles.downloads}>
        <ChartDownloads
          file={say.file}
          title={say.title}
          words={text.charts}
          cells={() => mapCells(answer, sides, say)}
          chart={picture}
          isDrawn
        />
      </div>
    </>
  );
}

interface FindingProps
  extends Pick<FoundProps, "answer" | "marks">,
    Pick<CostPanelProps, "words" | "basis"> {
  readonly sides: MapSides;
}

/** What each figure costs alone and both together, or how far the pairs reach; and how many a budget allows. */
function findingOf({ answer, sides, marks, words, basis }: FindingProps): string {
  const { map: say, bar } = words.text.costScreen;
  const { least, most, alone, within } = mapFinding(answer, marks);
  const money = (cost: string) => {
    const kind = signOf(cost);
    return kind === "same" ? bar.same : bar[kind](sumInWords(cost, words, basis));
  };
  const at = (side: "across" | "down", cost: string) =>
    say.reach(sides[side].name, plainDigits(answer[side].at(-1) ?? ""), money(cost));
  const spread =
    alone === undefined
      ? say.spread(money(least), money(most))
      : say.alone(at("across", alone.across), at("down", alone.down), money(alone.both));
  if (within === undefined) return spread;
  const budget = words.text.costScreen.money(plainDigits(marks.budget));
  return `${spread}${say.fits(budget, within.pairs, within.of)}`;
}

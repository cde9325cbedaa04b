/**
 * What the picture of the map says: title, finding, what else holds, over whom and by which rules.
 *
 * In:       the map with its marks, the panel; an element that has the page's colours.
 * Out:      the text of an SVG file. Loaded when a picture is asked for.
 */
import { plainDigits } from "../../../text/figures.ts";
import type { CostMapFound } from "../../../worker/cost-protocol.ts";
import { type CostBook, regionOf } from "../cost-book.ts";
import type { CostPanelProps } from "../cost-view-props.ts";
import { yearlyMoney } from "../cost-words.ts";
import { populationWords } from "../population-words.ts";
import { type MapMarks, type MovedFigures, mapFinding, markedRows } from "./map-marks.ts";
import { mapPicture, type PictureInks, type PictureSide } from "./map-picture.ts";
import { mapSides, marksInWords } from "./map-table.ts";
import { restWords } from "./rest-words.ts";

export interface PictureAsked {
  readonly panel: CostPanelProps;
  readonly book: CostBook;
  readonly found: CostMapFound;
  readonly moved: MovedFigures;
  readonly marks: MapMarks;
  /** What the page says of it. */
  readonly finding: string;
}

export function pictureOfMap(asked: PictureAsked, place: Element): string {
  const { panel, book, found, moved, marks, finding } = asked;
  const { words, selection, basis, policy } = panel;
  const { costScreen: text } = words.text;
  const { map: say, brief } = text;
  const { least, most } = mapFinding(found, marks);
  const region = regionOf(selection.region, book)?.title[words.locale] ?? "";
  const sides = mapSides(moved, words);
  const sideOf = (side: "across" | "down"): PictureSide => ({
    name: say.head(sides[side].name, sides[side].unit),
    heads: found[side].map((value) => ({
      figure: plainDigits(value),
      mark: value === marks.now[side] ? say.now : "",
    })),
  });
  const drawing = {
    title: say.picture.title(region, selection.date),
    leads: [say.picture.unit(restWords(panel, book, moved)), finding],
    notes: [
      populationWords(panel, book),
      brief.paper(basis.assumed.length + 1),
      brief.receipt(policy.specHash.slice(0, 12), policy.title[words.locale], selection.date),
    ],
    across: sideOf("across"),
    down: sideOf("down"),
    rows: markedRows(found, marks).map((row) =>
      row.map((cell) => ({
        ...cell,
        figure: yearlyMoney(cell.cost),
        mark: marksInWords(cell, say).join(" · "),
      })),
    ),
    key: say.key(yearlyMoney(least), yearlyMoney(most)),
    ...(marks.budget === ""
      ? {}
      : { lineKey: say.picture.line(text.money(plainDigits(marks.budget))) }),
  };
  return mapPicture(drawing, inksAt(place));
}

function inksAt(place: Element): PictureInks {
  const look = getComputedStyle(place);
  const ink = (token: string) => look.getPropertyValue(token).trim();
  return {
    paper: ink("--sheet"),
    ink: ink("--ink"),
    soft: ink("--ink-2"),
    line: ink("--line-2"),
    head: ink("--sunken"),
    proposal: ink("--blue"),
    shades: [1, 2, 3, 4, 5].map((fifth) => ink(`--heat-${fifth}`)),
    font: look.fontFamily,
  };
}

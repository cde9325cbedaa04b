/**
 * The map as a picture of its own: the same cells, shades, marks and budget line as on the page, with what a reader who
 * has nothing but the picture needs to know.
 *
 * In:       rows with their marks; every word; the colours that the page has just now.
 * Out:      the text of an SVG file. Looks are attributes: a file of its own has no tokens.
 * Rounds:   nothing: figures come in as they are shown.
 */
import type { MapSide, MarkedCell } from "./map-marks.ts";
import { type Attributes, escaped, linesOf, tag, widestPiece, widthOf } from "./picture-text.ts";

/** A figure, and in words what marks it; empty where nothing does. */
export interface PictureFigure {
  readonly figure: string;
  readonly mark: string;
}

export interface PictureCell extends PictureFigure, Pick<MarkedCell, "isProposal" | "line"> {
  readonly fifth: number;
}

export interface PictureSide {
  readonly name: string;
  readonly heads: readonly PictureFigure[];
}

export interface MapDrawing {
  readonly title: string;
  /** Above the map and below it. */
  readonly leads: readonly string[];
  readonly notes: readonly string[];
  readonly across: PictureSide;
  readonly down: PictureSide;
  readonly rows: readonly (readonly PictureCell[])[];
  /** Beside the five shades. */
  readonly key: string;
  /** Beside a thick line; absent where there is none. */
  readonly lineKey?: string;
}

export interface PictureInks {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly head: string;
  readonly proposal: string;
  /** From the least to the most. */
  readonly shades: readonly string[];
  readonly font: string;
}

const sizes = { title: 17, text: 13, small: 11 } as const;
const [margin, pad, gap] = [16, 8, 10];
const rowHeight = 38;
const leastWidth = 600;
/** Heavy letters are wider. */
const bold = 1.12;
const key = { width: 22, height: 12 } as const;

/** What was drawn, and where it ends. */
interface Drawn {
  readonly shapes: readonly string[];
  readonly bottom: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function mapPicture(drawing: MapDrawing, inks: PictureInks): string {
  const { title, leads, notes, across, down, rows } = drawing;
  const names = Math.ceil(
    2 * pad + Math.max(widthOfName(down.name), ...down.heads.map(widthOfHead)),
  );
  const columns = across.heads.map((head, x) =>
    Math.ceil(2 * pad + Math.max(widthOfHead(head), ...rows.map((row) => widthOfCell(row[x])))),
  );
  const width = Math.max(
    leastWidth,
    columns.reduce((all, one) => all + one, 2 * margin + names),
  );
  const paragraph = (lines: readonly string[], top: number, look: Attributes, size: number) =>
    linesBelow(lines, { x: margin, y: top, width: width - 2 * margin, height: 0 }, look, size);
  const heading = paragraph([title], margin, { fill: inks.ink, "font-weight": 600 }, sizes.title);
  const lead = paragraph(leads, heading.bottom + gap / 2, { fill: inks.ink }, sizes.text);
  const grid = gridOf(drawing, inks, { names, columns, top: lead.bottom + gap });
  const keys = keysOf(drawing, inks, grid.bottom + gap);
  const note = paragraph(notes, keys.bottom + gap / 2, { fill: inks.soft }, sizes.small);
  const height = Math.ceil(note.bottom + margin);
  const parts = [
    tag("title", {}, escaped(title)),
    tag("rect", { width, height, fill: inks.paper }),
    ...[heading, lead, grid, keys, note].flatMap(({ shapes }) => shapes),
  ];
  const box = { width, height, viewBox: `0 0 ${width} ${height}`, "font-family": inks.font };
  return tag("svg", { xmlns: "http://www.w3.org/2000/svg", ...box }, parts.join("\n"));
}

/** In about three lines. */
function widthOfName(name: string): number {
  return bold * Math.max(widestPiece(name, sizes.text), 0.4 * widthOf(name, sizes.text));
}

function widthOfHead({ figure, mark }: PictureFigure): number {
  return bold * widthOf(figure, sizes.text) + (mark === "" ? 0 : pad + widthOf(mark, sizes.small));
}

function widthOfCell(cell: PictureCell | undefined): number {
  if (cell === undefined) return 0;
  return Math.max(bold * widthOf(cell.figure, sizes.text), widthOf(cell.mark, sizes.small));
}

function linesBelow(
  texts: readonly string[],
  { x, y, width }: Box,
  look: Attributes,
  size: number,
): Drawn {
  const step = Math.ceil(size * 1.5);
  const lines = texts.flatMap((text) => linesOf(text, size, width));
  const shapes = lines.map((line, index) =>
    word(line, { ...look, x, y: y + index * step + size, "font-size": size }),
  );
  return { shapes, bottom: y + lines.length * step };
}

function word(text: string, look: Attributes): string {
  return tag("text", look, escaped(text));
}

interface GridPlace {
  readonly names: number;
  readonly columns: readonly number[];
  readonly top: number;
}

function gridOf(
  { across, down, rows }: MapDrawing,
  inks: PictureInks,
  { names, columns, top }: GridPlace,
): Drawn {
  const inner = columns.reduce((all, one) => all + one, 0);
  const lefts = columns.map((_, x) =>
    columns.slice(0, x).reduce((all, one) => all + one, margin + names),
  );
  const look = { fill: inks.ink, "font-weight": 600 };
  const nameIn = (name: string, { x, y, width, height }: Box) =>
    linesBelow(
      [name],
      { x: x + pad, y: y + pad / 2, width: (width - 2 * pad) / bold, height },
      look,
      sizes.text,
    );
  const acrossBox = { x: margin + names, y: top, width: inner, height: 0 };
  const acrossName = nameIn(`→ ${across.name}`, acrossBox);
  const downName = nameIn(`↓ ${down.name}`, { ...acrossBox, x: margin, width: names });
  const headBottom = Math.max(acrossName.bottom + pad / 2 + rowHeight, downName.bottom + pad / 2);
  const headTop = headBottom - rowHeight;
  const corner = { x: margin, y: top, width: names, height: headBottom - top };
  const shapes = [
    frame(corner, inks.head, inks),
    frame({ ...acrossBox, height: headTop - top }, inks.head, inks),
    ...acrossName.shapes,
    ...downName.shapes,
    ...across.heads.map((head, x) =>
      headOf(
        head,
        { x: lefts[x] ?? 0, y: headTop, width: columns[x] ?? 0, height: rowHeight },
        inks,
      ),
    ),
    ...down.heads.map((head, y) =>
      headOf(
        head,
        { x: margin, y: headBottom + y * rowHeight, width: names, height: rowHeight },
        inks,
      ),
    ),
  ];
  const placed = rows.flatMap((row, y) =>
    row.map((cell, x) => ({
      cell,
      box: {
        x: lefts[x] ?? 0,
        y: headBottom + y * rowHeight,
        width: columns[x] ?? 0,
        height: rowHeight,
      },
    })),
  );
  return {
    shapes: [
      ...shapes,
      ...placed.map(({ cell, box }) => cellOf(cell, box, inks)),
      // Over the shades of the neighbours.
      ...placed.flatMap(({ cell, box }) => cell.line.map((side) => lineAt(side, box, inks))),
    ],
    bottom: headBottom + rows.length * rowHeight,
  };
}

function frame(box: Box, fill: string, { line }: PictureInks): string {
  return tag("rect", { ...box, fill, stroke: line, "stroke-width": 1 });
}

function headOf({ figure, mark }: PictureFigure, box: Box, inks: PictureInks): string {
  const end = { x: box.x + box.width - pad, y: box.y + rowHeight / 2 + 5, "text-anchor": "end" };
  const isMarked = mark !== "";
  const weight = isMarked ? { "font-weight": 600 } : {};
  const shown = `${escaped(figure)}${isMarked ? tag("tspan", { "font-size": sizes.small, "font-weight": 400, dx: pad / 2 }, escaped(mark)) : ""}`;
  return [
    frame(box, inks.head, inks),
    tag(
      "text",
      { ...end, ...weight, fill: isMarked ? inks.ink : inks.soft, "font-size": sizes.text },
      shown,
    ),
  ].join("");
}

function cellOf(
  { figure, mark, fifth, isProposal }: PictureCell,
  box: Box,
  inks: PictureInks,
): string {
  const end = { x: box.x + box.width - pad, "text-anchor": "end", fill: inks.ink };
  const middle = box.y + rowHeight / 2;
  const inset = { x: box.x + 2, y: box.y + 2, width: box.width - 4, height: box.height - 4 };
  const dashes = {
    fill: "none",
    stroke: inks.proposal,
    "stroke-width": 2,
    "stroke-dasharray": "5 3",
  };
  return [
    frame(box, inks.shades[fifth - 1] ?? inks.paper, inks),
    isProposal ? tag("rect", { ...inset, ...dashes }) : "",
    word(figure, {
      ...end,
      y: middle + (mark === "" ? 5 : -1),
      "font-size": sizes.text,
      "font-weight": isProposal ? 600 : 400,
    }),
    mark === "" ? "" : word(mark, { ...end, y: middle + 12, "font-size": sizes.small }),
  ].join("");
}

function lineAt(side: MapSide, { x, y, width, height }: Box, { ink }: PictureInks): string {
  const [right, bottom] = [x + width, y + height];
  const ends = {
    north: { x1: x, y1: y, x2: right, y2: y },
    south: { x1: x, y1: bottom, x2: right, y2: bottom },
    west: { x1: x, y1: y, x2: x, y2: bottom },
    east: { x1: right, y1: y, x2: right, y2: bottom },
  };
  return tag("line", { ...ends[side], stroke: ink, "stroke-width": 3, "stroke-linecap": "square" });
}

function keysOf({ key: words, lineKey }: MapDrawing, inks: PictureInks, top: number): Drawn {
  const said = { fill: inks.soft, "font-size": sizes.small };
  const shades = inks.shades.map((fill, index) =>
    frame({ x: margin + index * key.width, y: top, ...key }, fill, inks),
  );
  const beside = margin + inks.shades.length * key.width + pad;
  const first = word(words, { ...said, x: beside, y: top + key.height - 2 });
  if (lineKey === undefined) return { shapes: [...shades, first], bottom: top + key.height + 2 };
  const next = top + key.height + gap;
  const middle = next + key.height / 2;
  return {
    shapes: [
      ...shades,
      first,
      tag("line", {
        x1: margin,
        y1: middle,
        x2: margin + 2 * key.width,
        y2: middle,
        stroke: inks.ink,
        "stroke-width": 3,
      }),
      word(lineKey, { ...said, x: margin + 2 * key.width + pad, y: next + key.height - 2 }),
    ],
    bottom: next + key.height + 2,
  };
}

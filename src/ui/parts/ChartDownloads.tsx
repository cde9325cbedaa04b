/**
 * A chart as a file: its figures as CSV, its drawing as SVG or PNG.
 *
 * In:       what the file is called; rows of cells; how to find the drawing, which may be hidden, or a drawing made for
 *           the file alone.
 * Out:      three buttons; two where the drawing is not in view, for what is not laid out cannot be copied.
 */

import { textOfCells } from "../../text/csv-cells.ts";
import { pngOf, svgTextOf } from "../charts/picture-of-chart.ts";
import { saveFile } from "./save-file.ts";

export interface DownloadWords {
  readonly csv: string;
  readonly svg: string;
  readonly png: string;
}

interface Props {
  /** Without its ending. */
  readonly file: string;
  /** What the drawing shows, for whoever opens it alone. */
  readonly title: string;
  readonly words: DownloadWords;
  readonly cells: () => readonly (readonly string[])[];
  /** As it stands on the page; or the text of an SVG file. */
  readonly chart: () => SVGSVGElement | null | undefined | Promise<string | undefined>;
  readonly isDrawn: boolean;
}

export function ChartDownloads({ file, title, words, cells, chart, isDrawn }: Props) {
  const svgText = async () => {
    const drawing = await chart();
    if (typeof drawing === "string") return drawing;
    return drawing === null || drawing === undefined ? undefined : svgTextOf(drawing, title);
  };
  const saveCsv = () =>
    saveFile(`${file}.csv`, new Blob([textOfCells(cells())], { type: "text/csv" }));
  const saveSvg = async () => {
    const text = await svgText();
    if (text !== undefined) saveFile(`${file}.svg`, new Blob([text], { type: "image/svg+xml" }));
  };
  const savePng = async () => {
    const text = await svgText();
    if (text !== undefined) saveFile(`${file}.png`, await pngOf(text));
  };
  return (
    <>
      <button type="button" className="btn lnk sm" onClick={saveCsv}>
        {words.csv}
      </button>
      {isDrawn && (
        <>
          <button type="button" className="btn lnk sm" onClick={() => void saveSvg()}>
            {words.svg}
          </button>
          <button type="button" className="btn lnk sm" onClick={() => void savePng()}>
            {words.png}
          </button>
        </>
      )}
    </>
  );
}

/** The button that makes a spreadsheet of every table of the cost screen. */

import { wordingFor } from "../../parts/policy-wording.ts";
import { SpreadsheetButton } from "../../parts/spreadsheet/SpreadsheetButton.tsx";
import { regionOf } from "../cost-book.ts";
import type { CostViewProps } from "../cost-view-props.ts";
import { movedFigures } from "../map/map-marks.ts";
import { mapSides } from "../map/map-table.ts";
import { costWorkbook } from "./cost-workbook.ts";

export function Exporter({ client, text, locale, book, selection, run, own, map }: CostViewProps) {
  const { file } = text.costScreen;
  const last = run.kind === "ready" ? run.last : undefined;
  const basis = last?.answer.basis;
  const region = regionOf(selection.region, book)?.title[locale] ?? "";
  return (
    <SpreadsheetButton
      client={client}
      words={file.button}
      name={file.name(region)}
      isReady={basis !== undefined}
      make={async () => {
        if (last === undefined || basis === undefined) throw new RangeError("Nothing to write.");
        const wording = wordingFor(basis.policy, { text, locale, places: book.regions });
        const words = { text, locale, wording };
        const moved = movedFigures(selection, book);
        return costWorkbook({
          words,
          selection,
          basis,
          proposals: last.answer.proposals,
          region,
          book,
          ownFile: own.fileName,
          ...(map.answer === undefined || moved === undefined
            ? {}
            : { map: { found: map.answer, sides: mapSides(moved, words) } }),
        });
      }}
    />
  );
}

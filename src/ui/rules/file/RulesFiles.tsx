/**
 * The matrix as it is filtered, as a spreadsheet and as CSV.
 *
 * In:       what is shown; the engine's client, whose thread writes the spreadsheet.
 * Out:      two buttons.
 */

import { textOfCells } from "../../../text/csv-cells.ts";
import type { EngineClient } from "../../../worker/client.ts";
import { saveFile } from "../../parts/save-file.ts";
import { SpreadsheetButton } from "../../parts/spreadsheet/SpreadsheetButton.tsx";
import { csvOfRules, type RulesFile, rulesWorkbook } from "./rules-workbook.ts";

interface Props extends RulesFile {
  readonly engine: EngineClient | undefined;
  readonly isReady: boolean;
}

export function RulesFiles({ engine, isReady, ...source }: Props) {
  const { file } = source.wording.text.rules;
  const name = file.name(source.selection.date);
  const saveCsv = () =>
    saveFile(`${name}.csv`, new Blob([textOfCells(csvOfRules(source))], { type: "text/csv" }));
  return (
    <>
      <SpreadsheetButton
        client={engine}
        words={file.button}
        name={name}
        isReady={isReady}
        make={async () => rulesWorkbook(source)}
      />
      <button
        type="button"
        className="btn"
        title={file.csvTitle}
        disabled={!isReady}
        onClick={saveCsv}
      >
        CSV
      </button>
    </>
  );
}

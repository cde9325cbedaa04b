/**
 * The button that makes a spreadsheet of the whole comparison.
 *
 * In:       what is on the screen; the catalogue; words.
 * Out:      a button; every household and programme is worked out for the file when it is asked for.
 */

import type { ComparedHouseholds, Survey } from "../../../engine/index.ts";
import type { FileText } from "../../../text/compare/file-zh.ts";
import type { HouseholdsText } from "../../../text/compare/households-zh.ts";
import type { Locale } from "../../../text/text-for.ts";
import type { Text } from "../../../text/zh.ts";
import type { EngineClient } from "../../../worker/client.ts";
import { SpreadsheetButton } from "../../parts/spreadsheet/SpreadsheetButton.tsx";
import { type Catalogue, policyTexts } from "../compare-state.ts";
import type { Selection } from "../selection.ts";
import { householdWorkbook } from "./household-workbook.ts";

interface Props {
  readonly client: EngineClient | undefined;
  readonly text: Text;
  readonly own: HouseholdsText;
  readonly file: FileText;
  readonly locale: Locale;
  readonly catalogue: Catalogue;
  readonly selection: Selection;
  readonly compared: ComparedHouseholds | undefined;
  readonly survey: Survey | undefined;
}

export function Exporter(props: Props) {
  const { client, text, own, file, locale, catalogue, selection, compared, survey } = props;
  const { shown, date } = selection;
  const make = async (engine: EngineClient) => {
    const households = catalogue.households.map(({ id, facts }) => ({ id, facts }));
    const policies = policyTexts(catalogue);
    const whole = await engine.ask("export-households", { policies, households, date, shown });
    return householdWorkbook({
      text,
      own,
      file,
      locale,
      policies: compared?.policies ?? [],
      places: catalogue.places,
      households: catalogue.households,
      shown,
      survey: survey ?? whole.survey,
      whole,
    });
  };
  return (
    <SpreadsheetButton
      client={client}
      words={file.button}
      name={file.name(date)}
      isReady={compared !== undefined && survey !== undefined}
      make={make}
    />
  );
}

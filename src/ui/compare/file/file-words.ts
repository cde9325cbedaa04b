/**
 * What the sheets of the file say: names in the reader's language, and where they come from.
 *
 * In:       surveys, policies, households, words.
 * Out:      look-ups by id.
 */

import type { PolicyView, RegionTotal, Survey, SurveyCell } from "../../../engine/index.ts";
import type { FileText } from "../../../text/compare/file-zh.ts";
import type { HouseholdsText } from "../../../text/compare/households-zh.ts";
import { unitText } from "../../../text/format.ts";
import { missingWords } from "../../../text/reasons.ts";
import type { Locale } from "../../../text/text-for.ts";
import type { Text } from "../../../text/zh.ts";
import type { WholeSurvey } from "../../../worker/survey-protocol.ts";
import { citationOf, type SealedPlace, wordingFor } from "../../parts/policy-wording.ts";
import type { CatalogueHousehold } from "../compare-state.ts";
import { coverage } from "../Totals.tsx";

export interface FileSource {
  readonly text: Text;
  readonly own: HouseholdsText;
  readonly file: FileText;
  readonly locale: Locale;
  readonly policies: readonly PolicyView[];
  readonly places: readonly SealedPlace[];
  readonly households: readonly CatalogueHousehold[];
  /** Ids of the households on the screen. */
  readonly shown: readonly string[];
  /** Of what is on the screen. */
  readonly survey: Survey;
  /** Of every household and programme. */
  readonly whole: WholeSurvey;
}

export interface FileWords extends FileSource {
  readonly regions: readonly { readonly id: string; readonly title: string }[];
  readonly household: (id: string) => { readonly title: string; readonly note?: string };
  readonly region: (id: string) => { readonly title: string };
  readonly programme: (name: string) => string;
  /** A name as a region's policy has it. */
  readonly name: (region: string, name: string) => string;
  readonly question: (region: string, reading: string) => string;
  /** Seal and number of what is cited. */
  readonly clause: (region: string, id: string) => string;
  readonly unit: (unit: string) => string;
  /** The outcome, and what must be said with it. */
  readonly cellWords: (cell: SurveyCell, isOwn: boolean) => string;
  readonly coverage: (total: RegionTotal, count: number) => string;
}

export function fileWords(source: FileSource): FileWords {
  const { text, own, file, locale, policies, places, households, whole } = source;
  const otherNames = Object.assign({}, ...policies.map(({ english }) => english));
  const words = { text, locale, places, otherNames };
  const wordings = new Map(policies.map((policy) => [policy.id, wordingFor(policy, words)]));
  const [first] = wordings.values();
  const programmes = new Map(whole.survey.programmes.map((one) => [one.name, one.en]));
  const regions = policies.map(({ id, title }) => ({ id, title: title[locale] }));
  const programme = (name: string) => first?.name(name, programmes.get(name)) ?? name;
  const name = (region: string, id: string) => wordings.get(region)?.name(id) ?? id;
  return {
    ...source,
    regions,
    household: (id) => {
      const found = households.find((one) => one.id === id);
      const note = found?.note?.[locale];
      return { title: found?.title[locale] ?? id, ...(note === undefined ? {} : { note }) };
    },
    region: (id) => regions.find((one) => one.id === id) ?? { title: id },
    programme,
    name,
    question: (region, reading) =>
      wordings.get(region)?.policy.readings[reading]?.question[locale] ?? name(region, reading),
    clause: (region, id) => {
      const wording = wordings.get(region);
      if (wording === undefined) return id;
      const { seal, label } = citationOf(id, wording);
      return `${seal} ${label}`.trim();
    },
    unit: (unit) => unitText(unit, locale),
    cellWords: (cell, isOwn) => {
      const lacks = cell.needs.length > 0 && cell.outcome === "needs";
      return [
        text.outcomes[cell.outcome],
        ...(isOwn ? [programme(cell.programme)] : []),
        ...(cell.amount === undefined || cell.amount.bound === "exact"
          ? []
          : [file.bounds[cell.amount.bound]]),
        ...(lacks
          ? [missingWords(cell.needs, (one) => name(cell.region, one), locale)]
          : cell.standing === "unpriced" || cell.standing === "choice"
            ? [file.standings[cell.standing]]
            : []),
        ...(cell.weakest === "published" || cell.amount === undefined
          ? []
          : [text.provenances[cell.weakest].name]),
      ].join(" · ");
    },
    coverage: (total, count) => coverage(total, count, own),
  };
}

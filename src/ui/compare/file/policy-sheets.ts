/**
 * The sheets that say what the results rest on: every parameter with its source, and the receipt.
 *
 * In:       the words of the file.
 * Out:      two sheets.
 */

import type { AssumptionView, ParameterView, PolicyView } from "../../../engine/index.ts";
import { variantWords, type WordNamer } from "../../../text/figures.ts";
import type { SheetCell, WorkSheet } from "../../../worker/spreadsheet/workbook.ts";
import {
  countCell,
  dateCell,
  headCells,
  longCell,
  numberCell,
  textCell,
} from "../../parts/spreadsheet/cells.ts";
import { documentRemarks, maybeDocumentWords } from "../documents.ts";
import type { FileWords } from "./file-words.ts";

/** On the day of the results; a figure that the texts leave open is listed as such. */
export function parameterSheet(words: FileWords): WorkSheet {
  const { file, whole } = words;
  const { heads } = file;
  const titles = [
    heads.region,
    heads.parameter,
    heads.variant,
    heads.value,
    heads.unit,
    heads.status,
    heads.least,
    heads.most,
    heads.since,
    heads.until,
    heads.source,
    heads.from,
  ];
  const rows = whole.parameters.flatMap(({ region, list }) =>
    list.flatMap((parameter) => parameterRows(parameter, region, words)),
  );
  return {
    name: file.sheets.parameters,
    widths: [12, 26, 20, 14, 14, 10, 14, 14, 12, 12, 36, 14],
    headRows: 1,
    rows: [headCells(titles), ...rows],
  };
}

function parameterRows(
  { name, en, unit, values, from }: ParameterView,
  region: string,
  words: FileWords,
): readonly (readonly SheetCell[])[] {
  const title = words.locale === "zh" ? name : en || words.name(region, name);
  const head = [textCell(words.region(region).title), textCell(title)];
  const file = textCell(`${from}.yaml`);
  if (values.length === 0) {
    const gaps = Array.from({ length: 6 }, () => undefined);
    return [
      [
        ...head,
        undefined,
        undefined,
        textCell(words.unit(unit)),
        textCell(words.file.leftOpen),
        ...gaps.slice(1),
        file,
      ],
    ];
  }
  return values.map(({ variant, value, status, range, since, to, cite }) => [
    ...head,
    textCell(variantWords(variant, (one) => words.name(region, one))),
    valueCell(value, (one) => words.name(region, one)),
    textCell(words.unit(unit)),
    textCell(words.text.provenances[status].name),
    numberCell(range?.least),
    numberCell(range?.most),
    dateCell(since),
    dateCell(to),
    longCell(cite.map((id) => words.clause(region, id)).join("; ")),
    file,
  ]);
}

/** Which rules, of which day, on which assumptions; and that nobody is paid by it. */
export function receiptSheet(words: FileWords): WorkSheet {
  const { file, text, policies, whole, locale } = words;
  const { heads } = file;
  const assumed = assumedUsed(words);
  const said = [
    file.title,
    file.notBasis,
    file.assumedCount(assumed.length),
    file.silence,
    file.floors,
    file.sums,
  ];
  const receipts = policies.map((policy): readonly SheetCell[] => [
    textCell(policy.title[locale]),
    textCell(policy.specHash),
    countCell(policy.clauseCount),
    ...documentCells(policy, words),
  ]);
  return {
    name: file.sheets.receipt,
    widths: [14, 30, 20, 14, 14, 14, 14, 36],
    headRows: 0,
    rows: [
      ...said.map((line) => [textCell(line)]),
      ...documentRemarks(policies, words.own, locale).map((line) => [textCell(line)]),
      [textCell(heads.date), dateCell(whole.survey.date)],
      [],
      headCells([heads.region, file.hash, file.clauses, file.document, file.about]),
      ...receipts,
      [],
      [textCell(text.compare.detail.assumptions)],
      headCells([
        heads.region,
        heads.parameter,
        heads.variant,
        heads.value,
        heads.unit,
        heads.least,
        heads.most,
        heads.source,
      ]),
      ...assumed.flatMap((one) => assumedRows(one, words)),
    ],
  };
}

/** What kind of document it is and of when; and what that means for a comparison. */
function documentCells(policy: PolicyView, { own, locale }: FileWords): readonly SheetCell[] {
  const document = maybeDocumentWords(policy, own, locale);
  return [textCell(document?.line), longCell(document?.about)];
}

interface AssumedUse {
  readonly policy: PolicyView;
  readonly name: string;
  readonly assumption: AssumptionView;
}

/** Every assumed value that some result in the file rests on. */
function assumedUsed({ policies, whole }: FileWords): readonly AssumedUse[] {
  return policies.flatMap((policy) => {
    const used = new Set(
      whole.survey.rows.flatMap(({ cells }) =>
        cells.filter(({ region }) => region === policy.id).flatMap((cell) => cell.assumed),
      ),
    );
    return [...used].flatMap((name) => {
      const assumption = policy.assumptions[name];
      return assumption === undefined ? [] : [{ policy, name, assumption }];
    });
  });
}

function assumedRows(
  { policy, name, assumption }: AssumedUse,
  words: FileWords,
): readonly (readonly SheetCell[])[] {
  return assumption.values.map(({ variant, value, range }): readonly SheetCell[] => [
    textCell(policy.title[words.locale]),
    textCell(words.name(policy.id, name)),
    textCell(variantWords(variant, (one) => words.name(policy.id, one))),
    valueCell(value, (one) => words.name(policy.id, one)),
    textCell(words.unit(assumption.unit)),
    numberCell(range?.least),
    numberCell(range?.most),
    longCell(assumption.cite.map((id) => words.clause(policy.id, id)).join("; ")),
  ]);
}

/** A figure as a number; an option as the reader says it. */
function valueCell(value: string, say: WordNamer): SheetCell {
  return /^-?\d/.test(value) ? numberCell(value) : textCell(say(value));
}

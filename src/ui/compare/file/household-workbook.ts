/**
 * The comparison as a spreadsheet: every household and programme, what is shown, what is open, parameters, receipt.
 *
 * In:       the survey of all, that of what is shown, the policies; words.
 * Out:      a workbook as plain data.
 * Ignores:  arithmetic. What is not known is an empty cell with its reason beside it, and never a zero.
 */

import type { SheetCell, Workbook, WorkSheet } from "../../../worker/spreadsheet/workbook.ts";
import {
  dateCell,
  headCells,
  longCell,
  moneyCell,
  textCell,
} from "../../parts/spreadsheet/cells.ts";
import { type FileSource, type FileWords, fileWords } from "./file-words.ts";
import { parameterSheet, receiptSheet } from "./policy-sheets.ts";

export function householdWorkbook(source: FileSource): Workbook {
  const words = fileWords(source);
  return {
    sheets: [
      resultSheet(words),
      shownSheet(words),
      openSheet(words),
      parameterSheet(words),
      receiptSheet(words),
    ],
  };
}

/** One line for each household, programme and region: to be filtered and pivoted. */
function resultSheet(words: FileWords): WorkSheet {
  const { file, whole, household, region, programme } = words;
  const { heads } = file;
  const mains = new Map(whole.survey.mains.map((one) => [one.household, one.programme]));
  const titles = [
    heads.household,
    heads.programme,
    heads.region,
    heads.date,
    heads.outcome,
    heads.amount,
    heads.unit,
    heads.bound,
    heads.standing,
    heads.provenance,
    heads.isMain,
    heads.cite,
    heads.note,
    heads.id,
  ];
  const rows = whole.survey.rows.flatMap((row) =>
    row.cells.map((cell): readonly SheetCell[] => [
      textCell(household(row.household).title),
      textCell(programme(cell.programme)),
      textCell(region(cell.region).title),
      dateCell(whole.survey.date),
      textCell(words.text.outcomes[cell.outcome]),
      moneyCell(cell.amount?.value),
      textCell(cell.amount && words.unit(cell.amount.unit)),
      textCell(cell.amount && file.bounds[cell.amount.bound]),
      textCell(file.standings[cell.standing]),
      textCell(words.text.provenances[cell.weakest].name),
      textCell(mains.get(row.household) === cell.programme ? file.isMain : undefined),
      textCell(cell.cite.map((id) => words.clause(cell.region, id)).join("; ")),
      textCell(household(row.household).note),
      textCell(row.household),
    ]),
  );
  return {
    name: file.sheets.results,
    widths: [26, 18, 12, 12, 10, 14, 14, 10, 20, 12, 10, 30, 36, 30],
    headRows: 1,
    headColumns: 1,
    rows: [headCells(titles), ...rows],
  };
}

/** As on the screen: a column for each region; totals below. */
function shownSheet(words: FileWords): WorkSheet {
  const { file, regions, shown, survey, household, programme } = words;
  const { heads } = file;
  const rows = survey.rows
    .filter((row) => shown.includes(row.household))
    .map((row): readonly SheetCell[] => [
      textCell(household(row.household).title),
      textCell(
        row.programme === undefined
          ? words.text.compare.controls.ownProgramme
          : programme(row.programme),
      ),
      ...row.cells.flatMap((cell) => [
        textCell(words.cellWords(cell, row.programme === undefined)),
        moneyCell(cell.amount?.value),
      ]),
      moneyCell(row.difference?.value),
    ]);
  const totals = survey.totals.flatMap((total): readonly (readonly SheetCell[])[] => [
    [
      textCell(`${heads.total} ${words.unit(total.unit)}`),
      textCell(total.programme && programme(total.programme)),
      ...total.regions.flatMap((one) => [
        textCell(words.coverage(one, total.count)),
        moneyCell(one.value),
      ]),
    ],
    ...(total.comparable === undefined
      ? []
      : [
          [
            textCell(words.own.totals.comparable(total.comparable.count)),
            textCell(total.programme && programme(total.programme)),
            ...total.comparable.regions.flatMap((one) => [undefined, moneyCell(one.value)]),
          ],
        ]),
  ]);
  const titles = [
    heads.household,
    heads.programme,
    ...regions.flatMap(({ title }) => [title, `${title} ${heads.amount}`]),
    heads.difference,
  ];
  return {
    name: file.sheets.shown,
    widths: [28, 18, ...regions.flatMap(() => [26, 14]), 14],
    headRows: 1,
    headColumns: 1,
    rows: [headCells(titles), ...rows, ...(totals.length === 0 ? [] : [[], ...totals])],
  };
}

/** What keeps each result from being decided, and what it rests on that is not published. */
function openSheet(words: FileWords): WorkSheet {
  const { file, whole, household, region, programme } = words;
  const { heads } = file;
  const rows = whole.survey.rows.flatMap((row) =>
    row.cells.flatMap((cell) => {
      const line = (kind: string, what: string, whose?: string): readonly SheetCell[] => [
        textCell(household(row.household).title),
        textCell(programme(cell.programme)),
        textCell(region(cell.region).title),
        textCell(words.text.outcomes[cell.outcome]),
        textCell(kind),
        longCell(what),
        textCell(whose),
        textCell(row.household),
      ];
      return [
        ...cell.needs.map(({ kind, name, of }) =>
          line(file.missing[kind], words.name(cell.region, name), of?.[words.locale]),
        ),
        ...cell.readings.map((reading) => line(file.reading, words.question(cell.region, reading))),
        ...cell.assumed.map((name) => line(file.assumedValue, words.name(cell.region, name))),
      ];
    }),
  );
  const titles = [
    heads.household,
    heads.programme,
    heads.region,
    heads.outcome,
    heads.kind,
    heads.what,
    heads.whose,
    heads.id,
  ];
  return {
    name: file.sheets.open,
    widths: [26, 18, 12, 10, 18, 44, 14, 30],
    headRows: 1,
    rows: [headCells(titles), ...rows],
  };
}

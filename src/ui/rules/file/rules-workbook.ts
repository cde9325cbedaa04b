/**
 * The matrix as a file: a line for each feature, place and variant, as it is filtered on the screen.
 *
 * In:       the sections that are shown, the selection, the wording of the columns.
 * Out:      a workbook as plain data; the same lines as rows of text.
 * Ignores:  arithmetic. What is silent has no value, and is never a zero.
 */
import type { MatrixRow, MatrixValue, SayingCell } from "../../../engine/index.ts";
import { variantWords } from "../../../text/figures.ts";
import { unitText } from "../../../text/format.ts";
import type { RulesScreenText } from "../../../text/rules/rules-zh.ts";
import type { SheetCell, Workbook } from "../../../worker/spreadsheet/workbook.ts";
import { documentRemarks, maybeDocumentWords } from "../../compare/documents.ts";
import { citationOf, type PolicyWording } from "../../parts/policy-wording.ts";
import {
  countCell,
  dateCell,
  headCells,
  longCell,
  numberCell,
  textCell,
  wordOf,
} from "../../parts/spreadsheet/cells.ts";
import type { Relation, RulesSelection, ShownSection } from "../rules-state.ts";
import {
  cellLines,
  isTextMissing,
  nameOfRow,
  type RulesWording,
  valueWords,
} from "../rules-wording.ts";

export interface RulesFile {
  readonly sections: readonly ShownSection[];
  readonly selection: RulesSelection;
  readonly wording: RulesWording;
}

export function rulesWorkbook(source: RulesFile): Workbook {
  const { file } = source.wording.text.rules;
  return {
    sheets: [
      {
        name: file.sheets.rules,
        widths: [12, 30, 18, 10, 14, 12, 14, 18, 14, 36, 12, 12, 12, 12, 12, 36, 12, 16, 8],
        headRows: 1,
        headColumns: 2,
        rows: [headCells(Object.values(file.heads)), ...linesOf(source)],
      },
      {
        name: file.sheets.receipt,
        widths: [16, 30, 24, 48],
        headRows: 0,
        rows: receiptLines(source),
      },
    ],
  };
}

/** For programs that read no spreadsheets: the same lines. */
export function csvOfRules(source: RulesFile): readonly (readonly string[])[] {
  const { heads } = source.wording.text.rules.file;
  return [Object.values(heads), ...linesOf(source).map((line) => line.map(wordOf))];
}

function linesOf({ sections, wording }: RulesFile): readonly (readonly SheetCell[])[] {
  return sections.flatMap(({ rows }) =>
    rows.flatMap(({ row, relations }) =>
      wording.columns.flatMap((column, index) => {
        const relation = relations[index] ?? "silent";
        const cell = row.cells[index];
        const head = headOf(row, column, relation, wording);
        if (cell === undefined || cell.kind === "silent") return [head];
        return cellRows(cell, column, wording).map((rest) => [...head, ...rest]);
      }),
    ),
  );
}

type Column = PolicyWording<RulesScreenText>;

function headOf(
  row: MatrixRow,
  { policy, name, locale }: Column,
  relation: Relation,
  wording: RulesWording,
): readonly SheetCell[] {
  const { text } = wording;
  const isUnknown = relation === "silent" && isTextMissing(policy);
  return [
    textCell(text.sections[row.section]),
    textCell(nameOfRow(row, wording)),
    textCell(row.part === undefined ? undefined : name(row.entry)),
    textCell(row.part && text.rules.partKinds[row.part]),
    textCell(row.unit && unitText(row.unit, locale)),
    textCell(policy.title[locale]),
    textCell(isUnknown ? text.rules.unknown : text.rules.relations[relation].word),
  ];
}

/** A line for each variant of a parameter; one for whatever has no values. */
function cellRows(
  cell: SayingCell,
  column: Column,
  wording: RulesWording,
): readonly (readonly SheetCell[])[] {
  const { rules } = wording.text;
  if (cell.values.length > 0)
    return cell.values.map((value) => [
      ...valueCells(value, column, wording),
      ...sourceCells(cell, value, column, wording),
    ]);
  const written = cell.isOpen ? rules.open : cellLines(cell, column).join(rules.words.list);
  const said = [undefined, undefined, longCell(written)];
  return [[...said, ...sourceCells(cell, undefined, column, wording)]];
}

function valueCells(
  value: MatrixValue,
  { name }: Column,
  wording: RulesWording,
): readonly SheetCell[] {
  const isNumber = /^-?\d+(\.\d+|\/\d+)?$/.test(value.text);
  return [
    textCell(variantWords(value.variant, name)),
    isNumber ? numberCell(value.text) : undefined,
    isNumber ? undefined : textCell(valueWords(value, wording, name)),
  ];
}

function sourceCells(
  { force, cites, kind, at }: SayingCell,
  value: MatrixValue | undefined,
  column: Column,
  { text }: RulesWording,
): readonly SheetCell[] {
  const { file } = text.rules;
  const weight = force === undefined ? undefined : text.compare.force[force] || file.firm;
  return [
    textCell(weight),
    textCell(value && text.provenances[value.status].name),
    numberCell(value?.range?.least),
    numberCell(value?.range?.most),
    dateCell(value?.since),
    longCell((value?.cite ?? cites).map((id) => sourceWords(id, column)).join("; ")),
    textCell(kind === "baseline" ? file.baseline : undefined),
    textCell(at.file),
    countCell(at.line),
  ];
}

/** Seal and number; of a document without a number its title. */
function sourceWords(id: string, column: Column): string {
  const { seal, label } = citationOf(id, column);
  return `${seal} ${label}`.trim();
}

function receiptLines({ selection, wording }: RulesFile): readonly (readonly SheetCell[])[] {
  const { text, locale, columns } = wording;
  const { file } = text.rules;
  const policies = columns.map(({ policy }) => policy);
  const reference = policies.find(({ id }) => id === selection.reference) ?? policies[0];
  const shown = [
    selection.section === "all" ? text.rules.controls.all : text.sections[selection.section],
    ...(selection.isOnlyDiffering ? [file.differing] : []),
    ...(selection.query.trim() === "" ? [] : [`“${selection.query.trim()}”`]),
  ];
  const said = [file.title, file.notBasis, file.silence, file.assumed];
  return [
    ...[...said, ...documentRemarks(policies, text, locale)].map((line) => [textCell(line)]),
    [textCell(file.date), dateCell(selection.date)],
    [textCell(file.reference), textCell(reference?.title[locale])],
    [textCell(file.filter), textCell(shown.join(text.rules.words.list))],
    [],
    headCells([file.heads.place, file.hash, file.document, file.about]),
    ...policies.map((policy) => {
      const document = maybeDocumentWords(policy, text, locale);
      return [
        textCell(policy.title[locale]),
        textCell(policy.specHash),
        textCell(document?.line),
        longCell(document?.about),
      ];
    }),
  ];
}

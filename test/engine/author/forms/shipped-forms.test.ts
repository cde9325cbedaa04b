import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ParameterEdit } from "../../../../src/engine/author/forms/edit-parameter.ts";
import type { TableEdit } from "../../../../src/engine/author/forms/edit-table.ts";
import { parameterForm } from "../../../../src/engine/author/forms/parameter-form.ts";
import { tableForms } from "../../../../src/engine/author/forms/table-grid.ts";
import type { Fix } from "../../../../src/engine/base/diagnostic.ts";
import type { SourceSpan } from "../../../../src/engine/base/span.ts";
import {
  carriedOut,
  parameterFixes,
  parameterWords,
  type ReadText,
  readText,
  tableFixes,
  tableWords,
  takenBack,
} from "../../../support/form-edits.ts";

const folder = join(import.meta.dirname, "../../../../policy-specs");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".yaml") && name !== "vocabulary.yaml")
  .sort();

const memory = new Map();
const shipped = (file: string) => readText(file, readFileSync(join(folder, file), "utf8"));

/** The text after an edit, which undone gives the bytes of before. */
function after(source: ReadText, fixes: readonly Fix[]): ReadText {
  const text = carriedOut(source.text, fixes);
  expect(carriedOut(text, takenBack(source.text, fixes))).toBe(source.text);
  expect(commentsIn(text)).toEqual(commentsIn(source.text));
  return readText(source.file, text, memory);
}

function commentsIn(text: string): readonly string[] {
  return text.split("\n").flatMap((line) => /(?:^|\s)#.*/.exec(line)?.[0] ?? []);
}

function isInside(fixes: readonly Fix[], at: SourceSpan): boolean {
  return fixes.every((fix) => at.start <= fix.at.start && fix.at.end <= at.end);
}

describe.each(files)("%s", (file) => {
  const source = shipped(file);
  const before = parameterWords(source);
  const form = parameterForm(source.tree, undefined);
  const write = (edit: ParameterEdit, at: SourceSpan) => {
    const fixes = parameterFixes(source, edit);
    expect(isInside(fixes, at)).toBe(true);
    return parameterWords(after(source, fixes));
  };

  test("a figure or an end of a range that is written is read again, and nothing else changes", () => {
    form.forEach(({ name, values }, place) => {
      values.forEach(({ figures }, row) => {
        figures.forEach(({ variant, value, range }, figure) => {
          const pieces = { value, ...range };
          for (const field of ["value", "least", "most"] as const) {
            const piece = pieces[field];
            if (piece === undefined) continue;
            const edit = { kind: "write-figure", row, field, variant, text: "7654.25" } as const;
            const words = write({ parameter: name, ...edit }, piece.at);
            const expected = structuredClone(before);
            const changed = expected[place]?.values[row]?.figures[figure];
            if (changed === undefined) throw new Error("The figure is gone.");
            if (field === "value") changed.value = "7654.25";
            else if (changed.range) changed.range[field === "least" ? 0 : 1] = "7654.25";
            expect(words).toEqual(expected);
          }
        });
      });
    });
  });

  test("a date, a status and a source that are written are read again, and nothing else changes", () => {
    form.forEach(({ name, values }, place) => {
      values.forEach(({ at, from, to, statusAt }, row) => {
        const expected = () => {
          const words = structuredClone(before);
          const changed = words[place]?.values[row];
          if (changed === undefined) throw new Error("The value is gone.");
          return { words, changed };
        };
        if (from !== undefined) {
          const { words, changed } = expected();
          changed.from = "1999-12-31";
          const edit = { kind: "write-value", row, field: "from", text: "1999-12-31" } as const;
          expect(write({ parameter: name, ...edit }, from.at)).toEqual(words);
          const ended = expected();
          ended.changed.to = "2099-01-31";
          const end = { kind: "write-value", row, field: "to", text: "2099-01-31" } as const;
          expect(write({ parameter: name, ...end }, to?.at ?? at)).toEqual(ended.words);
        }
        const derived = expected();
        derived.changed.status = "derived";
        const status = { kind: "set-status", row, status: "derived", ranges: [] } as const;
        expect(write({ parameter: name, ...status }, statusAt)).toEqual(derived.words);
        const cited = expected();
        cited.changed.cite = ["某文件〔2030〕1号", "另一份"];
        const text = "某文件〔2030〕1号, 另一份";
        const cite = { kind: "write-value", row, field: "cite", text } as const;
        expect(write({ parameter: name, ...cite }, at)).toEqual(cited.words);
      });
    });
  });

  test("a value is added behind the last one, and one is removed with its line", () => {
    form.forEach(({ name, values }, place) => {
      if (values.length > 0 && values[0]?.from === undefined) return;
      const variants = values.at(-1)?.figures.map(({ variant }) => variant) ?? [[]];
      const figures = variants.map((variant) => ({ variant, text: "88.5" }));
      const value = { from: "2031-07-01", figures, ranges: [], cite: ["某文件"] };
      const fixes = parameterFixes(source, {
        parameter: name,
        kind: "add-value",
        value: { ...value, status: "published" },
      });
      const expected = structuredClone(before);
      expected[place]?.values.push({
        from: "2031-07-01",
        to: undefined,
        status: "published",
        figures: figures.map(({ variant, text }) => ({ variant, value: text, range: undefined })),
        cite: ["某文件"],
      });
      const added = after(source, fixes);
      expect(parameterWords(added)).toEqual(expected);
      const row = values.length;
      const gone = carriedOut(
        added.text,
        parameterFixes(added, { parameter: name, kind: "remove-value", row }),
      );
      expect(gone).toBe(source.text);
    });
  });

  test("a cell that is written is read again, and no other cell of any table changes", () => {
    const tables = tableWords(source);
    tableForms(source.tree, undefined).forEach(({ rows, columns }, table) => {
      rows.forEach(({ at, cells }, row) => {
        expect(cells).toHaveLength(columns.length);
        cells.forEach((_, column) => {
          for (const text of ["7", "一段比原来的格子长得多、超过整列宽度的文字，共有这么多字"]) {
            const fixes = tableFixes(source, { table, kind: "write-cell", row, column, text });
            expect(isInside(fixes, at)).toBe(true);
            const expected = structuredClone(tables);
            const line = expected[table]?.rows[row];
            if (line !== undefined) line[column] = text;
            expect(tableWords(after(source, fixes))).toEqual(expected);
          }
        });
      });
    });
  });

  test("rows are added, moved and removed, and the way back gives the same bytes", () => {
    const tables = tableWords(source);
    tableForms(source.tree, undefined).forEach(({ rows, columns }, table) => {
      const cells = columns.map((_, column) => `${column}`);
      for (let row = 0; row <= rows.length; row += 1) {
        const edit: TableEdit = { table, kind: "add-row", after: row - 1, cells };
        const added = after(source, tableFixes(source, edit));
        const expected = structuredClone(tables);
        expected[table]?.rows.splice(row, 0, cells);
        expect(tableWords(added)).toEqual(expected);
        const removed = tableFixes(added, { table, kind: "remove-row", row });
        expect(carriedOut(added.text, removed)).toBe(source.text);
      }
      for (let row = 1; row < rows.length; row += 1) {
        const moved = after(source, tableFixes(source, { table, kind: "move-row", row, by: -1 }));
        const back = tableFixes(moved, { table, kind: "move-row", row: row - 1, by: 1 });
        expect(carriedOut(moved.text, back)).toBe(source.text);
      }
    });
  });
});

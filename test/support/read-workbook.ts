/**
 * A spreadsheet file taken apart: its sheets and what each cell is.
 *
 * In:       the bytes of an .xlsx file.
 * Out:      sheets in order, rows, cells that are not empty. No assertions.
 * Ignores:  colours, widths, and what the file does not say of values.
 */
import { strFromU8, unzipSync } from "fflate";

export interface ReadCell {
  /** `formula` is what no file of ours may have. */
  readonly kind: "text" | "number" | "formula";
  readonly text: string;
  /** The number format; empty for none. */
  readonly format: string;
}

export interface ReadSheet {
  readonly name: string;
  readonly rows: readonly (readonly ReadCell[])[];
}

export function sheetsOf(bytes: Uint8Array): readonly ReadSheet[] {
  const files = unzipSync(bytes);
  const read = (path: string) => {
    const file = files[path];
    return file === undefined ? "" : strFromU8(file);
  };
  const strings = all(read("xl/sharedStrings.xml"), /<si>(.*?)<\/si>/gs).map(([, item = ""]) =>
    unescaped(
      all(item, /<t[^>]*>(.*?)<\/t>/gs)
        .map(([, part = ""]) => part)
        .join(""),
    ),
  );
  const formats = formatsOf(read("xl/styles.xml"));
  return all(read("xl/workbook.xml"), /<sheet [^>]*name="([^"]*)"/g).map(
    ([, name = ""], index) => ({
      name: unescaped(name),
      rows: all(read(`xl/worksheets/sheet${index + 1}.xml`), /<row [^>]*>(.*?)<\/row>/gs).map(
        ([, row = ""]) =>
          all(row, /<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gs).flatMap(([, about = "", content = ""]) =>
            content === "" ? [] : [cellOf(about, content, strings, formats)],
          ),
      ),
    }),
  );
}

function cellOf(
  about: string,
  content: string,
  strings: readonly string[],
  formats: readonly string[],
): ReadCell {
  const format = formats[Number(/ s="(\d+)"/.exec(` ${about}`)?.[1] ?? 0)] ?? "";
  const value = /<v>(.*?)<\/v>/s.exec(content)?.[1] ?? "";
  if (/<f>/.test(content)) return { kind: "formula", text: content, format };
  return / t="s"/.test(` ${about}`)
    ? { kind: "text", text: strings[Number(value)] ?? "", format }
    : { kind: "number", text: value, format };
}

/** The number format of each style, by its place. */
function formatsOf(styles: string): readonly string[] {
  const named = new Map(
    all(styles, /<numFmt ([^>]*)\/?>/g).map(([, about = ""]) => [
      /numFmtId="(\d+)"/.exec(about)?.[1] ?? "",
      unescaped(/formatCode="([^"]*)"/.exec(about)?.[1] ?? ""),
    ]),
  );
  const builtIn: Readonly<Record<string, string>> = { "4": "#,##0.00", "49": "@" };
  const [, used = ""] = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles) ?? [];
  return all(used, /<xf ([^>]*)>/g).map(([, about = ""]) => {
    const id = /numFmtId="(\d+)"/.exec(about)?.[1] ?? "0";
    return named.get(id) ?? builtIn[id] ?? "";
  });
}

function all(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  return [...text.matchAll(pattern)];
}

function unescaped(text: string): string {
  const signs: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'" };
  return text
    .replace(/&(lt|gt|quot|apos);/g, (_, name: string) => signs[name] ?? "")
    .replaceAll("&amp;", "&");
}

/**
 * Turn a scalar of the library into ours, with the text the author wrote and where each of its lines begins.
 *
 * In:       a scalar, and the text of its file.
 * Out:      a scalar node; of a block, the content lines without their indentation.
 * Ignores:  what the text means. Lines of a folded block (`>`) are kept apart, as they are in a literal one.
 */
import type { Scalar } from "yaml";
import type { ScalarNode } from "../tree.ts";
import { spanOfRange, type TreeSource } from "./tree-source.ts";

/** Turn a scalar into a node; `near` is where it should be if nothing was written. */
export function readScalar(source: TreeSource, scalar: Scalar, near: number): ScalarNode {
  const at = spanOfRange(source, scalar.range, near);
  switch (scalar.type) {
    case "QUOTE_DOUBLE":
    case "QUOTE_SINGLE": {
      const text = String(scalar.value);
      return {
        kind: "scalar",
        at,
        text,
        style: "quoted",
        lineStarts: [at.start + 1],
        empty: false,
      };
    }
    case "BLOCK_LITERAL":
    case "BLOCK_FOLDED":
      return readBlock(source, at.start, at.end);
    default: {
      const text = source.text.slice(at.start, at.end);
      if (text === "") return emptyScalar(source, near);
      return { kind: "scalar", at, text, style: "plain", lineStarts: [at.start], empty: false };
    }
  }
}

/** A value that is not there. */
export function emptyScalar(source: TreeSource, near: number): ScalarNode {
  const at = { file: source.file, start: near, end: near };
  return { kind: "scalar", at, text: "", style: "plain", lineStarts: [near], empty: true };
}

/** The lines of a block below its header, without the indentation of the least indented and blank lines at the end. */
function readBlock(source: TreeSource, start: number, end: number): ScalarNode {
  const lines = contentLines(source.text, start, end);
  const indents = lines.filter(({ text }) => text.trim() !== "").map(({ text }) => indentOf(text));
  const indent = indents.length === 0 ? 0 : indents.reduce((least, one) => Math.min(least, one));
  const texts = lines.map(({ text }) => text.slice(indent));
  const lineStarts = lines.map((line) => line.start + Math.min(indent, line.text.length));
  const first = lineStarts[0] ?? end;
  const last = (lineStarts.at(-1) ?? end) + (texts.at(-1) ?? "").length;
  return {
    kind: "scalar",
    at: { file: source.file, start: first, end: Math.max(first, last) },
    text: texts.join("\n"),
    style: "block",
    lineStarts: lines.length === 0 ? [first] : lineStarts,
    empty: false,
  };
}

function contentLines(text: string, start: number, end: number): { text: string; start: number }[] {
  const lines: { text: string; start: number }[] = [];
  const header = text.indexOf("\n", start);
  for (let from = header + 1; header !== -1 && from < end; ) {
    const next = text.indexOf("\n", from);
    const to = next === -1 || next > end ? end : next;
    lines.push({ text: text.slice(from, to).replace(/\r$/, ""), start: from });
    from = to + 1;
  }
  while (lines.at(-1)?.text.trim() === "") lines.pop();
  return lines;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

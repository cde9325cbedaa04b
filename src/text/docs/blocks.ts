/**
 * What a page of the documentation is made of, and the few marks inside its sentences.
 *
 * Out:      the types of a page; a sentence as plain words, `code`, **strong words** and [words](target).
 * Ignores:  markup; where a target's address is (layouts/docs/doc-target.ts).
 */

export interface DocPage {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly DocSection[];
}

export interface DocSection {
  /** The anchor, the same in every language. */
  readonly id: string;
  readonly title: string;
  /** A text alone is a paragraph. */
  readonly blocks: readonly DocBlock[];
}

export type DocBlock =
  | string
  | { readonly kind: "list"; readonly items: readonly string[] }
  | { readonly kind: "steps"; readonly items: readonly string[] }
  | {
      readonly kind: "terms";
      readonly items: readonly { readonly term: string; readonly says: string }[];
    }
  | {
      readonly kind: "table";
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  | { readonly kind: "code"; readonly text: string }
  /** Drawn by the page with the real parts. */
  | { readonly kind: "specimen"; readonly name: string; readonly caption: string };

export type Inline =
  | { readonly kind: "words" | "code" | "strong"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly target: string };

const marks = /`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\(([^)\s]+)\)/g;

export function inlinesOf(sentence: string): readonly Inline[] {
  const found: Inline[] = [];
  let read = 0;
  for (const mark of sentence.matchAll(marks)) {
    if (mark.index > read) found.push({ kind: "words", text: sentence.slice(read, mark.index) });
    found.push(inlineOf(mark));
    read = mark.index + mark[0].length;
  }
  if (read < sentence.length) found.push({ kind: "words", text: sentence.slice(read) });
  return found;
}

function inlineOf([, code, strong, words, target]: RegExpExecArray): Inline {
  if (code !== undefined) return { kind: "code", text: code };
  if (strong !== undefined) return { kind: "strong", text: strong };
  return { kind: "link", text: words ?? "", target: target ?? "" };
}

/** Every sentence of a page that may hold marks. */
export function sentencesOf({ lead, sections }: DocPage): readonly string[] {
  return [lead, ...sections.flatMap(({ blocks }) => blocks.flatMap(sentencesIn))];
}

function sentencesIn(block: DocBlock): readonly string[] {
  if (typeof block === "string") return [block];
  switch (block.kind) {
    case "list":
    case "steps":
      return block.items;
    case "terms":
      return block.items.flatMap(({ term, says }) => [term, says]);
    case "table":
      return [...block.head, ...block.rows.flat()];
    case "code":
      return [];
    case "specimen":
      return [block.caption];
  }
}

/**
 * What the editor asks about the names in a text, of whoever understands them.
 *
 * Ignores:  who that is. Places are offsets; files go by the names under which the editor opens them.
 */
import type { Stretch } from "./findings.ts";

export interface TextPlace {
  readonly file: string;
  readonly offset: number;
}

export interface FileStretch {
  readonly file: string;
  readonly at: Stretch;
}

export interface OutlineSymbol {
  readonly name: string;
  readonly detail: string;
  readonly at: Stretch;
  readonly entryAt: Stretch;
  readonly parts: readonly OutlineSymbol[];
}

export interface NameSource {
  /** The text of a file as it is now; undefined where there is none of that name. */
  readonly textOf: (file: string) => string | undefined;
  readonly definitions: (place: TextPlace) => Promise<readonly FileStretch[]>;
  /** The declarations among them. */
  readonly references: (place: TextPlace) => Promise<readonly FileStretch[]>;
  /** Paragraphs in Markdown. */
  readonly hover: (
    place: TextPlace,
  ) => Promise<{ readonly at: Stretch; readonly paragraphs: readonly string[] } | undefined>;
  readonly nameToChange: (
    place: TextPlace,
  ) => Promise<{ readonly at: Stretch; readonly name: string } | { readonly refused: string }>;
  readonly rename: (
    place: TextPlace,
    newName: string,
    /** Aborted where the reader goes on before the edits are there: then they are written nowhere. */
    signal: AbortSignal,
  ) => Promise<
    | { readonly edits: readonly (FileStretch & { readonly text: string })[] }
    | { readonly refused: string }
  >;
  readonly outline: (file: string) => Promise<readonly OutlineSymbol[]>;
  /** Undefined where the text cannot be laid out. */
  readonly format: (file: string, text: string) => Promise<string | undefined>;
  readonly open: (place: FileStretch) => void;
}

/**
 * What the reader can do with texts as a whole: open, close, restore, replace, remove, take over.
 *
 * In:       the state of the texts; the means of keeping; the editor.
 * Out:      functions to be called. Before a text is replaced by another it is kept as a version, and the editor can
 *           undo the replacement.
 * Ignores:  words.
 */
import type { Dispatch } from "react";
import type { SourceText } from "../../../engine/index.ts";
import type { CodeEditor } from "../../editor/create-editor.ts";
import { vocabularyFile } from "../draft-state.ts";
import {
  familyOf,
  fileOf,
  type LeftBehind,
  type OpenFault,
  offersBeside,
  type TextsEvent,
  type TextsState,
  textOf,
} from "../texts-state.ts";
import { readTextFile } from "./read-text-file.ts";
import { freeFileName } from "./share-link.ts";
import type { Keeping } from "./use-keeping.ts";

export interface TextActions {
  readonly show: (name: string) => void;
  /** Give files tabs beside the one in view, so that this window may write them. */
  readonly join: (names: readonly string[]) => void;
  /** Take back what was joined in vain. */
  readonly part: (names: readonly string[]) => void;
  /** Say which files a name was to be changed in and was not. */
  readonly leaveBehind: (left: LeftBehind) => void;
  /** The tab goes; the text stays. */
  readonly close: (name: string) => void;
  /** The draft that is offered becomes the text. */
  readonly restore: () => void;
  readonly discard: () => void;
  /** The published version becomes the text. */
  readonly revert: () => void;
  /** An earlier version becomes the text. */
  readonly replace: (text: string) => void;
  readonly remove: () => void;
  /** The own file that was removed last comes back. */
  readonly putBack: () => void;
  readonly openFiles: (files: readonly File[]) => Promise<void>;
  /** A new own file, under a name that no other has. */
  readonly create: (name: string, text: string) => Promise<void>;
  /** New files of the reader's own under the names that they have, kept like any other; none is shown. */
  readonly add: (files: readonly SourceText[]) => void;
  /** The file in view is written in this window from now on. */
  readonly takeOver: () => void;
  /** A text for a file that is there can be written now, or cannot. */
  readonly settle: (name: string, end: { readonly text: string } | OpenFault["kind"]) => void;
}

interface Hands {
  readonly state: TextsState;
  readonly tell: Dispatch<TextsEvent>;
  readonly take: (name: string, text: string) => void;
  readonly keeping: Keeping | undefined;
  readonly editor: CodeEditor | undefined;
}

export function textActions(hands: Hands): TextActions {
  const { state, tell, take, keeping, editor } = hands;
  const file = fileOf(state);
  const { name, published } = file;
  const text = textOf(state, file);
  const keepVersion = (of: string, kept: string) =>
    void keeping?.keeper.takeVersion(of, kept, "before-replacing");
  const replace = (next: string) => {
    if (next === text) return;
    keepVersion(name, text);
    if (editor === undefined) take(name, next);
    else editor.replace(name, next);
  };
  const remove = () => {
    keepVersion(name, text);
    keeping?.keeper.write(name, undefined);
    editor?.forget(name);
    tell({ kind: "removed", name });
  };
  return {
    show: (wanted) => tell({ kind: "shown", name: wanted }),
    join: (names) => tell({ kind: "joined", names }),
    part: (names) => tell({ kind: "parted", names }),
    leaveBehind: (left) => tell({ kind: "left-behind", ...left }),
    close: (closing) => tell({ kind: "closed", name: closing }),
    restore() {
      for (const offer of offersBeside(state, name)) {
        const before = state.files.find((one) => one.name === offer.name)?.published;
        tell({ kind: "answered", name: offer.name });
        if (before === undefined || editor === undefined) take(offer.name, offer.text);
        else editor.replace(offer.name, offer.text, before);
      }
    },
    discard() {
      if (published === undefined) return remove();
      for (const offer of offersBeside(state, name)) {
        keepVersion(offer.name, offer.text);
        keeping?.keeper.write(offer.name, undefined);
        tell({ kind: "answered", name: offer.name });
      }
    },
    revert: () => replace(published ?? ""),
    replace,
    remove,
    putBack() {
      if (state.removed === undefined) return;
      take(state.removed.name, state.removed.text);
      tell({ kind: "shown", name: state.removed.name });
    },
    openFiles: (files) => openFiles(hands, files),
    create: (wanted, next) => addFile(hands, wanted, next),
    add(files) {
      for (const added of files) take(added.file, added.text);
    },
    takeOver: () => keeping?.holds.takeOver(familyOf(name)),
    settle(of, end) {
      tell({ kind: "arrived", name: of });
      if (typeof end === "string") return tell({ kind: "fault", fault: { kind: end, name: of } });
      const known = state.files.find((one) => one.name === of) ?? { name: of };
      keepVersion(of, textOf(state, known));
      if (editor === undefined) return take(of, end.text);
      // As a change of the text that is there, so that it can be undone.
      editor.open(of, textOf(state, known));
      editor.replace(of, end.text);
      if (of !== name) editor.open(name, text);
    },
  };
}

async function openFiles({ state, tell, take, keeping }: Hands, files: readonly File[]) {
  const added: string[] = [];
  for (const chosen of files) {
    const read = await readTextFile(chosen);
    const { name } = chosen;
    if (read.kind === "refused") {
      tell({ kind: "fault", fault: { kind: read.why, name } });
    } else if (name === vocabularyFile) {
      tell({ kind: "shown", name });
    } else if (state.files.some((one) => one.name === name)) {
      tell({ kind: "shown", name });
      tell({ kind: "arriving", name, text: read.text });
    } else {
      await addFile({ state, tell, take, keeping }, name, read.text, added);
    }
  }
}

/** Another window may have a file of that name that this one has not heard of. */
async function addFile(
  { state, tell, take, keeping }: Omit<Hands, "editor">,
  wanted: string,
  text: string,
  added: string[] = [],
): Promise<void> {
  const taken = [...state.files.map((file) => file.name), ...added];
  const isKept = async (name: string) => {
    try {
      return (await keeping?.journal.draftOf(name)) !== undefined;
    } catch {
      return false;
    }
  };
  let name = freeFileName(wanted, taken);
  while (await isKept(name)) {
    taken.push(name);
    name = freeFileName(wanted, taken);
  }
  added.push(name);
  take(name, text);
  tell({ kind: "shown", name });
}

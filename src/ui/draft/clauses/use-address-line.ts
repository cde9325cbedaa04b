/**
 * The line that the address names: gone to once, when the text is there.
 *
 * In:       `line` of the address, counted from 1; the editor.
 * Out:      nothing; the address forgets the line, for the cursor moves on.
 */
import { useEffect, useRef } from "react";
import type { DraftViewProps } from "../draft-view-props.ts";

export function useAddressLine({ texts, isFresh, goTo }: DraftViewProps): void {
  const { editor, text } = texts;
  const isDone = useRef(false);
  useEffect(() => {
    if (editor === undefined || !isFresh || isDone.current) return;
    isDone.current = true;
    const address = new URL(location.href);
    const line = Number(address.searchParams.get("line"));
    if (!Number.isInteger(line) || line < 1) return;
    address.searchParams.delete("line");
    history.replaceState(history.state, "", address);
    const start = startOfLine(text, line);
    goTo({ at: { start, end: start } });
  }, [editor, text, isFresh, goTo]);
}

/** The end of the text where it has fewer lines. */
export function startOfLine(text: string, line: number): number {
  let start = 0;
  for (let left = line - 1; left > 0; left -= 1) {
    const end = text.indexOf("\n", start);
    if (end < 0) return text.length;
    start = end + 1;
  }
  return start;
}

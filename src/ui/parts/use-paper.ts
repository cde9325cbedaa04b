/**
 * What every printed page says in its margins: kind of document and warning above, receipt below.
 *
 * In:       the words, while a document that is to be printed stands on the page.
 * Out:      nothing; the margins of print.css read the words from the root element, with the page's number beside them.
 */
import { useEffect } from "react";
import type { Text } from "../../text/zh.ts";

export interface Paper {
  readonly kind: string;
  readonly warning: string;
  readonly receipt: string;
}

export function usePaper(paper: Paper | undefined): void {
  const { kind, warning, receipt } = paper ?? {};
  useEffect(() => {
    if (kind === undefined || warning === undefined || receipt === undefined) return undefined;
    const root = document.documentElement;
    const margins = Object.entries({ kind, warning, receipt });
    for (const [name, words] of margins) root.style.setProperty(`--paper-${name}`, quoted(words));
    root.dataset.paper = "";
    return () => {
      for (const [name] of margins) root.style.removeProperty(`--paper-${name}`);
      delete root.dataset.paper;
    };
  }, [kind, warning, receipt]);
}

interface PrintedScreen {
  readonly title: string;
  /** Short, by the seal of their place. */
  readonly hashes: readonly { readonly seal: string; readonly hash: string }[];
  readonly assumedCount: number;
  /** `2025-10-01`; absent where nothing is worked out for a day. */
  readonly date?: string;
}

/** What a printed screen says: what it is, by which rules, for which date. */
export function screenPaper(
  { site, compare: { receipt, states } }: Text,
  { title, hashes, assumedCount, date }: PrintedScreen,
): Paper {
  const rules = hashes.map(({ seal, hash }) => `${seal} ${hash}`).join(" ");
  const day = date === undefined ? "" : ` · ${receipt.computed(date)}`;
  return {
    kind: `${site.name} · ${title}`,
    warning: states.paper(assumedCount),
    receipt: `${receipt.hash} ${rules}${day}`,
  };
}

/** A string of CSS. */
function quoted(words: string): string {
  return `"${words.replace(/["\\]/g, "\\$&").replace(/\s+/g, " ")}"`;
}

/**
 * The drafting screen: what Astro mounts, in the browser alone.
 *
 * In:       the reader's locale; the catalogue of policies and households that the page has read.
 * Ignores:  everything but joining state, text and view.
 */
import { useState } from "react";
import { type Locale, textFor } from "../../text/text-for.ts";
import type { Catalogue } from "../compare/compare-state.ts";
import { DraftView } from "./DraftView.tsx";
import { useDraft } from "./useDraft.ts";

interface Props {
  readonly locale: Locale;
  readonly catalogue: Catalogue;
}

/** A text of rules, what is wrong with it, and what it means for households. */
export function DraftIsland({ locale, catalogue }: Props) {
  const text = textFor(locale);
  const [element, setElement] = useState<HTMLElement | null>(null);
  const screen = useDraft({ catalogue, locale, words: text.draft, element });
  return (
    <DraftView
      {...screen}
      text={text}
      locale={locale}
      households={catalogue.households}
      editorRef={setElement}
      onCopy={(details) => void navigator.clipboard.writeText(details)}
    />
  );
}

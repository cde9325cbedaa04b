/**
 * The case screen: what Astro mounts.
 *
 * In:       the reader's locale; the catalogue of policies and households that the page has read.
 * Ignores:  everything but joining state, text and view.
 */
import { type Locale, textFor } from "../../text/text-for.ts";
import type { Catalogue } from "../compare/compare-state.ts";
import { CasesView } from "./CasesView.tsx";
import { useCases } from "./useCases.ts";

interface Props {
  readonly locale: Locale;
  readonly catalogue: Catalogue;
}

/** One household, what it gets in a region, and why. */
export function CasesIsland({ locale, catalogue }: Props) {
  const state = useCases(catalogue);
  return (
    <CasesView
      {...state}
      text={textFor(locale)}
      locale={locale}
      catalogue={catalogue}
      onPrint={() => print()}
      onCopy={(words) => void navigator.clipboard.writeText(words)}
    />
  );
}

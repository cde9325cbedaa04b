/**
 * The case screen: what the page mounts, in either language.
 *
 * In:       the reader's locale and its words; the catalogue of policies and households that the page has read; what may
 *           be asked.
 * Ignores:  everything but joining state, text and view.
 */
import type { CasesScreenText } from "../../text/cases-zh.ts";
import type { Locale } from "../../text/text-for.ts";
import type { Catalogue } from "../compare/compare-state.ts";
import { CasesView } from "./CasesView.tsx";
import type { HouseholdForm } from "./household/household-form.ts";
import { useCases } from "./useCases.ts";

export interface IslandProps {
  readonly locale: Locale;
  /** The words of that language; those of the other are not loaded. */
  readonly text: CasesScreenText;
  readonly catalogue: Catalogue;
  readonly form: HouseholdForm;
}

/** One household, what it gets in a region, and why. */
export function CasesIsland({ locale, text, catalogue, form }: IslandProps) {
  const state = useCases(catalogue);
  return (
    <CasesView
      {...state}
      text={text}
      locale={locale}
      catalogue={catalogue}
      form={form}
      onPrint={() => print()}
      onCopy={(words) => void navigator.clipboard.writeText(words)}
    />
  );
}

/**
 * The case screen: what Astro mounts.
 *
 * In:       the reader's locale; the catalogue of policies and households that the page has read; what may be asked.
 * Ignores:  everything but joining state, text and view.
 */
import { type Locale, textFor } from "../../text/text-for.ts";
import type { Catalogue } from "../compare/compare-state.ts";
import { CasesView } from "./CasesView.tsx";
import type { HouseholdForm } from "./household/household-form.ts";
import { useCases } from "./useCases.ts";

interface Props {
  readonly locale: Locale;
  readonly catalogue: Catalogue;
  readonly form: HouseholdForm;
}

/** One household, what it gets in a region, and why. */
export function CasesIsland({ locale, catalogue, form }: Props) {
  const state = useCases(catalogue);
  return (
    <CasesView
      {...state}
      text={textFor(locale)}
      locale={locale}
      catalogue={catalogue}
      form={form}
      onPrint={() => print()}
      onCopy={(words) => void navigator.clipboard.writeText(words)}
    />
  );
}

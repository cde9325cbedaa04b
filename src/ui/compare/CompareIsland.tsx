/**
 * The comparison screen: what Astro mounts.
 *
 * In:       the reader's locale; the catalogue of policies and households that the page has read.
 * Ignores:  everything but joining state, text and view.
 */

import { type Locale, textFor } from "../../text/text-for.ts";
import { CompareView } from "./CompareView.tsx";
import type { Catalogue } from "./compare-state.ts";
import { useCompare } from "./useCompare.ts";

interface Props {
  readonly locale: Locale;
  readonly catalogue: Catalogue;
}

/** Households and rules of several places side by side. */
export function CompareIsland({ locale, catalogue }: Props) {
  const { change, cancel, retry, ...state } = useCompare(catalogue);
  return (
    <CompareView
      {...state}
      text={textFor(locale)}
      locale={locale}
      catalogue={catalogue}
      onChange={change}
      onCancel={cancel}
      onRetry={retry}
      onPrint={() => print()}
      onCopy={(details) => void navigator.clipboard.writeText(details)}
    />
  );
}

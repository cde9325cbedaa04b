/**
 * The comparison screen: what the page mounts, in either language.
 *
 * In:       the reader's locale and its words; the catalogue of policies and households that the page has read.
 * Ignores:  everything but joining state, text and view.
 */

import type { Locale } from "../../text/text-for.ts";
import type { Text } from "../../text/zh.ts";
import { CompareView } from "./CompareView.tsx";
import type { Catalogue } from "./compare-state.ts";
import { useCompare } from "./useCompare.ts";

export interface IslandProps {
  readonly locale: Locale;
  /** The words of that language; those of the other are not loaded. */
  readonly text: Text;
  readonly catalogue: Catalogue;
}

/** Households and rules of several places side by side. */
export function CompareIsland({ locale, text, catalogue }: IslandProps) {
  const { change, cancel, retry, ...state } = useCompare(catalogue);
  return (
    <CompareView
      {...state}
      text={text}
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

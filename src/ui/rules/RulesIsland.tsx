/**
 * The screen of rules × places: what the page mounts, in either language.
 *
 * In:       the reader's locale and its words; the catalogue and the matrix that the page has read; where other screens
 *           are.
 * Ignores:  everything but joining state, text and view.
 */
import type { RulesScreenText } from "../../text/rules/rules-zh.ts";
import type { Locale } from "../../text/text-for.ts";
import type { RulesFound } from "../../worker/rules-protocol.ts";
import type { Catalogue } from "../compare/compare-state.ts";
import { RulesView } from "./RulesView.tsx";
import type { RulesAddresses } from "./rules-wording.ts";
import { useRules } from "./useRules.ts";

export interface IslandProps {
  readonly locale: Locale;
  /** The words of that language; those of the other are not loaded. */
  readonly text: RulesScreenText;
  readonly catalogue: Catalogue;
  readonly found: RulesFound;
  readonly addresses: RulesAddresses;
}

/** Rules of several places side by side. */
export function RulesIsland({ locale, text, catalogue, found, addresses }: IslandProps) {
  const { change, ...state } = useRules(catalogue, found);
  return (
    <RulesView
      {...state}
      text={text}
      locale={locale}
      catalogue={catalogue}
      addresses={addresses}
      onChange={change}
      onPrint={() => print()}
    />
  );
}

/** What the screen of rules is drawn from: values and callbacks. */
import type { RulesScreenText } from "../../text/rules/rules-zh.ts";
import type { Locale } from "../../text/text-for.ts";

import type { Catalogue } from "../compare/compare-state.ts";
import type { RulesChange } from "./rules-state.ts";
import type { RulesAddresses } from "./rules-wording.ts";
import type { RulesState } from "./useRules.ts";

export interface RulesViewProps extends Pick<RulesState, "selection" | "found" | "run" | "engine"> {
  readonly text: RulesScreenText;
  readonly locale: Locale;
  readonly catalogue: Catalogue;
  readonly addresses: RulesAddresses;
  readonly onChange: (change: RulesChange) => void;
  readonly onPrint: () => void;
}

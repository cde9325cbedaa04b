/** What a proposal is called that tries one place's rule in another: both languages, for the document has both. */
import type { Localized } from "../../engine/index.ts";

export function trialTitle(name: Localized, from: Localized, to: Localized): Localized {
  return {
    zh: `移用试算：把${from.zh}的“${name.zh}”用于${to.zh}`,
    en: `Trial: “${name.en}” of ${from.en} used in ${to.en}`,
  };
}

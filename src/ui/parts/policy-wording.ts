/**
 * How a policy is spoken of: the reader's language, the names of the policy, and where its citations lead.
 *
 * In:       a policy as plain data; the seals of all places, because a region's results cite the baseline too.
 * Out:      names and citations ready to be shown.
 * Ignores:  markup.
 */

import type { Localized, PolicyView, Seal } from "../../engine/index.ts";
import { type Namer, namerFor } from "../../text/reasons.ts";
import type { Locale } from "../../text/text-for.ts";
import type { Text } from "../../text/zh.ts";

/** A region or a baseline, with its seal. */
export interface SealedPlace {
  readonly id: string;
  readonly title: Localized;
  readonly seal: Seal;
}

/** `Words`: those of the site, and of the screen where it has some of its own. */
export interface PolicyWording<Words extends Text = Text> {
  /** English of names of other policies: of what this one is silent about. */
  readonly otherNames?: Readonly<Record<string, string>>;
  readonly text: Words;
  readonly locale: Locale;
  readonly policy: PolicyView;
  readonly places: readonly SealedPlace[];
  readonly name: Namer;
}

export interface Citation {
  readonly id: string;
  readonly seal: string;
  /** The clause's number, or the notice's. */
  readonly label: string;
  readonly gloss?: string;
  /** The document's title. */
  readonly source: string;
  /** It has a page of its own in the register of clauses. */
  readonly isRegistered?: true;
  readonly kind: "encoded" | "duty" | "open" | "umbrella" | "document" | "outside" | "unknown";
}

export function wordingFor<Words extends Text>(
  policy: PolicyView,
  {
    text,
    locale,
    places,
    otherNames,
  }: Pick<PolicyWording<Words>, "text" | "locale" | "places" | "otherNames">,
): PolicyWording<Words> {
  const name = namerFor(locale, { ...otherNames, ...policy.english });
  return { text, locale, policy, places, name };
}

/** What a citation's chip and its sheet say. */
export function citationOf(id: string, { policy, places, locale }: PolicyWording): Citation {
  const sealOf = (from: string) => places.find((place) => place.id === from)?.seal[locale] ?? "";
  const clause = policy.clauses[id];
  if (clause !== undefined) {
    const source = policy.documents[clause.document]?.title[locale] ?? clause.document;
    const kind = clause.disposition ?? "umbrella";
    return {
      id,
      seal: sealOf(clause.from),
      label: clause.number,
      gloss: clause.gloss[locale],
      source,
      kind,
      isRegistered: true,
    };
  }
  const document = policy.documents[id];
  if (document === undefined) return { id, seal: "", label: id, source: id, kind: "unknown" };
  const { title, number, isOutside, from } = document;
  const label = number ?? (locale === "zh" ? id : title.en);
  return {
    id,
    seal: sealOf(from),
    label,
    source: title[locale],
    kind: isOutside ? "outside" : "document",
  };
}

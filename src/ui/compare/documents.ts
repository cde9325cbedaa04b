/**
 * What kind of document each region's rules come from, and of when: what a comparison across regions must say.
 *
 * In:       the policies; words.
 * Out:      a line for each region, and sentences where they differ. Pure.
 * Ignores:  which regions there are: all of it is in the policies.
 */

import type { DocumentView, PolicyView } from "../../engine/index.ts";
import type { HouseholdsText } from "../../text/compare/households-zh.ts";
import type { Locale } from "../../text/text-for.ts";

export interface DocumentWords {
  /** Its kind and its day. */
  readonly line: string;
  /** Its title, what its kind means, and whether it says from when it is in force. */
  readonly about: string;
}

/** Undefined where a policy does not say what lays it down. */
export function maybeDocumentWords(
  { origin, documents }: PolicyView,
  { documents: words }: Pick<HouseholdsText, "documents">,
  locale: Locale,
): DocumentWords | undefined {
  const document = origin === undefined ? undefined : documents[origin];
  if (document === undefined) return undefined;
  const { form, effective, title } = document;
  const date = dateOf(document);
  const line = [
    ...(form === undefined ? [] : [words.kinds[form]]),
    ...(date === undefined ? [] : [date]),
  ];
  const about = [
    title[locale],
    ...(form === undefined ? [] : [words.meaning[form]]),
    effective === undefined ? words.noEffective : words.effective(effective),
  ];
  return { line: line.join(" · "), about: about.join(words.separator) };
}

/** When it was made; else when it was made known. */
function dateOf({ issued, published }: DocumentView): string | undefined {
  return issued ?? published;
}

/** That documents differ in kind or year, and which of them do not say from when they are in force. */
export function documentRemarks(
  policies: readonly PolicyView[],
  { documents: words }: Pick<HouseholdsText, "documents">,
  locale: Locale,
): readonly string[] {
  const found = policies.flatMap(({ origin, documents, title }) => {
    const document = origin === undefined ? undefined : documents[origin];
    return document === undefined ? [] : [{ document, place: title[locale] }];
  });
  const years = found.flatMap(({ document }) => dateOf(document)?.slice(0, 4) ?? []).sort();
  const forms = new Set(found.map(({ document }) => document.form));
  const [first, last] = [years[0], years.at(-1)];
  const isUnlike = forms.size > 1 || first !== last;
  const undated = found.filter(({ document }) => document.effective === undefined);
  return [
    ...(isUnlike && first !== undefined && last !== undefined
      ? [words.differ(first === last ? first : `${first}—${last}`)]
      : []),
    ...(undated.length > 0
      ? [
          words.undated(
            undated.map(({ place }) => place),
            found.length,
          ),
        ]
      : []),
  ];
}

/**
 * Where a link of the documentation leads: `cases`, `draft?file=region.yaml`, `method#exact`, `#marks`.
 *
 * In:       a target as the texts write it; the reader's language.
 * Out:      an address of the site.
 * Throws:   an error for a page that does not exist; the build then fails.
 */
import type { Locale } from "../../text/text-for.ts";
import { docsPages, innerPages, type Page, pageAddress, pages } from "../addresses.ts";

export function addressOfTarget(target: string, locale: Locale): string {
  if (target.startsWith("#")) return target;
  const [, name = "", rest = ""] = /^([a-z]+)([?#].*)?$/.exec(target) ?? [];
  const page = [...pages, ...innerPages, ...docsPages].find((one): one is Page => one === name);
  if (page === undefined) throw new Error(`A text links to "${target}", which is no page.`);
  return `${pageAddress(page, locale)}${rest}`;
}

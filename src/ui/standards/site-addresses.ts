/**
 * Where clauses and rules are shown.
 *
 * In:       the addresses of the register and of the drafting screen; what is looked for.
 * Out:      addresses that open it.
 */
import type { TextPlace } from "./standards-book.ts";

export interface SiteAddresses {
  readonly clauses: string;
  readonly draft: string;
}

export function clauseAddress(place: string, id: string, { clauses }: SiteAddresses): string {
  return `${clauses}?${new URLSearchParams({ region: place })}#${encodeURIComponent(id)}`;
}

export function lineAddress({ at }: { readonly at: TextPlace }, { draft }: SiteAddresses): string {
  return `${draft}?${new URLSearchParams({ file: at.file, line: String(at.line) })}`;
}

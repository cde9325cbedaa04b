/** A table of one's own as a thread remembers it. Types only. */
import type { ColumnUse, Microdata, Plan, SuggestedColumn } from "../engine/index.ts";
import type { RefusedWhy, TableEncoding } from "../tables/table.ts";

export interface ReadOwn {
  readonly kind: "read";
  readonly plan: Plan;
  readonly encoding: TableEncoding;
  readonly heads: readonly string[];
  readonly suggested: readonly SuggestedColumn[];
  readonly columns: readonly ColumnUse[];
  readonly unread: ReadonlyMap<number, string>;
  readonly preview: readonly (readonly string[])[];
  readonly data: Microdata;
}

export type OwnFound =
  | ReadOwn
  | { readonly kind: "refused"; readonly why: RefusedWhy; readonly detail: string };

/**
 * A household from a file on the reader's disk.
 *
 * In:       the file; the form; the engine's client, which reads YAML.
 * Out:      the household with what was not taken, or why there is none.
 * Ignores:  whether facts can stand; words.
 */

import { cellsOf } from "../../../text/csv-cells.ts";
import type { EngineClient } from "../../../worker/client.ts";
import type { PlacedDiagnostic } from "../../../worker/place.ts";
import type { Said } from "../../../worker/said-fault.ts";
import { type RefusedWhy, readTextFile } from "../../draft/keeping/read-text-file.ts";
import { householdOfTable, type TableFault, type TablePlace } from "./csv-household.ts";
import type { HouseholdForm } from "./household-form.ts";
import { type Thing, thingFromFacts } from "./household-tree.ts";

export type OpenedHousehold =
  | {
      readonly kind: "opened";
      readonly file: string;
      readonly root: Thing;
      readonly tableFaults: readonly TableFault[];
      /** Of a table: where a fact stands. */
      readonly placeOf: (path: string) => TablePlace | undefined;
      readonly passedOver: readonly string[];
    }
  | {
      readonly kind: "refused";
      readonly file: string;
      readonly why: RefusedWhy | "no-household";
      readonly tableFaults: readonly TableFault[];
      readonly diagnostics: readonly Said<PlacedDiagnostic>[];
    };

export async function openHousehold(
  file: File,
  form: HouseholdForm,
  engine: EngineClient,
): Promise<OpenedHousehold> {
  const { name } = file;
  const refused = { kind: "refused", file: name, tableFaults: [], diagnostics: [] } as const;
  const read = await readTextFile(file);
  if (read.kind === "refused") return { ...refused, why: read.why };
  if (isTable(name, read.text)) {
    const { facts, faults: tableFaults, placeOf } = householdOfTable(cellsOf(read.text), form);
    if (Object.keys(facts.household ?? {}).length === 0)
      return { ...refused, why: "no-household", tableFaults };
    const root = thingFromFacts(facts, form);
    return { kind: "opened", file: name, root, tableFaults, placeOf, passedOver: [] };
  }
  const { facts, passedOver, diagnostics } = await engine.ask("read-household", {
    file: name,
    text: read.text,
  });
  if (facts === undefined) return { ...refused, why: "no-household", diagnostics };
  const root = thingFromFacts(facts, form);
  const placeOf = () => undefined;
  return { kind: "opened", file: name, root, tableFaults: [], placeOf, passedOver };
}

/** By its name; else by its first line, which in YAML has a colon and in a table a separator. */
function isTable(name: string, text: string): boolean {
  if (/\.(csv|tsv)$/i.test(name)) return true;
  if (/\.ya?ml$/i.test(name)) return false;
  const [line = ""] = text.split(/\r?\n|\r/, 1);
  return /[,;\t]/.test(line) && !line.includes(":");
}

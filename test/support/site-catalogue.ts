/**
 * The site's own policies and households as a catalogue, read from the files for tests.
 *
 * Out:      what compare.astro hands to the island, with one household shown first. No assertions.
 */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readCase } from "../../src/engine/index.ts";
import type { Catalogue, CatalogueHousehold } from "../../src/ui/compare/compare-state.ts";

const root = join(import.meta.dirname, "../..");
const read = (...path: readonly string[]) => readFileSync(join(root, ...path), "utf8");

/** Two regions and every scenario household. */
export function siteCatalogue(): Catalogue {
  const ids = ["vocabulary", "national", "tianjin", "alxa"];
  const place = (id: string, zh: string, en: string, seal: readonly [string, string, number]) => ({
    id,
    title: { zh, en },
    seal: { zh: seal[0], en: seal[1], series: seal[2] },
  });
  return {
    places: [
      place("national", "全国基线", "National baseline", ["国", "CN", 0]),
      place("tianjin", "天津市", "Tianjin", ["津", "TJ", 1]),
      place("alxa", "阿拉善盟", "Alxa League", ["阿", "AX", 5]),
    ],
    sources: Object.fromEntries(ids.map((id) => [id, read("policy-specs", `${id}.yaml`)])),
    policies: [
      { id: "tianjin", baseline: "national" },
      { id: "alxa", baseline: "national" },
    ],
    households: readdirSync(join(root, "scenarios/households")).map(household),
    firstHouseholds: ["three-members-low-wage", "four-members-severely-disabled-grandmother"],
    date: "2025-10-01",
  };
}

function household(file: string): CatalogueHousehold {
  const text = read("scenarios/households", file);
  const { title, household: facts, application } = readCase(file, text, () => undefined) ?? {};
  return {
    id: file.replace(".yaml", ""),
    title: title ?? { zh: file, en: file },
    facts: {
      ...(facts === undefined ? {} : { household: facts }),
      ...(application === undefined ? {} : { application }),
    },
  };
}

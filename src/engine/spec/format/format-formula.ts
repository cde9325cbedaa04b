/**
 * Write a formula as the language's own printer does.
 *
 * In:       the text of a formula or a cell, and where it stands in YAML.
 * Out:      the same tree in canonical spacing, with the brackets that it needs or that make it clear; undefined where
 *           the text has a fault, or where YAML would read the new one differently. The author's text then stays.
 * Ignores:  names, types and units.
 */
import { parseCellTest, parseFormula } from "../feel/parse-formula.ts";
import { printCell, printFormula } from "../feel/print-formula.ts";

/** What surrounds a formula decides what signs it may hold. */
export type FormulaSite = "line" | "flow" | "cell";

const place = { file: "", offset: 0 };
const clear = { brackets: "clear" } as const;

export function maybeFormattedFormula(text: string, site: FormulaSite): string | undefined {
  const tree = maybeRead(text, parseFormula);
  if (tree === undefined) return undefined;
  const printed = printFormula(tree, clear);
  const opensYaml = site !== "cell" && /^["'@[{>|%`&*!#?-]/.test(printed);
  return maybeSame(tree, opensYaml ? `(${printed})` : printed, site, parseFormula);
}

export function maybeFormattedCell(text: string): string | undefined {
  const tree = maybeRead(text, parseCellTest);
  return tree && maybeSame(tree, printCell(tree, clear), "cell", parseCellTest);
}

type Parse<Tree> = (text: string, at: typeof place, report: () => void) => Tree;

function maybeRead<Tree>(text: string, parse: Parse<Tree>): Tree | undefined {
  let hasFault = false;
  const tree = parse(text, place, () => {
    hasFault = true;
  });
  return hasFault ? undefined : tree;
}

function maybeSame<Tree>(
  tree: Tree,
  printed: string,
  site: FormulaSite,
  parse: Parse<Tree>,
): string | undefined {
  if (!fits(printed, site)) return undefined;
  const again = maybeRead(printed, parse);
  return again !== undefined && shape(again) === shape(tree) ? printed : undefined;
}

/** Whether YAML, or the grid of a table, takes the text as the one value that it is. */
function fits(text: string, site: FormulaSite): boolean {
  if (/[\n\r\t\p{Cc}]/u.test(text)) return false;
  if (site === "cell") return true;
  return !/:\s|:$|\s#/.test(text) && !(site === "flow" && /[[\]{},]/.test(text));
}

/** A tree without its places. */
function shape(tree: unknown): string {
  return JSON.stringify(tree, (key, value: unknown) => (/^at$|At$/.test(key) ? undefined : value));
}

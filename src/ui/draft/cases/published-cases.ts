/**
 * The published worked cases of every region, as texts. Whoever imports this file loads them all.
 *
 * Out:      texts by the name that the drafting screen gives them: `cases/<region>/<situation>.yaml`.
 * Ignores:  what the cases say. case-texts.ts loads this when the screen first wants it.
 */

const texts: Readonly<Record<string, string>> = import.meta.glob(
  "../../../../scenarios/cases/*/*.yaml",
  { query: "?raw", import: "default", eager: true },
);

export const publishedCases: readonly (readonly [name: string, text: string])[] = Object.entries(
  texts,
).map(([path, text]) => [path.slice(path.indexOf("cases/")), text]);

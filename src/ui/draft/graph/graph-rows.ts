/**
 * The graph of feeds as a reader sees it: labels in the reader's language, rows of the table, what to draw.
 *
 * In:       the part of the graph that the engine found; words.
 * Out:      nodes ready to be drawn; a row for each with what it reads and who reads it. Pure.
 */
import type { FeedsAround, ParameterNow, PlacedFeed } from "../../../engine/index.ts";
import type { GraphText } from "../../../text/draft/graph-zh.ts";
import { plainDigits, valueText, type WordNamer } from "../../../text/figures.ts";
import { unitText } from "../../../text/format.ts";
import type { Locale } from "../../../text/text-for.ts";
import type { PictureNode } from "../../charts/feed-picture.ts";

export interface GraphWords {
  readonly locale: Locale;
  readonly words: GraphText;
  /** How options are said. */
  readonly say: WordNamer;
}

export interface GraphRow {
  readonly node: PlacedFeed;
  readonly name: string;
  readonly kind: string;
  readonly value: string;
  /** What it reads, and who reads it, as far as they are within the picture. */
  readonly from: readonly PlacedFeed[];
  readonly to: readonly PlacedFeed[];
}

export function nameOf({ name, en }: Pick<PlacedFeed, "name" | "en">, locale: Locale): string {
  return locale === "zh" ? name : en || name;
}

/** `1,045 元/人/月`; several variants with their names; that there is none. */
export function valueNow(
  now: ParameterNow | undefined,
  { locale, words, say }: GraphWords,
): string {
  if (now === undefined) return "";
  if (now.values.length === 0) return words.open;
  const said = now.values.map(({ variant, value }) => {
    const digits =
      value.kind === "number" ? plainDigits(value.text) : valueText(value, locale, say);
    return [...variant.map(say), digits].join(" ");
  });
  const different = [...new Set(said)];
  const unit = unitText(now.unit, locale);
  return `${different.join(locale === "zh" ? "、" : ", ")} ${unit}`.trim();
}

export function pictureNodes(
  { nodes, centre }: FeedsAround,
  said: GraphWords,
): readonly PictureNode[] {
  const { words, locale } = said;
  return nodes.map((node) => {
    const name = nameOf(node, locale);
    const value = valueNow(node.now, said);
    const kind = words.kinds[node.kind];
    return {
      id: node.id,
      kind: node.kind,
      kindWord: kind,
      title: name,
      detail: value === "" ? kind : value,
      label: words.node(kind, name, value),
      isCentre: node.id === centre,
      isAssumed: node.now?.status === "assumed",
    };
  });
}

/** The one in the middle first, then from what is read to who reads. */
export function graphRows({ nodes, edges }: FeedsAround, said: GraphWords): readonly GraphRow[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const find = (ids: readonly string[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const rows = nodes.map((node) => ({
    node,
    name: nameOf(node, said.locale),
    kind: said.words.kinds[node.kind],
    value: valueNow(node.now, said),
    from: find(edges.filter(({ to }) => to === node.id).map(({ from }) => from)),
    to: find(edges.filter(({ from }) => from === node.id).map(({ to }) => to)),
  }));
  const rank = ({ node: { step } }: GraphRow) => (step === 0 ? -100 : step);
  return rows.sort((a, b) => rank(a) - rank(b));
}

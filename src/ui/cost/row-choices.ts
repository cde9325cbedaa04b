/**
 * The households that can be looked at: classes, sizes and options of facts, bands of change, parts of the extra cost,
 * the one at a budget's edge.
 *
 * In:       what the chosen proposal comes to, in words.
 * Out:      choices by key, with what is asked of the engine. Pure.
 */
import type {
  ChangeBand,
  GroupedBy,
  HouseholdGroup,
  HouseholdGroups,
  OfferedFigure,
  RowGroup,
} from "../../engine/index.ts";
import { plainDigits } from "../../text/figures.ts";
import type {
  CostAsked,
  CostSolution,
  ProposalAsked,
  RowChoice,
} from "../../worker/cost-protocol.ts";
import { figureId } from "./cost-book.ts";
import type { CostPanelProps, CostWords } from "./cost-view-props.ts";
import { nameOf } from "./cost-words.ts";

export const flipKey = "flip";

export const allThatGain: RowChoice = { kind: "class", of: "gain" };

export const changeClasses = ["gain", "loss", "same", "unknown"] as const;

export interface RowsChoice {
  readonly key: string;
  readonly name: string;
  /** What it is chosen among. */
  readonly among: string;
  readonly of: RowChoice;
  /** The figure's value that they are looked at under; absent: the proposal's own. */
  readonly value?: string;
}

export function choicesOf(
  { words, chosen }: CostPanelProps,
  solution: CostSolution | undefined,
): readonly RowsChoice[] {
  const { people, parts, explore, tabs } = words.text.costScreen;
  const comparison = chosen?.result?.comparison;
  const classes = changeClasses.map((of) => ({
    key: of,
    name: people.classes[of],
    among: tabs.people,
    of: { kind: "class", of } as const,
  }));
  const bands = (comparison?.bands ?? []).map(({ heads: _, ...edges }) => ({
    key: bandKey(edges),
    name: people.inBand(bandName(edges, words)),
    among: people.bands,
    of: { kind: "band", ...edges } as const,
  }));
  const own = (comparison?.parts ?? []).map(({ kind, programme }) => ({
    key: `${kind} ${programme}`,
    name: parts.kinds[kind](nameOf(programme, words)),
    among: parts.title,
    of: { kind: "part", part: kind, programme } as const,
  }));
  const groups = (comparison?.groups ?? []).flatMap((way) => choicesIn(way, words));
  const flip = solution && flipChoice(solution, explore);
  return [...classes, ...bands, ...own, ...groups, ...(flip === undefined ? [] : [flip])];
}

/** Each group, and those of it that gain, that lose, … where there are some. */
function choicesIn({ by, groups }: HouseholdGroups, words: CostWords): readonly RowsChoice[] {
  const { people: say } = words.text.costScreen;
  return groups.flatMap(({ option, heads }) => {
    const group = { by, ...(option === undefined ? {} : { option }) };
    const name = groupName(group, words);
    const all = by.kind === "size" ? name : say.inGroup(nameOf(by.name, words), name);
    const classes = changeClasses.filter((of) => heads[of].rows > 0);
    return [undefined, ...classes].map((of) => {
      const asked = of === undefined ? group : { ...group, of };
      return {
        key: groupKey(asked),
        name: of === undefined ? all : say.ofGroup(all, say.classes[of]),
        among: groupedBy(by, words),
        of: { kind: "group", ...asked } as const,
      };
    });
  });
}

export function groupKey({ by, option, of }: RowGroup): string {
  return `group ${by.kind === "size" ? "" : by.name} ${option ?? ""} ${of ?? ""}`;
}

export function groupName(
  { by, option }: { readonly by: GroupedBy } & Pick<HouseholdGroup, "option">,
  words: CostWords,
): string {
  const { people: say } = words.text.costScreen;
  if (option === undefined) return say.notStated;
  return by.kind === "size" ? say.size(option) : nameOf(option, words);
}

export function groupedBy(by: GroupedBy, words: CostWords): string {
  const { people: say } = words.text.costScreen;
  return by.kind === "size" ? say.by.size : say.by.fact(nameOf(by.name, words));
}

/** Looked at under the first value that oversteps the budget. */
function flipChoice(
  { flip, next }: CostSolution,
  { title, flip: { shown } }: CostWords["text"]["costScreen"]["explore"],
): RowsChoice | undefined {
  if (flip === undefined || next === undefined) return undefined;
  const { value } = next;
  const of: RowChoice = { kind: "row", row: flip.row };
  return { key: flipKey, name: shown(plainDigits(value)), among: title, of, value };
}

type Edges = Omit<ChangeBand, "heads">;

export function bandKey({ over = "", upTo = "" }: Edges): string {
  return `band ${over}—${upTo}`;
}

export function bandName({ over, upTo }: Edges, { text }: Pick<CostWords, "text">): string {
  const { people: say } = text.costScreen;
  if (over === undefined) return say.below(plainDigits(upTo ?? "0"));
  return upTo === undefined
    ? say.above(plainDigits(over))
    : say.band(plainDigits(over), plainDigits(upTo));
}

/** The chosen proposal, with another value of the figure where one is given. */
export function proposalOf(
  { proposals }: CostAsked,
  chosen: number,
  value: string | undefined,
  figure: OfferedFigure | undefined,
): ProposalAsked | undefined {
  const proposal = proposals[chosen];
  if (proposal === undefined || value === undefined || figure === undefined) return proposal;
  const { parameter, variant } = figure;
  const others = proposal.settings.filter((one) => figureId(one) !== figureId(figure));
  return { ...proposal, settings: [{ parameter, variant, value }, ...others] };
}

/**
 * The households that can be looked at: classes, bands of change, parts of the extra cost, the one at a budget's edge.
 *
 * In:       what the chosen proposal comes to, in words.
 * Out:      choices by key, with what is asked of the engine. Pure.
 */
import type { ChangeBand, OfferedFigure } from "../../engine/index.ts";
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

export interface RowsChoice {
  readonly key: string;
  readonly name: string;
  readonly of: RowChoice;
  /** The figure's value that they are looked at under; absent: the proposal's own. */
  readonly value?: string;
}

export function choicesOf(
  { words, chosen }: CostPanelProps,
  solution: CostSolution | undefined,
): readonly RowsChoice[] {
  const { people, parts, explore } = words.text.costScreen;
  const comparison = chosen?.result?.comparison;
  const classes = (["gain", "loss", "unknown", "same"] as const).map((of) => ({
    key: of,
    name: people.classes[of],
    of: { kind: "class", of } as const,
  }));
  const bands = (comparison?.bands ?? []).map(({ heads: _, ...edges }) => ({
    key: bandKey(edges),
    name: people.inBand(bandName(edges, words)),
    of: { kind: "band", ...edges } as const,
  }));
  const own = (comparison?.parts ?? []).map(({ kind, programme }) => ({
    key: `${kind} ${programme}`,
    name: parts.kinds[kind](nameOf(programme, words)),
    of: { kind: "part", part: kind, programme } as const,
  }));
  const flip = solution && flipChoice(solution, explore.flip.shown);
  return [...classes, ...bands, ...own, ...(flip === undefined ? [] : [flip])];
}

/** Looked at under the first value that oversteps the budget. */
function flipChoice(
  { flip, next }: CostSolution,
  say: (value: string) => string,
): RowsChoice | undefined {
  if (flip === undefined || next === undefined) return undefined;
  const { value } = next;
  const of: RowChoice = { kind: "row", row: flip.row };
  return { key: flipKey, name: say(plainDigits(value)), of, value };
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

/**
 * What two figures cost together over a population: each pair of their values, worked out by itself.
 *
 * In:       a proposal, the two figures and where their values lie.
 * Out:      the values along both sides and the extra cost of every pair; undefined where the policy or the proposal
 *           cannot be run or a side has no values.
 */
import { axisValues, costMap, type Setting } from "../engine/index.ts";
import { costBase } from "./cost-base.ts";
import { type CostSurroundings, differenceWith } from "./cost-of-proposal.ts";
import type { CostMapAsked, CostMapFound, MapFigure } from "./cost-protocol.ts";

export async function mapCosts(
  asked: CostMapAsked,
  date: number,
  surroundings: CostSurroundings,
): Promise<CostMapFound | undefined> {
  const [across, down] = [asked.across, asked.down].map((one) =>
    axisValues({ ...one, now: one.value }),
  );
  if (across === undefined || down === undefined) return undefined;
  const total = across.length * down.length;
  let done = 0;
  // Within a cell there is nothing new to tell, but the job can be stopped.
  const around = { ...surroundings, advance: () => surroundings.advance(done, total) };
  const found = await costBase(asked, date, around);
  if (found.kind === "fault") return undefined;
  const standing = { base: found.base, date };
  const pairs = costMap(across.length, down.length);
  let next = pairs.next();
  while (next.done !== true) {
    const moved = [
      settingOf(asked.across, across[next.value.across]),
      settingOf(asked.down, down[next.value.down]),
    ];
    const cost = await differenceWith(asked, moved, standing, around);
    if (cost === undefined) return undefined;
    done += 1;
    await around.advance();
    next = pairs.next(cost.total);
  }
  return { across, down, rows: next.value };
}

function settingOf({ parameter, variant }: MapFigure, value = ""): Setting {
  return { parameter, variant, value };
}

/**
 * A new proposal for a region: its head, and one example that is still a comment.
 *
 * In:       the id of the region, its names, the day from which the proposal is to hold.
 * Out:      the text of a proposal that changes nothing yet, and its id. Pure.
 * Ignores:  what the region's policy says.
 */
import type { Localized } from "../../../engine/index.ts";

interface Asked {
  /** The policy that is changed. */
  readonly changes: string;
  readonly title: Localized;
  /** `2026-01-01`. */
  readonly from: string;
  readonly taken: readonly string[];
  readonly comments: readonly string[];
}

export interface NewProposal {
  readonly name: string;
  readonly text: string;
}

export function newProposal({ changes, title, from, taken, comments }: Asked): NewProposal {
  let count = 1;
  while (taken.includes(`${changes}-proposal-${count}.yaml`)) count += 1;
  const id = `${changes}-proposal-${count}`;
  const quoted = (words: string) => JSON.stringify(words);
  const names = { zh: `${title.zh}调整方案${count}`, en: `Proposal ${count} for ${title.en}` };
  const named = `{zh: ${quoted(names.zh)}, en: ${quoted(names.en)}}`;
  const text = `${comments.map((line) => `# ${line}\n`).join("")}spec: 1
id: ${id}
changes: ${changes}
title: ${named}
from: ${from}

documents:
  ${quoted(names.zh)}:
    title: ${named}
    outside: true
`;
  return { name: `${id}.yaml`, text };
}

/** The first day of the month after a day: `2025-10-01` gives `2025-11-01`. */
export function firstOfNextMonth(date: string): string {
  const [year = 0, month = 0] = date.split("-").map(Number);
  const next = new Date(Date.UTC(year, month, 1));
  return next.toISOString().slice(0, 10);
}

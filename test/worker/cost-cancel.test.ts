/** Long jobs of the cost screen are left at the next step once they are cancelled, and steps are short. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { emptyCheckMemory } from "../../src/worker/check-policy.ts";
import type { EngineReply, Job } from "../../src/worker/protocol.ts";
import { runJob } from "../../src/worker/run-job.ts";

const root = join(import.meta.dirname, "..", "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const source = (id: string) => ({ file: `${id}.yaml`, text: read(`policy-specs/${id}.yaml`) });
const texts = {
  vocabulary: source("vocabulary"),
  baseline: source("national"),
  jurisdiction: source("alxa"),
};
const model = { file: "alxa.yaml", text: read("scenarios/populations/alxa.yaml") };
const figure = { parameter: "低保标准", variant: [] };
const proposal = {
  id: "1",
  settings: [{ ...figure, value: "1110" }],
  from: "2026-01-01",
  paidFrom: "2026-01-01",
};

function jobsOver(size: number): Readonly<Record<string, Job>> {
  const base = {
    id: 1,
    policy: { id: "alxa", texts },
    population: { kind: "model", source: model, size, seed: 3 },
    date: "2025-01-31",
    shared: [],
  } as const;
  const moved = { ...figure, value: "1055", step: "1" };
  return {
    proposals: { ...base, kind: "cost-proposals", proposals: [proposal] },
    ranges: { ...base, kind: "cost-ranges", proposal },
    solve: {
      ...base,
      kind: "cost-solve",
      proposal,
      figure: moved,
      budget: "900000",
      upTo: "1110",
    },
  };
}

/** Does a job, cancelled at a pause of that number; the pauses that there were, and how it ended. */
async function workedUntil(job: Job, last: number) {
  let pauses = 0;
  const replies: EngineReply[] = [];
  await runJob(job, {
    reply: (reply) => void replies.push(reply),
    isCancelled: () => pauses >= last,
    pause: () => {
      pauses += 1;
      return Promise.resolve();
    },
    policyCache: new Map(),
    checkMemory: emptyCheckMemory(),
  });
  return { pauses, isDone: replies.some(({ kind }) => kind === "done") };
}

/** No more households are worked between two pauses. */
const stretch = 4096;
const size = 20_000;
const long = jobsOver(size);

test.each(["proposals", "ranges", "solve"])(
  "%s are left where they were cancelled: early, within the baseline, and later",
  async (stage) => {
    const job = long[stage] as Job;
    const ofBaseline = Math.floor(size / stretch);
    for (const last of [1, 3, ofBaseline, 2 * ofBaseline]) {
      expect(await workedUntil(job, last)).toEqual({ pauses: last, isDone: false });
    }
  },
);

test("drawing and each run over the population pause at least once for every stretch of it", async () => {
  const { pauses, isDone } = await workedUntil(long.proposals as Job, Number.POSITIVE_INFINITY);
  expect(isDone).toBe(true);
  expect(pauses).toBeGreaterThanOrEqual(3 * Math.floor(size / stretch));
});

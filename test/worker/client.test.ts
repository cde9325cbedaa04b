import { describe, expect, test, vi } from "vitest";
import { policyTexts } from "../../src/ui/compare/compare-state.ts";
import { EngineBroken, type Thread, workerClient } from "../../src/worker/client.ts";
import { inProcessClient } from "../../src/worker/in-process-client.ts";
import type {
  ComparisonAsked,
  EngineReply,
  EngineRequest,
  Stages,
} from "../../src/worker/protocol.ts";
import { siteCatalogue } from "../support/site-catalogue.ts";

/** A thread that answers when it is told to. */
function manualThread() {
  const requests: EngineRequest[] = [];
  const thread: Thread = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    postMessage: (request) => void requests.push(request),
    terminate: vi.fn(),
  };
  const reply = (data: EngineReply) => thread.onmessage?.(new MessageEvent("message", { data }));
  return { thread, requests, reply };
}

/** As a worker does: the lock is held, the client waits for it; the returned function lets go of it. */
async function standing(lock: string, of: ReturnType<typeof manualThread> | undefined) {
  const { promise: held, resolve: end } = Promise.withResolvers<void>();
  const { promise: isHeld, resolve: hold } = Promise.withResolvers<void>();
  void navigator.locks.request(lock, () => {
    hold();
    return held;
  });
  await isHeld;
  of?.reply({ kind: "standing", lock });
  return end;
}

const asked: ComparisonAsked = { policies: [], households: [], date: "2025-10-01" };
const compared = { date: "2025-10-01", policies: [], rows: [], payments: [], differences: [] };

describe("the engine's client", () => {
  test("a newer call supersedes the older one, whose late reply is dropped", async () => {
    const { thread, requests, reply } = manualThread();
    const client = workerClient(() => thread);
    const first = client.ask("compare-households", asked);
    const second = client.ask("compare-households", asked);
    await expect(first).rejects.toThrow("cancelled");
    reply({
      kind: "done",
      id: 1,
      answer: { compared: { ...compared, date: "2000-01-01" }, faults: [] },
    });
    reply({ kind: "done", id: 2, answer: { compared, faults: [] } });
    expect((await second).compared.date).toBe("2025-10-01");
    expect(requests.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      "compare-households 1",
      "cancel 1",
      "compare-households 2",
    ]);
  });

  test("aborting cancels the job, and progress is told until then", async () => {
    const { thread, requests, reply } = manualThread();
    const controller = new AbortController();
    const onProgress = vi.fn();
    const job = workerClient(() => thread).ask("compare-households", asked, {
      signal: controller.signal,
      onProgress,
    });
    reply({ kind: "progress", id: 1, done: 1, total: 4 });
    controller.abort();
    reply({ kind: "progress", id: 1, done: 2, total: 4 });
    await expect(job).rejects.toMatchObject({ name: "AbortError" });
    expect(onProgress.mock.calls).toEqual([[{ done: 1, total: 4 }]]);
    expect(requests.at(-1)).toEqual({ kind: "cancel", id: 1 });
  });

  test("a crash ends the job, and the next call gets a new worker", async () => {
    const threads = [manualThread(), manualThread()];
    let started = 0;
    const client = workerClient(() => (threads[started++] ?? manualThread()).thread);
    const job = client.ask("compare-households", asked);
    threads[0]?.thread.onerror?.({ message: "out of memory" } as ErrorEvent);
    await expect(job).rejects.toThrow(EngineBroken);
    expect(threads[0]?.thread.terminate).toHaveBeenCalled();
    const next = client.ask("compare-households", asked);
    threads[1]?.reply({ kind: "done", id: 2, answer: { compared, faults: [] } });
    await expect(next).resolves.toEqual({ compared, faults: [] });
  });

  test("a crash of a long stage's worker leaves the jobs of the others, and is replaced at the next try", async () => {
    const threads: ReturnType<typeof manualThread>[] = [];
    const client = workerClient(() => {
      threads.push(manualThread());
      return threads.at(-1)?.thread as Thread;
    });
    const rows = {} as Stages["cost-rows"]["asked"];
    const jobs = [
      client.ask("cost-proposals", {} as Stages["cost-proposals"]["asked"]),
      client.ask("cost-rows", rows),
      client.ask("cost-solve", {} as Stages["cost-solve"]["asked"]),
      client.ask("cost-ranges", {} as Stages["cost-ranges"]["asked"]),
      client.ask("cost-map", {} as Stages["cost-map"]["asked"]),
      client.ask("compare-households", asked),
    ];
    expect(threads.map(({ requests }) => requests.map(({ kind }) => kind))).toEqual([
      ["cost-proposals", "cost-rows"],
      ["cost-solve"],
      ["cost-ranges"],
      ["cost-map"],
      ["compare-households"],
    ]);
    threads[1]?.thread.onerror?.({ message: "out of memory" } as ErrorEvent);
    await expect(jobs[2]).rejects.toThrow("out of memory");
    const ends = threads.map(({ thread }) => vi.mocked(thread.terminate).mock.calls.length);
    expect(ends).toEqual([0, 1, 0, 0, 0]);
    const again = client.ask("cost-solve", {} as Stages["cost-solve"]["asked"]);
    const answers = [1, 2, 4, 5, 6, 7].map((id) => [id, { id }] as const);
    const from = [0, 0, 2, 3, 4, 5];
    for (const [index, [id, answer]] of answers.entries())
      threads[from[index] ?? 0]?.reply({ kind: "done", id, answer: answer as never });
    const kept = [jobs[0], jobs[1], jobs[3], jobs[4], jobs[5], again];
    expect(await Promise.all(kept)).toEqual(answers.map(([, answer]) => answer));
    client.close();
    const all = threads.map(({ thread }) => vi.mocked(thread.terminate).mock.calls.length);
    expect(all).toEqual([1, 1, 1, 1, 1, 1]);
  });

  test("a worker that ends without a word lets go of its lock: its jobs end, and those of the others stay", async () => {
    const threads: ReturnType<typeof manualThread>[] = [];
    const client = workerClient(() => {
      threads.push(manualThread());
      return threads.at(-1)?.thread as Thread;
    });
    const ranges = client.ask("cost-ranges", {} as Stages["cost-ranges"]["asked"]);
    const compare = client.ask("compare-households", asked);
    const end = await standing("of ranges", threads[0]);
    const endOther = await standing("of others", threads[1]);
    end();
    await expect(ranges).rejects.toThrow(EngineBroken);
    expect(threads[0]?.thread.terminate).toHaveBeenCalledTimes(1);
    expect(threads[1]?.thread.terminate).not.toHaveBeenCalled();
    threads[1]?.reply({ kind: "done", id: 2, answer: { compared, faults: [] } });
    await expect(compare).resolves.toEqual({ compared, faults: [] });

    // Of one that the client ended itself nothing more is told: its successor works on.
    threads[1]?.thread.onerror?.({ message: "out of memory" } as ErrorEvent);
    const again = client.ask("compare-households", asked);
    endOther();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(threads[2]?.thread.terminate).not.toHaveBeenCalled();
    threads[2]?.reply({ kind: "done", id: 3, answer: { compared, faults: [] } });
    await expect(again).resolves.toEqual({ compared, faults: [] });
  });

  test("a fault of ours is told as one", async () => {
    const job = inProcessClient().ask("compare-households", { ...asked, date: "2025-02-30" });
    await expect(job).rejects.toThrow("not a calendar date");
  });

  test("a policy with an error is named and left out; the others are compared", async () => {
    const catalogue = siteCatalogue();
    const sources = { ...catalogue.sources, alxa: `${catalogue.sources.alxa}nonsense: 1\n` };
    const policies = policyTexts({ ...catalogue, sources });
    const onProgress = vi.fn();
    const households = catalogue.households.slice(0, 2);
    const answer = await inProcessClient().ask(
      "compare-households",
      { policies, households, date: "2025-10-01" },
      { onProgress },
    );
    expect(answer.compared.policies.map(({ id }) => id)).toEqual(["tianjin"]);
    expect(answer.faults).toMatchObject([{ policy: "alxa", file: "alxa.yaml", count: 1 }]);
    expect(answer.faults[0]?.line).toBe(catalogue.sources.alxa?.split("\n").length);
    expect(onProgress).toHaveBeenLastCalledWith({ done: 4, total: 6 });
  });
});

/**
 * The engine as the page sees it: its stages, and the workers behind them.
 *
 * In:       a stage and what it asks; an AbortSignal; where progress goes.
 * Out:      the answer. A newer call of a stage supersedes the older one, which then rejects as aborted.
 * Throws:   DOMException "AbortError" when cancelled or superseded; EngineBroken for a fault of ours. A crashed worker
 *           ends its own jobs and no others, and is replaced at the next call; so is one that ends without a word, which
 *           the lock tells that it held.
 */
import type { EngineReply, EngineRequest, Job, Stage, Stages } from "./protocol.ts";

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

export interface EngineClient {
  ask<S extends Stage>(
    stage: S,
    asked: Stages[S]["asked"],
    options?: CallOptions,
  ): Promise<Stages[S]["answer"]>;
  /** Ends the workers and every job. */
  close(): void;
}

/** Our own fault, in the engine or in its thread. */
export class EngineBroken extends Error {}

/** What the client needs of a Worker. */
export interface Thread {
  postMessage(request: EngineRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<EngineReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: ((event: MessageEvent) => void) | null;
}

type Answer = Stages[Stage]["answer"];

interface Pending {
  readonly stage: Stage;
  readonly lane: string;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: Error) => void;
}

function startWorker(): Thread {
  return new Worker(new URL("./engine-worker.ts", import.meta.url), { type: "module" });
}

/**
 * Long stages have a worker each: what they ask waits for no other, and a crash ends nothing else. Rows are looked at
 * where they were worked out.
 */
const lanes: Partial<Record<Stage, string>> = {
  "cost-proposals": "cost",
  "cost-rows": "cost",
  // Where a table is read it is costed: another thread would have to read it again.
  "read-own": "cost",
  "own-template": "cost",
  "cost-solve": "solve",
  "cost-ranges": "ranges",
  "cost-map": "map",
};

/** Workers that start with another, so that a page asks for nothing once it is ready. */
const besides: Readonly<Record<string, readonly string[]>> = { cost: ["solve", "ranges", "map"] };

/** A client whose workers start at the first call that needs them. */
export function workerClient(start: () => Thread = startWorker): EngineClient {
  const threads = new Map<string, Thread>();
  let lastId = 0;
  const pending = new Map<number, Pending>();

  const settle = (id: number, end: (job: Pending) => void) => {
    const job = pending.get(id);
    pending.delete(id);
    if (job !== undefined) end(job);
  };
  const crash = (lane: string, message: string) => {
    threads.get(lane)?.terminate();
    threads.delete(lane);
    for (const [id, job] of [...pending])
      if (job.lane === lane) settle(id, ({ reject }) => reject(new EngineBroken(message)));
  };
  const running = (lane: string) => {
    const known = threads.get(lane);
    if (known !== undefined) return known;
    const started = start();
    started.onmessage = ({ data: reply }) => {
      if (reply.kind === "standing") void navigator.locks.request(reply.lock, ended);
      else receive(reply, pending, settle);
    };
    // One that was ended from here has been replaced, or is no longer needed.
    const ended = () => {
      if (threads.get(lane) === started) crash(lane, "The worker ended.");
    };
    started.onerror = (event) => crash(lane, event.message || "The worker ended.");
    started.onmessageerror = () => crash(lane, "A message could not be read.");
    threads.set(lane, started);
    for (const other of besides[lane] ?? []) running(other);
    return started;
  };
  const cancel = (id: number) => {
    const job = pending.get(id);
    if (job === undefined) return;
    threads.get(job.lane)?.postMessage({ kind: "cancel", id });
    settle(id, ({ reject }) => reject(aborted()));
  };

  const ask = (
    stage: Stage,
    asked: Stages[Stage]["asked"],
    { signal, onProgress }: CallOptions,
  ): Promise<Answer> => {
    if (signal?.aborted === true) return Promise.reject(aborted());
    for (const [id, job] of [...pending]) if (job.stage === stage) cancel(id);
    lastId += 1;
    const id = lastId;
    const lane = lanes[stage] ?? "";
    signal?.addEventListener("abort", () => cancel(id), { once: true });
    return new Promise((resolve, reject) => {
      pending.set(id, { stage, lane, onProgress, resolve, reject });
      // What a stage asks belongs to it: the signature of `ask` below holds them together.
      running(lane).postMessage({ ...asked, kind: stage, id } as Job);
    });
  };

  return {
    // The reply has the id of the request, and so the answer is that of the stage asked.
    ask: (stage, asked, options = {}) =>
      ask(stage, asked, options) as Promise<Stages[typeof stage]["answer"]>,
    close() {
      for (const thread of threads.values()) thread.terminate();
      threads.clear();
      for (const id of [...pending.keys()]) settle(id, ({ reject }) => reject(aborted()));
    },
  };
}

function receive(
  reply: Exclude<EngineReply, { readonly kind: "standing" }>,
  pending: ReadonlyMap<number, Pending>,
  settle: (id: number, end: (job: Pending) => void) => void,
): void {
  if (reply.kind === "progress")
    pending.get(reply.id)?.onProgress?.({ done: reply.done, total: reply.total });
  else if (reply.kind === "broken")
    settle(reply.id, ({ reject }) => reject(new EngineBroken(reply.message)));
  else settle(reply.id, ({ resolve }) => resolve(reply.answer));
}

function aborted(): DOMException {
  return new DOMException("The job was cancelled.", "AbortError");
}

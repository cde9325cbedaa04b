/**
 * The engine as the page sees it: one method for each stage, and the worker behind it.
 *
 * In:       what the stage asks; an AbortSignal; where progress goes.
 * Out:      the reply. A newer call of a stage supersedes the older one, which then rejects as aborted.
 * Throws:   DOMException "AbortError" when cancelled or superseded; EngineBroken for a fault of ours. A crashed worker
 *           ends its jobs and is replaced at the next call.
 */
import type { ComparedHouseholds } from "../engine/index.ts";
import type {
  CheckAsked,
  CheckedPolicy,
  ComparisonAsked,
  EngineReply,
  EngineRequest,
  Job,
  PolicyFault,
} from "./protocol.ts";

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface CallOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Compared {
  readonly compared: ComparedHouseholds;
  /** Policies that could not be run. */
  readonly faults: readonly PolicyFault[];
}

export interface EngineClient {
  compareHouseholds(asked: ComparisonAsked, options?: CallOptions): Promise<Compared>;
  checkPolicy(asked: CheckAsked, options?: CallOptions): Promise<CheckedPolicy>;
  /** Ends the worker and every job. */
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

type Answer = Extract<EngineReply, { kind: "compared" | "checked" }>;

type Asked =
  | ({ readonly kind: "compare-households" } & ComparisonAsked)
  | ({ readonly kind: "check-policy" } & CheckAsked);

interface Pending {
  readonly stage: Job["kind"];
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: Error) => void;
}

function startWorker(): Thread {
  return new Worker(new URL("./engine-worker.ts", import.meta.url), { type: "module" });
}

/** A client whose worker starts at the first call. */
export function workerClient(start: () => Thread = startWorker): EngineClient {
  let thread: Thread | undefined;
  let lastId = 0;
  const pending = new Map<number, Pending>();

  const settle = (id: number, end: (job: Pending) => void) => {
    const job = pending.get(id);
    pending.delete(id);
    if (job !== undefined) end(job);
  };
  const crash = (message: string) => {
    thread?.terminate();
    thread = undefined;
    for (const id of [...pending.keys()])
      settle(id, ({ reject }) => reject(new EngineBroken(message)));
  };
  const running = () => {
    if (thread !== undefined) return thread;
    const started = start();
    started.onmessage = ({ data: reply }) => receive(reply, pending, settle);
    started.onerror = (event) => crash(event.message || "The worker ended.");
    started.onmessageerror = () => crash("A message could not be read.");
    thread = started;
    return started;
  };
  const cancel = (id: number) => {
    if (!pending.has(id)) return;
    thread?.postMessage({ kind: "cancel", id });
    settle(id, ({ reject }) => reject(aborted()));
  };

  const ask = (asked: Asked, { signal, onProgress }: CallOptions): Promise<Answer> => {
    const { kind: stage } = asked;
    if (signal?.aborted === true) return Promise.reject(aborted());
    for (const [id, job] of [...pending]) if (job.stage === stage) cancel(id);
    lastId += 1;
    const id = lastId;
    signal?.addEventListener("abort", () => cancel(id), { once: true });
    return new Promise((resolve, reject) => {
      pending.set(id, { stage, onProgress, resolve, reject });
      running().postMessage({ id, ...asked });
    });
  };

  return {
    async compareHouseholds(asked, options = {}) {
      const answer = await ask({ kind: "compare-households", ...asked }, options);
      if (answer.kind !== "compared") throw new EngineBroken(`The engine ${answer.kind} instead.`);
      return { compared: answer.compared, faults: answer.faults };
    },
    async checkPolicy(asked, options = {}) {
      const answer = await ask({ kind: "check-policy", ...asked }, options);
      if (answer.kind !== "checked") throw new EngineBroken(`The engine ${answer.kind} instead.`);
      return answer.checked;
    },
    close() {
      thread?.terminate();
      thread = undefined;
      for (const id of [...pending.keys()]) settle(id, ({ reject }) => reject(aborted()));
    },
  };
}

function receive(
  reply: EngineReply,
  pending: ReadonlyMap<number, Pending>,
  settle: (id: number, end: (job: Pending) => void) => void,
): void {
  if (reply.kind === "progress")
    pending.get(reply.id)?.onProgress?.({ done: reply.done, total: reply.total });
  else if (reply.kind === "broken")
    settle(reply.id, ({ reject }) => reject(new EngineBroken(reply.message)));
  else settle(reply.id, ({ resolve }) => resolve(reply));
}

function aborted(): DOMException {
  return new DOMException("The job was cancelled.", "AbortError");
}

/**
 * The engine on a thread of its own: jobs in, replies out, one after the other.
 *
 * Ignores:  what the jobs are; run-job.ts does them.
 */
import { emptyCheckMemory } from "./check-policy.ts";
import type { EngineReply, EngineRequest, Job } from "./protocol.ts";
import { type JobSurroundings, runJob } from "./run-job.ts";

const cancelled = new Set<number>();
const policyCache: JobSurroundings["policyCache"] = new Map();
const checkMemory = emptyCheckMemory();
let queue = Promise.resolve();

addEventListener("message", ({ data: request }: MessageEvent<EngineRequest>) => {
  if (request.kind === "cancel") cancelled.add(request.id);
  else queue = queue.then(() => work(request));
});

// Whoever waits for the lock learns of any end of this thread: the browser lets go of it when it closes itself or runs out
// of memory too, of which no other event tells. Absent where the site is not served securely.
const lock = `engine ${Math.random()} ${performance.timeOrigin}`;
void navigator.locks?.request(lock, () => {
  reply({ kind: "standing", lock });
  return new Promise(() => undefined);
});

async function work(job: Job): Promise<void> {
  const isCancelled = () => cancelled.has(job.id);
  if (!isCancelled()) {
    try {
      await runJob(job, { reply, isCancelled, pause, policyCache, checkMemory });
    } catch (error) {
      reply({
        kind: "broken",
        id: job.id,
        message: error instanceof Error ? error.message : String(error),
      });
    }
  }
  cancelled.delete(job.id);
}

function reply(message: EngineReply): void {
  postMessage(message);
}

/** A turn of the event loop that a timer would stretch to four milliseconds. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

/**
 * The client's twin without a thread: the same interface, for tests and for where there are no workers.
 *
 * Out:      an EngineClient. Requests and replies pass through structured cloning all the same.
 * Ignores:  crashes, which need a thread.
 */
import { emptyCheckMemory } from "./check-policy.ts";
import { type EngineClient, type Thread, workerClient } from "./client.ts";
import type { EngineReply } from "./protocol.ts";
import { type JobSurroundings, runJob } from "./run-job.ts";

export function inProcessClient(): EngineClient {
  return workerClient(inProcessThread);
}

function inProcessThread(): Thread {
  const cancelled = new Set<number>();
  const policyCache: JobSurroundings["policyCache"] = new Map();
  const checkMemory = emptyCheckMemory();
  let isOpen = true;
  const thread: Thread = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    terminate() {
      isOpen = false;
    },
    postMessage(request) {
      if (request.kind === "cancel") {
        cancelled.add(request.id);
        return;
      }
      const reply = (message: EngineReply) => {
        if (isOpen)
          thread.onmessage?.(new MessageEvent("message", { data: structuredClone(message) }));
      };
      const isCancelled = () => !isOpen || cancelled.has(request.id);
      const pause = () => new Promise<void>((resolve) => setTimeout(resolve));
      const surroundings = { reply, isCancelled, pause, policyCache, checkMemory };
      runJob(structuredClone(request), surroundings).catch((error: unknown) => {
        reply({ kind: "broken", id: request.id, message: String(error) });
      });
    },
  };
  return thread;
}

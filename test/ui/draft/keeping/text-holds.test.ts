import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Hold, textHolds } from "../../../../src/ui/draft/keeping/text-holds.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Grant = (lock: Lock | null) => unknown;

interface Waiting {
  readonly grant: () => void;
}

/** As browsers have them: one holder of a name, a line, and whoever steals. */
function browserLocks() {
  const holders = new Map<string, { readonly end: (reason: Error) => void }>();
  const lines = new Map<string, Waiting[]>();
  const next = (name: string) => lines.get(name)?.shift()?.grant();
  const hold = (name: string, granted: Grant) =>
    new Promise<unknown>((resolve, reject) => {
      const holder = { end: reject };
      holders.set(name, holder);
      void Promise.resolve(granted({ name, mode: "exclusive" })).then((end) => {
        if (holders.get(name) === holder) {
          holders.delete(name);
          next(name);
        }
        resolve(end);
      });
    });
  const request = (name: string, options: LockOptions, granted: Grant): Promise<unknown> => {
    const { ifAvailable, steal, signal } = options;
    if (steal === true) {
      holders.get(name)?.end(new DOMException("stolen", "AbortError"));
      holders.delete(name);
    }
    if (!holders.has(name)) return hold(name, granted);
    if (ifAvailable === true) return Promise.resolve(granted(null));
    return new Promise((resolve, reject) => {
      const waiting: Waiting = { grant: () => void hold(name, granted).then(resolve, reject) };
      const line = lines.get(name) ?? [];
      lines.set(name, [...line, waiting]);
      signal?.addEventListener("abort", () => {
        lines.set(name, lines.get(name)?.filter((one) => one !== waiting) ?? []);
        reject(new DOMException("left", "AbortError"));
      });
    });
  };
  return { request } as unknown as LockManager;
}

function browser() {
  const locks = browserLocks();
  const channels: { onmessage: BroadcastChannel["onmessage"] }[] = [];
  const open = (isAsleep = false) => {
    const told: Hold[] = [];
    const done: string[] = [];
    const channel = {
      onmessage: null as BroadcastChannel["onmessage"],
      close: () => undefined,
      postMessage(data: unknown) {
        for (const other of channels)
          if (other !== channel)
            other.onmessage?.call({} as BroadcastChannel, new MessageEvent("message", { data }));
      },
    };
    if (!isAsleep) channels.push(channel);
    const holds = textHolds({
      locks,
      channel,
      tell: (_, hold) => void told.push(hold),
      beforeHandingOver: async () => void done.push("flushed"),
      onWrittenElsewhere: (name) => void done.push(`heard ${name}`),
    });
    return { holds, told, done };
  };
  return { open };
}

const settle = () => vi.advanceTimersByTimeAsync(1500);

test("the first window writes, the second reads, and writes when the first has closed", async () => {
  const { open } = browser();
  const [first, second] = [open(), open()];
  first.holds.open("a");
  await settle();
  second.holds.open("a");
  await settle();
  expect([first.told, second.told]).toEqual([["here"], ["elsewhere"]]);
  expect([first.holds.isHere("a"), second.holds.isHere("a")]).toEqual([true, false]);
  first.holds.close();
  await settle();
  expect(second.told).toEqual(["elsewhere", "here"]);
});

test("a file that is handed over is written before, and is read from then on", async () => {
  const { open } = browser();
  const [first, second] = [open(), open()];
  first.holds.open("a");
  await settle();
  second.holds.open("a");
  await settle();
  second.holds.takeOver("a");
  await settle();
  expect([first.told, first.done]).toEqual([["here", "elsewhere"], ["flushed"]]);
  expect(second.told).toEqual(["elsewhere", "here"]);
  first.holds.takeOver("a");
  await settle();
  expect([first.holds.isHere("a"), second.holds.isHere("a")]).toEqual([true, false]);
});

test("a window that does not answer loses the file, and is told when it wakes", async () => {
  const { open } = browser();
  const [asleep, second] = [open(true), open()];
  asleep.holds.open("a");
  await settle();
  second.holds.open("a");
  await settle();
  second.holds.takeOver("a");
  await settle();
  expect([asleep.told, second.told]).toEqual([
    ["here", "elsewhere"],
    ["elsewhere", "here"],
  ]);
  expect([asleep.holds.isHere("a"), second.holds.isHere("a")]).toEqual([false, true]);
});

test("a tab that is closed lets others write, and can be opened again", async () => {
  const { open } = browser();
  const [first, second] = [open(), open()];
  first.holds.open("a");
  await settle();
  second.holds.open("a");
  await settle();
  first.holds.leave("a");
  await settle();
  expect(second.told.at(-1)).toBe("here");
  first.holds.open("a");
  await settle();
  expect(first.told.at(-1)).toBe("elsewhere");
  second.holds.leave("a");
  await settle();
  expect(first.told.at(-1)).toBe("here");
});

test("windows hear what others have written, not themselves; without locks all may write", async () => {
  const { open } = browser();
  const [first, second] = [open(), open()];
  first.holds.tellWritten("a");
  expect([first.done, second.done]).toEqual([[], ["heard a"]]);
  const told: Hold[] = [];
  const alone = textHolds({
    locks: undefined,
    channel: { onmessage: null, close: () => undefined, postMessage: () => undefined },
    tell: (_, hold) => void told.push(hold),
    beforeHandingOver: async () => undefined,
    onWrittenElsewhere: () => undefined,
  });
  alone.open("a");
  expect([told, alone.isHere("a")]).toEqual([["here"], true]);
});

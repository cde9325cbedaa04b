import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type {
  Journal,
  KeptDraft,
  KeptVersion,
} from "../../../../src/ui/draft/keeping/draft-journal.ts";
import { draftKeeper, type Saving } from "../../../../src/ui/draft/keeping/draft-keeper.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setting(journal: Partial<Journal> = {}) {
  const kept = new Map<string, KeptDraft>();
  const versions: KeptVersion[] = [];
  const told: (Saving["kind"] | "versions-refused")[] = [];
  let clock = 7;
  const whole: Journal = {
    all: async () => [...kept.values()],
    keep: async (draft) => void kept.set(draft.name, draft),
    draftOf: async (name) => kept.get(name),
    forget: async (name) => void kept.delete(name),
    versionsOf: async () => versions,
    addVersion: async (version) => void versions.unshift(version),
    ...journal,
  };
  const keeper = draftKeeper({
    journal: whole,
    now: () => clock,
    tell: ({ kind }) => told.push(kind),
    tellVersionsRefused: () => told.push("versions-refused"),
  });
  const wait = (minutes: number) => {
    clock += minutes * 60_000;
  };
  return { kept, versions, told, keeper, wait };
}

describe("keeping drafts", () => {
  test("whoever types without a pause is kept within a second all the same", async () => {
    const { kept, keeper } = setting();
    for (let key = 1; key <= 9; key += 1) {
      keeper.write("a.yaml", `text ${key}`);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(kept.get("a.yaml")?.text).toMatch(/text [45678]/);
    await vi.advanceTimersByTimeAsync(400);
    expect(kept.get("a.yaml")).toEqual({ name: "a.yaml", text: "text 9", savedAt: 7 });
  });

  test("a file as published is kept no longer", async () => {
    const { kept, told, keeper } = setting();
    keeper.write("a.yaml", "x");
    await keeper.flush();
    keeper.write("a.yaml", undefined);
    await keeper.flush();
    expect([...kept.keys()]).toEqual([]);
    expect(told).toEqual(["pending", "saved", "pending", "saved"]);
  });

  test("refused storage is told, and the next change tries again with everything that waits", async () => {
    let isFull = true;
    const written: string[] = [];
    const { told, keeper } = setting({
      async keep({ name }) {
        if (isFull) throw new DOMException("full", "QuotaExceededError");
        written.push(name);
      },
    });
    keeper.write("a.yaml", "x");
    await vi.advanceTimersByTimeAsync(500);
    expect(told).toEqual(["pending", "refused"]);
    isFull = false;
    keeper.write("b.yaml", "y");
    await vi.advanceTimersByTimeAsync(500);
    expect(written.toSorted()).toEqual(["a.yaml", "b.yaml"]);
    expect(told.at(-1)).toBe("saved");
  });

  test("leaving writes what waits, at once", async () => {
    const { kept, keeper } = setting();
    keeper.write("a.yaml", "x");
    await keeper.flush();
    expect(kept.get("a.yaml")?.text).toBe("x");
  });

  test("what was refused is tried again by itself", async () => {
    let isFull = true;
    const { told, keeper } = setting({
      async keep() {
        if (isFull) throw new DOMException("full", "QuotaExceededError");
      },
    });
    keeper.write("a.yaml", "x");
    await vi.advanceTimersByTimeAsync(500);
    isFull = false;
    await vi.advanceTimersByTimeAsync(5100);
    expect(told).toEqual(["pending", "refused", "saved"]);
  });

  test("what is typed while an older text is written is written after it", async () => {
    const texts: string[] = [];
    const { keeper } = setting({
      async keep({ text }) {
        await new Promise((resolve) => setTimeout(resolve, text === "old" ? 300 : 1));
        texts.push(text);
      },
    });
    keeper.write("a.yaml", "old");
    const first = keeper.flush();
    keeper.write("a.yaml", "new");
    const second = keeper.flush();
    await vi.advanceTimersByTimeAsync(1000);
    await Promise.all([first, second]);
    expect(texts.at(-1)).toBe("new");
  });

  test("what another window writes now is not written here", async () => {
    const { kept, keeper } = setting();
    keeper.write("a.yaml", "x");
    keeper.write("b.yaml", "y");
    expect(keeper.isWaiting((name) => name === "a.yaml")).toBe(true);
    keeper.drop((name) => name === "a.yaml");
    await keeper.flush();
    expect([...kept.keys()]).toEqual(["b.yaml"]);
  });
});

describe("keeping versions", () => {
  test("typing without a break leaves one every three minutes, not more", () => {
    const { versions, keeper, wait } = setting();
    for (let minute = 0; minute <= 7; minute += 1) {
      keeper.write("a.yaml", `text ${minute}`);
      wait(1);
    }
    expect(versions.map(({ text, cause }) => [text, cause])).toEqual([
      ["text 7", "while-typing"],
      ["text 3", "while-typing"],
    ]);
  });

  test("leaving keeps what was typed since, and nothing where nothing was", async () => {
    const { versions, keeper } = setting();
    await keeper.leave();
    keeper.write("a.yaml", "x");
    await keeper.leave();
    await keeper.leave();
    expect(versions.map(({ text, cause }) => [text, cause])).toEqual([["x", "on-leaving"]]);
  });

  test("the same text is not kept twice in a row", async () => {
    const { versions, keeper } = setting();
    await keeper.takeVersion("a.yaml", "x", "before-replacing");
    await keeper.takeVersion("a.yaml", "x", "before-replacing");
    await keeper.takeVersion("a.yaml", "y", "before-replacing");
    expect(versions.map(({ text }) => text)).toEqual(["y", "x"]);
  });

  test("refused versions are told apart from refused drafts", async () => {
    const { told, keeper } = setting({
      addVersion: () => Promise.reject(new DOMException("full", "QuotaExceededError")),
    });
    await keeper.takeVersion("a.yaml", "x", "before-replacing");
    expect(told).toEqual(["versions-refused"]);
  });
});

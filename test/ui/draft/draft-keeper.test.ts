import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Journal, KeptDraft } from "../../../src/ui/draft/draft-journal.ts";
import { draftKeeper, type Saving } from "../../../src/ui/draft/draft-keeper.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function setting(journal: Partial<Journal> = {}) {
  const kept = new Map<string, KeptDraft>();
  const told: Saving["kind"][] = [];
  const whole: Journal = {
    all: async () => [...kept.values()],
    keep: async (draft) => void kept.set(draft.name, draft),
    forget: async (name) => void kept.delete(name),
    ...journal,
  };
  const keeper = draftKeeper({ journal: whole, now: () => 7, tell: ({ kind }) => told.push(kind) });
  return { kept, told, keeper };
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
});

import { describe, expect, test } from "vitest";
import type { KeptDraft } from "../../../src/ui/draft/keeping/draft-journal.ts";
import { firstTexts, nextTexts } from "../../../src/ui/draft/next-texts.ts";
import {
  fileOf,
  isChanged,
  offersBeside,
  openFiles,
  openPolicies,
  ownTexts,
  policyFileOf,
  type TextsEvent,
  type TextsState,
  textOf,
} from "../../../src/ui/draft/texts-state.ts";

const published = [
  { name: "a.yaml", title: { zh: "甲", en: "A" }, published: "a" },
  { name: "b.yaml", title: { zh: "乙", en: "B" }, published: "b" },
];
const after = (...events: readonly TextsEvent[]) =>
  events.reduce(nextTexts, firstTexts(published, { name: "b.yaml", open: [] }));
test("files that were joined in vain lose their tabs and holds; the one in view keeps both", () => {
  const joined = after(
    { kind: "joined", names: ["a.yaml"] },
    { kind: "held", policy: "a.yaml", hold: "here", kept: [] },
    { kind: "held", policy: "b.yaml", hold: "here", kept: [] },
    { kind: "parted", names: ["a.yaml", "b.yaml"] },
  );
  expect(joined.open).toEqual(["b.yaml"]);
  expect([...joined.holds.keys()]).toEqual(["b.yaml"]);
});

const draft = (name: string) => ({ name, text: `${name} kept`, savedAt: 1 });

describe("the texts", () => {
  test("the file that the address asks for is shown first, else the first there is", () => {
    expect(fileOf(after()).name).toBe("b.yaml");
    expect(fileOf(firstTexts(published, { name: "none.yaml", open: [] })).name).toBe("a.yaml");
  });

  test("a text written back to the published one is no change", () => {
    const changed = after({ kind: "changed", name: "b.yaml", text: "b2" });
    expect([textOf(changed, fileOf(changed)), isChanged(changed, fileOf(changed))]).toEqual([
      "b2",
      true,
    ]);
    const back = nextTexts(changed, { kind: "changed", name: "b.yaml", text: "b" });
    expect(isChanged(back, fileOf(back))).toBe(false);
  });

  test("an offered draft of a published file leaves the published text in view", () => {
    const offered = after({ kind: "offered", kept: [draft("b.yaml")] });
    expect(textOf(offered, fileOf(offered))).toBe("b");
    expect(offered.offers.has("b.yaml")).toBe(true);
    const answered = nextTexts(offered, { kind: "answered", name: "b.yaml" });
    expect(answered.offers.size).toBe(0);
  });

  test("an offered draft of an own file brings the file back, and shows the draft", () => {
    const offered = after(
      { kind: "offered", kept: [draft("own.yaml")] },
      { kind: "shown", name: "own.yaml" },
    );
    expect(offered.files.map(({ name }) => name)).toEqual(["a.yaml", "b.yaml", "own.yaml"]);
    expect(textOf(offered, fileOf(offered))).toBe("own.yaml kept");
    expect(isChanged(offered, fileOf(offered))).toBe(false);
  });

  test("a case in view brings its policy to work; the vocabulary leaves the one that is there", () => {
    const policy = (...events: readonly TextsEvent[]) => policyFileOf(after(...events)).name;
    expect(policy({ kind: "shown", name: "cases/a/low-wage.yaml" })).toBe("a.yaml");
    expect(policy({ kind: "shown", name: "vocabulary.yaml" })).toBe("b.yaml");
    expect(fileOf(after({ kind: "shown", name: "vocabulary.yaml" })).name).toBe("vocabulary.yaml");
    const first = firstTexts([...published, { name: "cases/b/x.yaml", published: "" }], {
      name: "cases/b/x.yaml",
      open: [],
    });
    expect([fileOf(first).name, policyFileOf(first).name]).toEqual(["cases/b/x.yaml", "b.yaml"]);
  });

  test("the drafts of a policy and of its cases are offered together, those of another apart", () => {
    const kept = [draft("cases/a/x.yaml"), draft("a.yaml"), draft("cases/b/y.yaml")];
    const offered = after({ kind: "offered", kept });
    const names = (name: string) => offersBeside(offered, name).map((one) => one.name);
    expect(names("a.yaml")).toEqual(["cases/a/x.yaml", "a.yaml"]);
    expect(names("cases/a/other.yaml")).toEqual(["cases/a/x.yaml", "a.yaml"]);
    expect(names("b.yaml")).toEqual(["cases/b/y.yaml"]);
  });

  test("a removed file is gone with its text and its draft, and another is shown", () => {
    const removed = after(
      { kind: "offered", kept: [draft("own.yaml")] },
      { kind: "changed", name: "own.yaml", text: "x" },
      { kind: "shown", name: "own.yaml" },
      { kind: "removed", name: "own.yaml" },
    );
    expect(fileOf(removed).name).toBe("b.yaml");
    expect([removed.texts.size, removed.offers.size, removed.files.length]).toEqual([0, 0, 2]);
  });

  test("why files were not opened is said until something else is done", () => {
    const faulty = after(
      { kind: "fault", fault: { kind: "no-text", name: "x" } },
      { kind: "fault", fault: { kind: "too-large", name: "y" } },
    );
    expect(faulty.faults.map(({ name }) => name)).toEqual(["x", "y"]);
    expect(nextTexts(faulty, { kind: "shown", name: "a.yaml" }).faults).toEqual([]);
  });

  test("a removed file can be put back until something else is done", () => {
    const removed = after(
      { kind: "changed", name: "own.yaml", text: "x" },
      { kind: "removed", name: "own.yaml" },
    );
    expect(removed.removed).toEqual({ name: "own.yaml", text: "x" });
    expect(nextTexts(removed, { kind: "shown", name: "a.yaml" }).removed).toBeUndefined();
  });

  test("what would be lost are changed texts and the reader's own", () => {
    const changed = after(
      { kind: "changed", name: "a.yaml", text: "a" },
      { kind: "changed", name: "b.yaml", text: "b2" },
      { kind: "changed", name: "own.yaml", text: "x" },
    );
    expect(ownTexts(changed)).toEqual([
      { name: "b.yaml", text: "b2" },
      { name: "own.yaml", text: "x" },
    ]);
  });
});

describe("tabs", () => {
  const tabs = (state: TextsState) => openFiles(state).map(({ name }) => name);

  test("stand in the order of the address; what nobody has waits until the journal knows it", () => {
    const asked = { name: "own.yaml", open: ["b.yaml", "own.yaml", "a.yaml", "b.yaml"] };
    const first = firstTexts(published, asked);
    expect([tabs(first), first.name, first.wanted]).toEqual([
      ["b.yaml", "a.yaml"],
      "a.yaml",
      "own.yaml",
    ]);
    const offered = nextTexts(first, { kind: "offered", kept: [draft("own.yaml")] });
    expect([tabs(offered), offered.name, offered.wanted]).toEqual([
      ["b.yaml", "own.yaml", "a.yaml"],
      "own.yaml",
      undefined,
    ]);
  });

  test("a file that is shown gets one at the end; closed, its neighbour is shown; the last stays", () => {
    const open = after({ kind: "shown", name: "a.yaml" });
    expect([tabs(open), open.name]).toEqual([["b.yaml", "a.yaml"], "a.yaml"]);
    const closed = nextTexts(open, { kind: "closed", name: "a.yaml" });
    expect([tabs(closed), closed.name, closed.policy]).toEqual([["b.yaml"], "b.yaml", "b.yaml"]);
    expect(nextTexts(closed, { kind: "closed", name: "b.yaml" })).toBe(closed);
  });

  test("one that is closed in the background leaves what is shown", () => {
    const open = after({ kind: "shown", name: "a.yaml" }, { kind: "closed", name: "b.yaml" });
    expect([tabs(open), open.name]).toEqual([["a.yaml"], "a.yaml"]);
  });

  test("policies that are written here are those of all tabs, the vocabulary never", () => {
    const open = after(
      { kind: "shown", name: "cases/a/x.yaml" },
      { kind: "shown", name: "vocabulary.yaml" },
    );
    expect(openPolicies(open)).toEqual(["b.yaml", "a.yaml"]);
  });
});

describe("several windows", () => {
  const here = (kept: readonly KeptDraft[]) =>
    ({ kind: "held", policy: "b.yaml", hold: "here", kept }) as const;
  const elsewhere = (kept: readonly KeptDraft[]) =>
    ({ kind: "held", policy: "b.yaml", hold: "elsewhere", kept }) as const;
  const b = published[1] ?? { name: "" };

  test("a draft is offered where it may be written, not shown", () => {
    const held = after(here([draft("b.yaml")]));
    expect([textOf(held, b), [...held.offers.keys()], held.holds.get("b.yaml")]).toEqual([
      "b",
      ["b.yaml"],
      "here",
    ]);
  });

  test("what another window writes is shown, and nothing of it offered", () => {
    const held = after({ kind: "offered", kept: [draft("b.yaml")] }, elsewhere([draft("b.yaml")]));
    expect([textOf(held, b), held.offers.size]).toEqual(["b.yaml kept", 0]);
    expect(held.followed).toEqual([{ name: "b.yaml", text: "b.yaml kept" }]);
    const reverted = nextTexts(held, elsewhere([]));
    expect(textOf(reverted, b)).toBe("b");
  });

  test("when it comes here, the newest text comes along", () => {
    const newest = { ...draft("b.yaml"), text: "newest" };
    const held = after(elsewhere([draft("b.yaml")]), here([newest]));
    expect([textOf(held, b), held.offers.size, held.holds.get("b.yaml")]).toEqual([
      "newest",
      0,
      "here",
    ]);
  });

  test("a text that was closed here gives way to what was kept elsewhere since", () => {
    const held = after(
      { kind: "changed", name: "b.yaml", text: "mine" },
      here([{ ...draft("b.yaml"), text: "theirs" }]),
    );
    expect([textOf(held, b), held.offers.size]).toEqual(["theirs", 0]);
  });

  test("a new file that is not written yet keeps its text", () => {
    const held = after(
      { kind: "changed", name: "own.yaml", text: "new" },
      { kind: "held", policy: "own.yaml", hold: "here", kept: [] },
    );
    expect(textOf(held, { name: "own.yaml" })).toBe("new");
  });

  test("a journal that cannot be read leaves every text as it is", () => {
    const typed = after({ kind: "changed", name: "b.yaml", text: "mine" });
    const held = nextTexts(typed, { kind: "held", policy: "b.yaml", hold: "elsewhere" });
    expect([textOf(held, b), held.holds.get("b.yaml")]).toEqual(["mine", "elsewhere"]);
  });

  test("the drafts of another policy stay offered", () => {
    const held = after({ kind: "offered", kept: [draft("a.yaml")] }, elsewhere([]));
    expect([...held.offers.keys()]).toEqual(["a.yaml"]);
  });
});

test("what could not follow a new name is said until another file is shown", () => {
  const left = { kind: "left-behind", name: "旧名", files: ["a.yaml"] } as const;
  expect(after(left).leftBehind).toEqual({ name: "旧名", files: ["a.yaml"] });
  expect(after(left, { kind: "shown", name: "a.yaml" }).leftBehind).toBeUndefined();
});

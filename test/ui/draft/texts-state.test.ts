import { describe, expect, test } from "vitest";
import {
  fileOf,
  firstTexts,
  isChanged,
  nextTexts,
  offersBeside,
  policyFileOf,
  type TextsEvent,
  textOf,
} from "../../../src/ui/draft/texts-state.ts";

const published = [
  { name: "a.yaml", title: { zh: "甲", en: "A" }, published: "a" },
  { name: "b.yaml", title: { zh: "乙", en: "B" }, published: "b" },
];
const after = (...events: readonly TextsEvent[]) =>
  events.reduce(nextTexts, firstTexts(published, "b.yaml"));
const draft = (name: string) => ({ name, text: `${name} kept`, savedAt: 1 });

describe("the texts", () => {
  test("the file that the address asks for is shown first, else the first there is", () => {
    expect(fileOf(after()).name).toBe("b.yaml");
    expect(fileOf(firstTexts(published, "none.yaml")).name).toBe("a.yaml");
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
    const first = firstTexts(
      [...published, { name: "cases/b/x.yaml", published: "" }],
      "cases/b/x.yaml",
    );
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
    expect(fileOf(removed).name).toBe("a.yaml");
    expect([removed.texts.size, removed.offers.size, removed.files.length]).toEqual([0, 0, 2]);
  });

  test("why a file was not opened is said until something else is done", () => {
    const faulty = after({ kind: "fault", fault: { kind: "refused", name: "x" } });
    expect(faulty.fault?.name).toBe("x");
    expect(nextTexts(faulty, { kind: "shown", name: "a.yaml" }).fault).toBeUndefined();
  });
});

import { describe, expect, test } from "vitest";
import { draftTextFor } from "../../../src/text/draft-text.ts";
import {
  type Check,
  countsOf,
  firstCheck,
  nextCheck,
  problemsOf,
  publishedFiles,
} from "../../../src/ui/draft/draft-state.ts";
import type { Place, PlacedDiagnostic } from "../../../src/worker/protocol.ts";
import { siteCatalogue } from "../../support/site-catalogue.ts";

const catalogue = siteCatalogue();
const words = { locale: "zh", text: draftTextFor("zh").draft } as const;

function place(file: string, start: number, line: number): Place {
  return { file, start, end: start + 2, line, column: 1, endLine: line, endColumn: 3 };
}

function diagnostic(changes: Partial<PlacedDiagnostic>): PlacedDiagnostic {
  return {
    code: "compile/unknown-name",
    severity: "error",
    message: 'Nothing in this policy is called "x".',
    details: { name: "x", nearest: "" },
    at: place("tianjin.yaml", 10, 2),
    because: [],
    ...changes,
  };
}

describe("files", () => {
  test("regions come first, then what they extend, each with its published text, then the words they share", () => {
    const files = publishedFiles(catalogue);
    expect(files.map(({ name }) => name)).toEqual([
      "tianjin.yaml",
      "alxa.yaml",
      "national.yaml",
      "vocabulary.yaml",
    ]);
    expect(files[0]?.published).toBe(catalogue.sources.tianjin);
  });

  test("shipped proposals come after the policies, each with what it changes", () => {
    const title = { zh: "方案", en: "Proposal" };
    const proposals = [{ id: "p", changes: "alxa", title, text: "changes: alxa" }];
    const files = publishedFiles({ ...catalogue, proposals });
    expect(files.map(({ name }) => name)).toEqual([
      "tianjin.yaml",
      "alxa.yaml",
      "national.yaml",
      "p.yaml",
      "vocabulary.yaml",
    ]);
    expect(files[3]).toEqual({
      name: "p.yaml",
      title,
      published: "changes: alxa",
      changes: "alxa",
    });
  });
});

describe("the check", () => {
  const consequences = [{ household: "a", programmes: [] }];
  const ready = nextCheck(firstCheck, {
    kind: "checked",
    checked: { diagnostics: [], consequences },
    at: "10:41:52",
    date: "2025-10-01",
  });
  const broken = {
    kind: "checked",
    checked: { diagnostics: [diagnostic({})] },
    at: "10:42:00",
    date: "2026-10-01",
  } as const;

  test("errors leave the last results standing, with the time they are of", () => {
    const stale = nextCheck(ready, broken);
    const last = { consequences, at: "10:41:52", date: "2025-10-01" };
    expect(stale).toMatchObject({ kind: "stale", last });
    expect(stale.problems).toHaveLength(1);
  });

  test("errors from the first leave nothing to show", () => {
    expect(nextCheck(firstCheck, broken)).toMatchObject({ kind: "stale" });
    expect(nextCheck(firstCheck, broken).last).toBeUndefined();
  });

  test("another file begins anew, with what it could last be run for", () => {
    const last = { consequences: [], at: "09:00:00", date: "2025-01-01" };
    for (const check of [ready, nextCheck(ready, broken)]) {
      expect(nextCheck(check, { kind: "opened" })).toEqual(firstCheck);
      expect(nextCheck(check, { kind: "opened", last })).toEqual({ ...firstCheck, last });
    }
  });

  test("a fault of ours keeps what was there, and typing on tries again", () => {
    const failed: Check = nextCheck(ready, { kind: "failed", message: "out of memory" });
    expect(failed).toMatchObject({
      kind: "failed",
      message: "out of memory",
      last: { consequences },
    });
    expect(nextCheck(failed, { kind: "typed" }).kind).toBe("running");
    expect(nextCheck(ready, { kind: "typed" })).toBe(ready);
  });
});

describe("problems", () => {
  test("errors come first, in the reader's language, and those of other files name the file", () => {
    const hint = diagnostic({ severity: "hint", code: "check/parameter-never-read" });
    const elsewhere = diagnostic({ at: place("vocabulary.yaml", 4, 7) });
    const problems = problemsOf([hint, elsewhere, diagnostic({})], "tianjin.yaml", words);
    expect(problems.map(({ severity, place: said }) => [severity, said])).toEqual([
      ["error", "vocabulary.yaml 第 7 行"],
      ["error", "第 2 行"],
      ["hint", "第 2 行"],
    ]);
    expect(problems[0]?.finding).toBeUndefined();
    expect(problems[1]?.sentence).toMatch(/“x”/);
    expect(countsOf(problems)).toEqual({ errors: 2, warnings: 0, hints: 1 });
  });

  test("a cure says what it writes; one of another file is not offered", () => {
    const here = place("tianjin.yaml", 10, 2);
    const cureOf = (text: string, at = here) =>
      problemsOf([diagnostic({ fix: { at, text } })], "tianjin.yaml", words)[0]?.finding?.cure;
    expect(cureOf("人均月收入")).toEqual({
      at: here,
      text: "人均月收入",
      title: "改为“人均月收入”",
    });
    expect(cureOf("")?.title).toBe("删去");
    expect(cureOf("a\nb")?.title).toBe("按建议改写");
    expect(cureOf("x", place("national.yaml", 1, 1))).toBeUndefined();
  });
});

/** The search for a household that crosses a threshold, a few sources at a time. */
import { expect, test } from "vitest";
import { searchSources } from "../../../../src/ui/draft/cases/use-threshold.ts";
import type { ThresholdAnswer, ThresholdSource } from "../../../../src/worker/case-protocol.ts";

const sources: readonly ThresholdSource[] = ["a", "b", "c", "d"].map((file) => ({
  kind: "case",
  file,
  text: "",
}));
const proposed = (source: string, count: number) => ({
  comparison: "x < y",
  programme: "p",
  source,
  fact: "f",
  cases: Array.from({ length: count }, (_, index) => ({
    side: "at" as const,
    file: `${index}`,
    text: "",
    value: "1",
    left: "1",
    right: "1",
    outcome: "yes" as const,
  })),
});
const found = (source: string, count: number, isBest: boolean): ThresholdAnswer => ({
  kind: "found",
  isBest,
  proposed: proposed(source, count),
  tried: 1,
});

/** Asks with these answers in turn; beyond them the question is a fault. */
async function search(...answers: readonly ThresholdAnswer[]) {
  const asked: string[] = [];
  const state = await searchSources(sources, async (rest) => {
    asked.push(rest.map((one) => (one.kind === "case" ? one.file : one.id)).join(""));
    const answer = answers[asked.length - 1];
    if (answer === undefined) throw new Error("Asked once too often.");
    return answer;
  });
  return { asked, state };
}

test("ends at the best, and looks at no source twice", async () => {
  const { asked, state } = await search(
    { kind: "not-moved", tried: 2 },
    found("c", 2, false),
    found("d", 3, true),
  );
  expect(asked).toEqual(["abcd", "cd", "d"]);
  expect(state).toMatchObject({ kind: "proposed", proposed: { source: "d" } });
});

test("without a best one, the first with the most cases is proposed", async () => {
  const { state } = await search(found("a", 2, false), found("b", 3, false), found("c", 3, false), {
    kind: "not-reached",
    tried: 1,
  });
  expect(state).toMatchObject({ kind: "proposed", proposed: { source: "b" } });
});

test("says why there is none; where there is no comparison it does not go on", async () => {
  const nowhere = await search({ kind: "no-comparison", tried: 4 });
  expect(nowhere.state).toEqual({ kind: "none", reason: "no-comparison" });
  const unreached = await search({ kind: "not-reached", tried: 4 });
  expect(unreached.state).toEqual({ kind: "none", reason: "not-reached" });
  const unmoved = await search({ kind: "not-moved", tried: 1 }, { kind: "not-reached", tried: 3 });
  expect(unmoved.state).toEqual({ kind: "none", reason: "not-moved" });
});

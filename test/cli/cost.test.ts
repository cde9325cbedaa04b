/** `doudi cost`: the same figures as the screen's, as JSON and as lines, and what is asked wrongly. */
import { expect, test } from "vitest";
import { dispatch } from "../../src/cli/main.ts";
import { capturedIo } from "../support/captured-io.ts";
import { thousandths } from "../support/costed.ts";

const base = ["cost", "--region", "alxa", "--population", "alxa", "--size", "200", "--seed", "3"];

test("parts sum to the difference, and lines tell the same", async () => {
  const io = capturedIo();
  expect(await dispatch([...base, "--set", "低保标准=1110", "--json"], io)).toBe(0);
  const { population, proposals } = JSON.parse(io.written());
  expect(population).toMatchObject({ id: "alxa", isSynthetic: true, size: 200, seed: 3 });
  const [{ comparison }] = proposals;
  const sum = comparison.parts.reduce(
    (all: bigint, { shown }: { shown: string }) => all + thousandths(shown),
    0n,
  );
  expect(sum).toBe(thousandths(comparison.shown));
  const told = capturedIo();
  expect(await dispatch([...base, "--set", "低保标准=1110"], told)).toBe(0);
  expect(told.written()).toContain("合成人口");
});

test("without a proposal, or with one that cannot be set, it is a misuse", async () => {
  for (const args of [[], ["--set", "低保标准=x"], ["--set", "无=1"], ["--proposal", "nothing"]]) {
    const io = capturedIo();
    expect(await dispatch([...base, ...args], io)).toBe(2);
    expect(io.told()).not.toBe("");
  }
});

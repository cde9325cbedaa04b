import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { run } from "../../src/cli/check.ts";
import { fixDocuments } from "../../src/cli/fix.ts";
import { specsFolder } from "../../src/cli/policy-shelf.ts";
import type { Diagnostic } from "../../src/engine/index.ts";
import { capturedIo } from "../support/captured-io.ts";

const folder = mkdtempSync(join(tmpdir(), "doudi-"));
afterAll(() => rmSync(folder, { recursive: true }));

const policy = readFileSync(join(specsFolder, "tianjin.yaml"), "utf8");
const slips: readonly (readonly [string, string])[] = [
  ["formula: 低保标准 * 家庭人口 - 家庭月收入", "formula: 低保标准 ＊ 家庭人口 - 家庭月收入"],
  ["when: 人均月收入 > 低保标准", "when: 人均月收入 >= 低保标准 && 1 == 1"],
];
const cures: readonly (readonly [string, string])[] = [
  ["when: 人均月收入 > 低保标准", "when: 人均月收入 >= 低保标准 and 1 = 1"],
];
const replaced = (pairs: typeof slips) =>
  pairs.reduce((now, [right, wrong]) => now.replace(right, wrong), policy);

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

async function check(...args: readonly string[]) {
  const io = capturedIo({ folder });
  return { code: await run(args, io), written: io.written(), told: io.told() };
}

test("slips with a mechanical cure are mended, and it is told which", async () => {
  const file = write("a.yaml", replaced(slips));
  const { code, written } = await check(file, "--fix");
  expect(readFileSync(join(folder, file), "utf8")).toBe(replaced(cures));
  expect(code).toBe(0);
  expect(written).toMatch(/^a\.yaml:\d+:\d+ feel\/full-width “＊”改为“\*”$/m);
  expect(written).toMatch(/^已改正 3 处，涉及 1 个文件。$/m);
});

test("with --dry-run the output is a patch alone and the file stays", async () => {
  const file = write("b.yaml", replaced(slips));
  const { written, told } = await check(file, "--fix", "--dry-run");
  expect(readFileSync(join(folder, file), "utf8")).toBe(replaced(slips));
  expect(written).toMatch(/^--- a\/b\.yaml\n\+\+\+ b\/b\.yaml\n@@ /);
  expect(written).toMatch(/^-.* ＊ .*\n\+.* \* .*\n/m);
  expect(written).not.toContain("改正");
  expect(told).toContain("可改正 3 处，涉及 1 个文件；文件未改动。");
});

test("--json lists what was fixed beside what is left", async () => {
  const file = write("c.yaml", replaced(slips));
  const { fixed, diagnostics } = JSON.parse((await check(file, "--fix", "--json")).written);
  const places = { file, line: expect.any(Number), column: expect.any(Number) };
  expect(fixed).toHaveLength(3);
  expect(fixed).toContainEqual({ ...places, code: "feel/full-width", before: "＊", after: "*" });
  expect(diagnostics.filter((one: { severity: string }) => one.severity === "error")).toEqual([]);
});

test("a name is never guessed unless that is asked for", async () => {
  const text = replaced([["人均月收入 < 低保标准", "人均月收人 < 低保标准"]]).replace(
    "extends: national",
    "extend: national",
  );
  const file = write("guess.yaml", text);
  const without = await check(file, "--fix");
  expect(without.code).toBe(1);
  expect(without.written).toMatch(/^没有可自动改正之处。\n另有 \d+ 处只能按相近的名称猜测/m);
  expect(readFileSync(join(folder, file), "utf8")).toBe(text);
});

test("guesses begin with the fault from which the others follow, so that these are not guessed at", async () => {
  const file = write("extend.yaml", policy.replace("extends: national", "extend: national"));
  const { code, written } = await check(file, "--fix", "--guess");
  expect(code).toBe(0);
  expect(written).toMatch(/^extend\.yaml:\d+:1 schema\/unknown-key “extend”改为“extends”$/m);
  expect(readFileSync(join(folder, file), "utf8")).toBe(policy);
});

test("a document without slips is left as it is", async () => {
  writeFileSync(join(folder, "d.yaml"), policy);
  expect((await check("d.yaml", "--fix")).written).toMatch(/^没有可自动改正之处。$/m);
  expect(readFileSync(join(folder, "d.yaml"), "utf8")).toBe(policy);
});

test("--dry-run and --guess without --fix are misuse", async () => {
  expect((await check("d.yaml", "--dry-run")).code).toBe(2);
  expect((await check("d.yaml", "--guess")).code).toBe(2);
});

const file = "circle.yaml";
const fault = (text: string): Diagnostic => ({
  code: "check/never-right",
  severity: "error",
  message: "",
  details: {},
  at: { file, start: 0, end: 1 },
  because: [],
  fix: { at: { file, start: 0, end: 1 }, text },
});
const texts = new Map([[file, "a\n"]]);

test("fixes that go in a circle end after ten rounds", () => {
  let round = 0;
  const checks = () => ({ texts, diagnostics: [fault(`${round++}`)] });
  expect(
    fixDocuments(checks, { isOurs: () => true, takesGuesses: false }, capturedIo()).fixes,
  ).toHaveLength(10);
});

test("a file that was not named is not touched", () => {
  const fixed = fixDocuments(
    () => ({ texts, diagnostics: [fault("b")] }),
    { isOurs: () => false, takesGuesses: false },
    capturedIo(),
  );
  expect(fixed.fixes).toEqual([]);
  expect(fixed.changes.size).toBe(0);
});

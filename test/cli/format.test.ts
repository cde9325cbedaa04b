import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { run } from "../../src/cli/format.ts";
import { capturedIo } from "../support/captured-io.ts";

const folder = mkdtempSync(join(tmpdir(), "doudi-"));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (name: string) => readFileSync(join(folder, name), "utf8");
function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

async function format(...args: readonly string[]) {
  const io = capturedIo({ folder });
  return { code: await run(args, io), written: io.written(), told: io.told() };
}

test("the files of the repository are laid out as they should be", async () => {
  expect(await format("--check")).toMatchObject({ code: 0 });
});

test("a file is written once, and then it is done", async () => {
  const file = write("a.yaml", "a:   1\n");
  expect(await format(file)).toMatchObject({
    code: 0,
    written: "已整理 a.yaml\n共 1 个文件，整理了 1 个。\n",
  });
  expect(read(file)).toBe("a: 1\n");
  expect(await format(file)).toMatchObject({ code: 0, written: "共 1 个文件，格式均已规范。\n" });
});

test("--check tells and writes nothing", async () => {
  const file = write("b.yaml", "a:   1\n");
  const { code, written } = await format("--check", "--lang", "en", file);
  expect(code).toBe(1);
  expect(written).toBe("to format b.yaml\nFiles: 1. To format: 1. Nothing was written.\n");
  expect(read(file)).toBe("a:   1\n");
});

test("a file that cannot be read is told with its place and left as it is", async () => {
  const file = write("c.yaml", "a: 1\n b: 2\n");
  const { code, told } = await format(file);
  expect(code).toBe(1);
  expect(told).toMatch(/^c\.yaml:\d+:\d+ error yaml\/syntax /);
  expect(read(file)).toBe("a: 1\n b: 2\n");
  const json = JSON.parse((await format("--json", file, write("d.yaml", "a:  1\n"))).written);
  expect(json.files).toEqual([
    { file: "c.yaml", changed: null },
    { file: "d.yaml", changed: true },
  ]);
  expect(json.diagnostics).toMatchObject([{ file: "c.yaml", code: "yaml/syntax" }]);
});

test("a file that is not there is misuse", async () => {
  expect(await format("nowhere.yaml")).toMatchObject({ code: 2 });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "../../src/cli/check.ts";
import { specsFolder } from "../../src/cli/policy-shelf.ts";
import { capturedIo } from "../support/captured-io.ts";

const folder = mkdtempSync(join(tmpdir(), "doudi-"));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

async function checkJson(...files: readonly string[]) {
  const io = capturedIo({ folder });
  const code = await run(["--json", ...files], io);
  return { code, found: JSON.parse(io.written()) };
}

test("the policies and the scenarios of the repository have no errors", async () => {
  const io = capturedIo();
  expect(await run([], io)).toBe(0);
  expect(io.told()).not.toMatch(/ error /);
});

describe("a spec outside the repository", () => {
  const text = readFileSync(join(specsFolder, "tianjin.yaml"), "utf8");

  test("is read with the repository's vocabulary and baseline, and fine where it is", async () => {
    const { code, found } = await checkJson(write("copy.yaml", text));
    expect(found.filter(({ severity }: { severity: string }) => severity === "error")).toEqual([]);
    expect(code).toBe(0);
  });

  test("has its slips told with place, both languages and a fix", async () => {
    const slip = text.replace("extends: national", "extend: national");
    const { code, found } = await checkJson(write("slip.yaml", slip));
    expect(code).toBe(1);
    const [first] = found.filter(({ code }: { code: string }) => code === "schema/unknown-key");
    expect(Object.keys(first).slice(0, 9)).toEqual([
      "file",
      "code",
      "severity",
      "message",
      "line",
      "column",
      "endLine",
      "endColumn",
      "because",
    ]);
    expect(first).toMatchObject({
      file: "slip.yaml",
      severity: "error",
      message: { zh: "此处没有“extend”这一项。是否应为“extends”？" },
      column: 1,
      endColumn: 7,
      fix: { text: "extends" },
    });
  });
});

describe("a case", () => {
  const lines = [
    "household:",
    "  户籍类别: 城市",
    "  成员:",
    "    - {姓名: 甲, 出生日期: 1980-05-01, 月工贸: 5}",
  ];

  test("has its facts held against the vocabulary, at their place", async () => {
    const { code, found } = await checkJson(write("case.yaml", lines.join("\n")));
    expect(code).toBe(1);
    const places = found.map((one: { code: string; line: number; column: number }) => [
      one.code,
      one.line,
      one.column,
    ]);
    expect(places).toEqual([
      ["case/unknown-option", 2, 9],
      ["case/unknown-fact", 4, 33],
    ]);
  });

  test("is told in one line, with a code frame in a terminal alone", async () => {
    const file = write("case.yaml", lines.join("\n"));
    const piped = capturedIo({ folder });
    await run([file], piped);
    expect(piped.told().split("\n")[0]).toBe(
      "case.yaml:2:9 error case/unknown-option “户籍类别”只能是城镇、农村，没有“城市”。是否应为“城镇”？",
    );
    const terminal = capturedIo({ folder, isTerminal: true });
    await run([file, "--lang", "en"], terminal);
    expect(terminal.told()).toContain('"户籍类别" is one of 城镇, 农村; "城市" is not.');
    // Chinese characters are two columns wide: the marks stand under 城市.
    expect(terminal.told()).toContain("  2 |   户籍类别: 城市\n    |             ^^^^\n");
  });
});

test("a vocabulary is checked as one", async () => {
  const { code, found } = await checkJson(
    write("words.yaml", "entities:\n  家庭: {en: household}\nenums: []\n"),
  );
  expect(code).toBe(1);
  expect(found[0].code).toMatch(/^schema\//);
});

test("a proposal is not passed over: it is said that it cannot be read", async () => {
  const { code, found } = await checkJson(
    write("raise.yaml", "spec: 1\nid: raise\nchanges: tianjin\n"),
  );
  expect(code).toBe(1);
  expect(found).toMatchObject([
    { code: "spec/proposal-not-supported", line: 3, column: 1, endColumn: 8 },
  ]);
});

test("a file that is not there is misuse", async () => {
  expect(await run(["nowhere.yaml"], capturedIo({ folder }))).toBe(2);
});

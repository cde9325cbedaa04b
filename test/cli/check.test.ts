import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "../../src/cli/check.ts";
import { populationsFolder } from "../../src/cli/check-populations.ts";
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

describe("a population", () => {
  const [file = ""] = readdirSync(populationsFolder).filter((name) => name.endsWith(".yaml"));
  const text = readFileSync(join(populationsFolder, file), "utf8");

  test("is held against the rules of its region", async () => {
    expect(await checkJson(write("sound.yaml", text))).toEqual({ code: 0, found: [] });
    const { code, found } = await checkJson(
      write("lost.yaml", text.replace(/^region: .*$/m, "region: nowhere")),
    );
    expect(code).toBe(1);
    expect(found).toMatchObject([{ code: "population/unknown-region" }]);
  });

  test("has an assumed figure without a range told with its place", async () => {
    const { found } = await checkJson(
      write("bare.yaml", text.replace(/^( {4}status: )derived$/m, "$1assumed")),
    );
    expect(found).toMatchObject([
      { code: "population/assumed-without-range", severity: "error", file: "bare.yaml" },
    ]);
  });
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

describe("a proposal", () => {
  const head = "spec: 1\nid: raise\nchanges: tianjin\ntitle: {zh: 提标, en: raise}\n";
  const rest = "from: 2026-07-01\ndocuments:\n  案: {title: {zh: 案, en: draft}}\nparameters:\n";
  const one = (value: number) => `${head}${rest}  低保标准: {value: ${value}, cite: 案}\n`;
  // The tekun standards move with dibao, as the region asks in principle.
  const tekun = "{城镇: {是: 1950, 否: 1950}, 农村: {是: 1950, 否: 1540}}";
  const raise = (value: number) => `${one(value)}  特困基本生活标准: {value: ${tekun}, cite: 案}\n`;

  test("is held against the region that it changes, whose own findings are left out", async () => {
    expect(await checkJson(write("raise.yaml", raise(1097)))).toEqual({ code: 0, found: [] });
  });

  test("has the limits that it misses told with the shortfall: 1.3 × 1,200 − 1,540 = 20", async () => {
    const { code, found } = await checkJson(write("raise.yaml", raise(1200)));
    expect(code).toBe(0);
    expect(found).toMatchObject([
      {
        code: "check/missed-limit",
        severity: "warning",
        message: {
          zh: "自 2026-07-01 起，方案达不到“特困标准下限”（农村·否），相差 20；该项属原则性要求。",
        },
        line: 9,
      },
    ]);
  });

  test("of a region that there is none of is still looked at", async () => {
    const text = raise(1200).replace("tianjin", "nowhere").replace("value: 1200", "valu: 1200");
    const { code, found } = await checkJson(write("lost.yaml", text));
    expect(code).toBe(1);
    expect(found.map(({ code }: { code: string }) => code)).toEqual([
      "spec/unknown-jurisdiction",
      "schema/unknown-key",
    ]);
  });

  test("is checked under another one where both are asked for", async () => {
    write("other.yaml", one(1150).replace("id: raise", "id: other"));
    const stack = ["--proposal", write("raise.yaml", one(1097)), "--proposal", "other.yaml"];
    const { code, found } = await checkJson(...stack);
    expect(code).toBe(1);
    expect(found).toMatchObject([
      {
        code: "spec/conflicting-changes",
        file: "other.yaml",
        because: [{ file: "raise.yaml", line: 9 }],
      },
    ]);
  });
});

test("a file that is not there is misuse", async () => {
  expect(await run(["nowhere.yaml"], capturedIo({ folder }))).toBe(2);
});

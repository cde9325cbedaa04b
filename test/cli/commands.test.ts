import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { run as clauses } from "../../src/cli/clauses.ts";
import { run as compare } from "../../src/cli/compare.ts";
import { dispatch } from "../../src/cli/main.ts";
import { run as matrix } from "../../src/cli/matrix.ts";
import { run as runTests } from "../../src/cli/test.ts";
import { capturedIo } from "../support/captured-io.ts";

const folder = mkdtempSync(join(tmpdir(), "doudi-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("the entry", () => {
  test("without a command, or with one that does not exist, is misuse and shows the help", async () => {
    for (const args of [[], ["dance"], ["constructor"]]) {
      const io = capturedIo();
      expect(await dispatch(args, io)).toBe(2);
      expect(io.told()).toContain("check");
    }
  });

  test("help goes to the output, in the language asked for", async () => {
    const io = capturedIo();
    expect(await dispatch(["--help", "--lang", "en"], io)).toBe(0);
    expect(io.written()).toContain("Usage");
  });
});

describe("test", () => {
  test("ends with how many passed and failed", async () => {
    const io = capturedIo();
    expect(await runTests([], io)).toBe(0);
    expect(io.written()).toMatch(/\n\d+ passed, 0 failed\n$/);
  });

  test("--region keeps to one region, and coverage is stated for it", async () => {
    const io = capturedIo();
    await runTests(["--region", "tianjin", "--json"], io);
    const { coverage, cases } = JSON.parse(io.written());
    expect(coverage.map(({ region }: { region: string }) => region)).toEqual(["tianjin", null]);
    expect(coverage[0].clauses.covered).toBeLessThanOrEqual(coverage[0].clauses.all);
    expect(cases.every(({ name }: { name: string }) => name.includes("tianjin"))).toBe(true);
  });

  test("a region that does not exist is misuse", async () => {
    expect(await runTests(["--region", "atlantis"], capturedIo())).toBe(2);
  });
});

describe("clauses", () => {
  test("lists every clause with its disposition and what cites it, and the totals add up", async () => {
    const io = capturedIo();
    expect(await clauses(["--region", "tianjin", "--json"], io)).toBe(0);
    const { clauses: register, totals } = JSON.parse(io.written());
    expect(register).toHaveLength(totals.all);
    expect(totals.encoded + totals.duty + totals.open + totals.umbrella).toBe(totals.all);
    const income = register.find(({ id }: { id: string }) => id === "tj-2022.2.a");
    expect(income).toMatchObject({ disposition: "encoded" });
    expect(income.citedBy).toContainEqual({
      section: "programmes",
      name: "低保",
      en: "dibao",
      part: "收入低于标准",
      partEn: "income a head below the standard",
    });
  });

  test("says which cases rest on a clause", async () => {
    const io = capturedIo();
    await clauses(["--region", "tianjin", "--json"], io);
    const { clauses: register } = JSON.parse(io.written());
    const aid = register.find(({ id }: { id: string }) => id === "tj-2022.4.b");
    expect(aid.cases).toContain("scenarios/cases/tianjin/low-income-aid-five-members.yaml");
  });

  test("without a region lists every register, and refuses one that is none", async () => {
    const io = capturedIo();
    expect(await clauses(["--json"], io)).toBe(0);
    const registers: { region: string; clauses: unknown[] }[] = JSON.parse(io.written());
    expect(registers.length).toBeGreaterThan(1);
    for (const register of registers) expect(register.clauses.length).toBeGreaterThan(0);
    expect(await clauses(["--region", "nowhere"], capturedIo())).toBe(2);
  });
});

describe("matrix", () => {
  test("has a region's clauses where its text speaks, and no cell where it is silent", async () => {
    const io = capturedIo();
    expect(await matrix(["--regions", "tianjin,alxa", "--json"], io)).toBe(0);
    const { rows } = JSON.parse(io.written());
    const row = rows.find(
      ({ name, part }: { name: string; part?: object }) => name === "分类救助" && !part,
    );
    expect(Object.keys(row.cells)).toEqual(["tianjin"]);
    expect(row.cells.tianjin.cite).toEqual(expect.arrayContaining(["tj-2022.4.c", "tj-2022.4.e"]));
  });

  test("shows figures on a day, and refuses a day that is none", async () => {
    const io = capturedIo();
    expect(await matrix(["--regions", "tianjin", "--date", "2025-08-31"], io)).toBe(0);
    expect(io.written()).toMatch(/^低保标准 +1010 /m);
    expect(await matrix(["--date", "2025-02-30"], capturedIo())).toBe(2);
    expect(await matrix(["--regions", "nowhere"], capturedIo())).toBe(2);
  });
});

describe("compare", () => {
  test("gives each household in each region, and the rules that differ with their texts", async () => {
    const household =
      "title: {zh: 一人户, en: One person}\nhousehold:\n  成员:\n    - {姓名: 甲, 出生日期: 1980-05-01, 月工资: 500}\n";
    writeFileSync(join(folder, "one.yaml"), household);
    const io = capturedIo({ folder });
    const args = [
      "--regions",
      "tianjin,alxa",
      "--date",
      "2025-10-01",
      "--households",
      ".",
      "--json",
    ];
    expect(await compare(args, io)).toBe(0);
    const { households, differingRules, regions } = JSON.parse(io.written());
    expect(regions.map(({ id }: { id: string }) => id)).toEqual(["tianjin", "alxa"]);
    expect(households).toMatchObject([{ id: "one", title: { zh: "一人户" } }]);
    expect(Object.keys(households[0].regions)).toEqual(["tianjin", "alxa"]);
    const award = differingRules.find(
      ({ name, part }: { name: string; part: string }) => name === "低保" && part === "amount",
    );
    expect(Object.keys(award.regions)).toEqual(["tianjin", "alxa"]);
  });

  test("needs two regions that exist, a day of the calendar, and a folder that is there", async () => {
    const wrong = [
      ["--regions", "tianjin", "--date", "2025-10-01"],
      ["--regions", "tianjin,atlantis", "--date", "2025-10-01"],
      ["--regions", "tianjin,alxa"],
      ["--regions", "tianjin,alxa", "--date", "2025-13-01"],
      ["--regions", "tianjin,alxa", "--date", "2025-10-01", "--households", "nowhere"],
    ];
    for (const args of wrong) expect(await compare(args, capturedIo({ folder }))).toBe(2);
  });
});

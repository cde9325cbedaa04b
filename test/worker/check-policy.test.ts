import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { SpecTexts } from "../../src/engine/index.ts";
import { policyTexts } from "../../src/ui/compare/compare-state.ts";
import { inProcessClient } from "../../src/worker/in-process-client.ts";
import { siteCatalogue } from "../support/site-catalogue.ts";

const catalogue = siteCatalogue();
const { texts } = policyTexts(catalogue).find(({ id }) => id === "tianjin") ?? {};
if (texts === undefined) throw new Error("The catalogue has no such policy.");
const published: SpecTexts = texts;
const households = catalogue.households.filter(({ id }) => id === "three-members-low-wage");
const { date } = catalogue;

/** The draft with one place rewritten, which must be there once. */
function drafted(before: string, after: string): SpecTexts {
  const { file, text } = published.jurisdiction;
  expect(text.split(before)).toHaveLength(2);
  return { ...published, jurisdiction: { file, text: text.replace(before, () => after) } };
}
const standard = (value: number) => `{from: 2025-09-01, value: ${value}, status: published`;
const lowIncome =
  "- id: 收入低于标准\n          when: 人均月收入 < 低保标准\n        - id: 财产符合规定";

describe("checking a draft", () => {
  test("the published text itself changes nothing, and has no error", async () => {
    const { diagnostics, consequences } = await inProcessClient().ask("check-policy", {
      texts: published,
      published,
      households,
      date,
    });
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(consequences?.[0]?.programmes).toMatchObject([
      { name: "低保", isChanged: false, change: "0", draft: { amount: { value: "1335" } } },
    ]);
  });

  test("a higher standard moves the household's amount: (1100 − 600) × 3 less (1045 − 600) × 3", async () => {
    const { consequences } = await inProcessClient().ask("check-policy", {
      texts: drafted(standard(1045), standard(1100)),
      published,
      households,
      date,
    });
    expect(consequences?.[0]?.programmes.find(({ name }) => name === "低保")).toMatchObject({
      published: { outcome: "yes", amount: { value: "1335" } },
      draft: { outcome: "yes", amount: { value: "1500" } },
      isChanged: true,
      change: "165",
    });
  });

  test("results come with what they rest on: the hash of the texts, a proposal's beside it, what is assumed", async () => {
    const client = inProcessClient();
    const asked = { published, households, date: "2026-08-01" };
    const proposal = {
      file: "p.yaml",
      text: `spec: 1
id: p
changes: tianjin
title: {zh: 方案, en: Proposal}
from: 2026-07-01
documents:
  方案文: {title: {zh: 方案, en: Proposal}, outside: true}
parameters:
  低保标准: {value: 1145, status: assumed, range: [1045, 1145], cite: 方案文}
`,
    };
    const { basis: own } = await client.ask("check-policy", { ...asked, texts: published });
    const texts = { ...published, proposals: [proposal] };
    const { basis } = await client.ask("check-policy", { ...asked, texts });

    expect(own?.proposals).toEqual([]);
    expect(own?.assumed).not.toContain("低保标准");
    expect(basis?.policy.specHash).toBe(own?.policy.specHash);
    const hash = createHash("sha256").update(proposal.text).digest("hex");
    expect(basis?.proposals).toEqual([{ id: "p", hash }]);
    expect(basis?.assumed).toContain("低保标准");
    const texts3 = [published.vocabulary, published.baseline, published.jurisdiction];
    const whole = texts3.map((source) => source?.text ?? "").join("");
    expect(own?.policy.specHash).toBe(createHash("sha256").update(whole).digest("hex"));
  });

  test("an error has its place to the character, and there are no consequences", async () => {
    const draft = drafted(lowIncome, lowIncome.replace("人均月收入", "人均月收人"));
    const { diagnostics, consequences } = await inProcessClient().ask("check-policy", {
      texts: draft,
      published,
      households,
      date,
    });
    const [first] = diagnostics.filter(({ severity }) => severity === "error");
    const { text } = draft.jurisdiction;
    expect(text.slice(first?.at.start, first?.at.end)).toBe("人均月收人");
    const line = text.slice(0, first?.at.start).split("\n").length;
    expect(first).toMatchObject({ code: "compile/unknown-name", at: { line, endLine: line } });
    expect(text.split("\n")[line - 1]?.slice((first?.at.column ?? 0) - 1)).toBe(
      "人均月收人 < 低保标准",
    );
    expect(first?.fix).toMatchObject({ text: "人均月收入", at: { start: first?.at.start } });
    expect(consequences).toBeUndefined();
  });

  test("one thread checks draft after draft, and each has its own result", async () => {
    const client = inProcessClient();
    const seen: (string | undefined)[] = [];
    for (const value of [1045, 1046, 1045]) {
      const draft = drafted(standard(1045), standard(value));
      const { consequences } = await client.ask("check-policy", {
        texts: draft,
        published,
        households,
        date,
      });
      seen.push(consequences?.[0]?.programmes[0]?.draft?.amount?.value);
    }
    expect(seen).toEqual(["1335", "1338", "1335"]);
  });

  test("a newer draft supersedes the one being checked; a comparison does not", async () => {
    const client = inProcessClient();
    const asked = { texts: published, households, date };
    const older = client.ask("check-policy", asked);
    const comparison = client.ask("compare-households", { policies: [], households: [], date });
    const newer = client.ask("check-policy", asked);
    await expect(older).rejects.toMatchObject({ name: "AbortError" });
    expect((await comparison).compared.date).toBe(date);
    expect((await newer).consequences?.[0]?.programmes[0]?.published).toBeUndefined();
  });
});

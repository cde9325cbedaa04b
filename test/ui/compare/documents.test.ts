/**
 * What the comparison says of the documents: held against the shipped policies, whose files state kind and day.
 */
import { describe, expect, test } from "vitest";
import { describePolicy, type PolicyView, planOn } from "../../../src/engine/index.ts";
import { householdsEn } from "../../../src/text/compare/households-en.ts";
import { householdsZh } from "../../../src/text/compare/households-zh.ts";
import { documentRemarks, maybeDocumentWords } from "../../../src/ui/compare/documents.ts";
import { linkedPolicy, shippedJurisdictions } from "../../support/shipped.ts";

const shipped = shippedJurisdictions().map((id): PolicyView => {
  const policy = linkedPolicy(id);
  return describePolicy(policy.spec, planOn(policy, policy.spec.from?.date ?? 0));
});
const lineOf = (id: string) => {
  const policy = shipped.find((one) => one.id === id);
  return policy && maybeDocumentWords(policy, householdsZh, "zh");
};

describe("each region's document", () => {
  test.each([
    ["alxa", "实施措施 · 2021-12-30"],
    ["guangdong", "框架性文件 · 2024-11-19"],
    ["taian", "解读稿 · 2020-08-03"],
    ["tianjin", "实施措施 · 2022-02-09"],
    ["yinchuan", "工作方案 · 2021-07-30"],
  ])("%s", (id, line) => {
    expect(lineOf(id)?.line).toBe(line);
  });

  test("an interpretation says that its silence is not knowing", () => {
    expect(lineOf("taian")?.about).toContain("未规定即不知道，不作推断；未载施行日期");
  });
});

describe("what must be said of all of them", () => {
  test("they differ in kind and year, and none states from when it is in force", () => {
    const [unlike, undated] = documentRemarks(shipped, householdsZh, "zh");
    expect(unlike).toContain("2020—2024");
    expect(undated).toBe("各地文件都未载施行日期，列出的是印发或刊登日期。");
  });

  test("in English too", () => {
    expect(documentRemarks(shipped, householdsEn, "en").join(" ")).toContain(
      "No document states from when it is in force",
    );
  });

  test("documents of one kind and year need no such words, and one alone is named", () => {
    const [tianjin] = shipped.filter(({ id }) => id === "tianjin");
    if (tianjin === undefined) throw new Error("Tianjin is not there.");
    const [origin = ""] = [tianjin.origin];
    const document = tianjin.documents[origin];
    if (document === undefined) throw new Error("Its document is not there.");
    const dated = {
      ...tianjin,
      documents: { [origin]: { ...document, effective: "2022-03-01" } },
    };
    expect(documentRemarks([tianjin, dated], householdsZh, "zh")).toEqual([
      "天津市的文件未载施行日期，列出的是印发或刊登日期。",
    ]);
  });
});

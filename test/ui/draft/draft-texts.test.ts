import { describe, expect, test } from "vitest";
import { draftTexts, proposalOf, textsOf } from "../../../src/ui/draft/draft-texts.ts";
import { siteCatalogue } from "../../support/site-catalogue.ts";

const catalogue = siteCatalogue();
const tianjin = { name: "tianjin.yaml", published: catalogue.sources.tianjin ?? "" };

describe("the texts of a draft", () => {
  test("a text is read with the baseline that it says it extends, as it says now", () => {
    const texts = textsOf("own.yaml", "spec: 1\nextends: national\n", catalogue);
    expect(texts.baseline?.text).toBe(catalogue.sources.national);
    expect(texts.jurisdiction.file).toBe("own.yaml");
    expect(textsOf("own.yaml", "spec: 1\n", catalogue).baseline).toBeUndefined();
    expect(textsOf("own.yaml", "extends: vocabulary\n", catalogue).baseline).toBeUndefined();
    expect(textsOf("own.yaml", "extends: toString\n", catalogue).baseline).toBeUndefined();
  });

  test("a draft of the baseline is used, and named; what is published is held against stays as it is", () => {
    const drafts = new Map([["national.yaml", "# draft"]]);
    const { texts, against, drafted } = draftTexts(tianjin, tianjin.published, catalogue, drafts);
    expect([texts.baseline?.text, against?.baseline?.text, drafted]).toEqual([
      "# draft",
      catalogue.sources.national,
      ["national.yaml"],
    ]);
    expect(draftTexts(tianjin, "x", catalogue).drafted).toEqual([]);
  });

  test("a proposal is read over its policy as drafted, and held against that", () => {
    const drafts = new Map([["tianjin.yaml", "extends: national\n# draft"]]);
    const text = "spec: 1\nchanges: tianjin\nfrom: 2026-07-01 # then\n";
    const read = draftTexts({ name: "p.yaml" }, text, catalogue, drafts);
    expect(read.texts.jurisdiction).toEqual({
      file: "tianjin.yaml",
      text: "extends: national\n# draft",
    });
    expect(read.texts.proposals).toEqual([{ file: "p.yaml", text }]);
    expect(read.against?.proposals).toBeUndefined();
    expect([read.drafted, read.proposal]).toEqual([
      ["tianjin.yaml"],
      { changes: "tianjin", from: "2026-07-01" },
    ]);
  });

  test("a proposal whose policy is being typed stays one of what it was known for", () => {
    expect(proposalOf("changes: tianj", catalogue, "alxa")).toEqual({ changes: "alxa" });
    expect(proposalOf("changes:", catalogue)).toEqual({ changes: "tianjin" });
    expect(proposalOf("changes: toString", catalogue)).toEqual({ changes: "tianjin" });
    expect(proposalOf("id: changes", catalogue)).toBeUndefined();
    expect(proposalOf("", catalogue, "alxa")).toEqual({ changes: "alxa" });
  });
});

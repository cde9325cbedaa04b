import { expect, test } from "vitest";
import { openPolicy } from "../../../../src/engine/index.ts";
import { draftTexts } from "../../../../src/ui/draft/draft-texts.ts";
import {
  firstOfNextMonth,
  newProposal,
} from "../../../../src/ui/draft/keeping/proposal-template.ts";
import { siteCatalogue } from "../../../support/site-catalogue.ts";

const asked = {
  changes: "tianjin",
  title: { zh: "天津市", en: 'T"j' },
  from: "2026-01-01",
  taken: ["tianjin-proposal-1.yaml"],
  comments: ["一", "二"],
};

test("a new proposal can be opened with what it changes, and is said to change nothing yet", () => {
  const { name, text } = newProposal(asked);
  expect(name).toBe("tianjin-proposal-2.yaml");
  const { texts, proposal } = draftTexts({ name }, text, siteCatalogue());
  const { policy, diagnostics } = openPolicy(texts);
  expect([policy === undefined, proposal]).toEqual([
    false,
    { changes: "tianjin", from: "2026-01-01" },
  ]);
  expect(diagnostics.filter(({ at }) => at.file === name).map(({ code }) => code)).toEqual([
    "spec/changes-nothing",
  ]);
});

test("it holds from the first of the next month, over the year's end too", () => {
  expect(firstOfNextMonth("2025-10-01")).toBe("2025-11-01");
  expect(firstOfNextMonth("2025-12-31")).toBe("2026-01-01");
});

/** Options of a policy beside the law's own word. */
import { expect, test } from "vitest";
import { openPolicy, textForms } from "../../../../src/engine/index.ts";
import {
  labelOfCell,
  variantBeside,
  wordBeside,
} from "../../../../src/ui/draft/forms/word-beside.ts";
import { specTexts } from "../../../support/shipped.ts";

const read = { words: { 城镇: "urban", 广州: "Guangzhou" } };

test("in English the law's word stands beside the gloss, in Chinese alone", () => {
  expect(wordBeside("城镇", { read, locale: "en" })).toBe("urban 城镇");
  expect(wordBeside("城镇", { read, locale: "zh" })).toBe("城镇");
  expect(wordBeside("乡村", { read, locale: "en" })).toBe("乡村");
  expect(variantBeside(["广州", "城镇"], { read, locale: "en" })).toBe("Guangzhou 广州·urban 城镇");
  expect(labelOfCell('"城镇"', { read, locale: "en" })).toBe("urban 城镇");
  expect(labelOfCell("-", { read, locale: "en" })).toBe("-");
});

test("every option of a shipped parameter has its English in the forms of its text", () => {
  const texts = specTexts("tianjin");
  const forms = textForms(texts, openPolicy(texts), "tianjin.yaml");
  const options = forms?.parameters.flatMap((one) => one.options) ?? [];
  expect(options.length).toBeGreaterThan(0);
  expect(options.filter((option) => forms?.words[option] === undefined)).toEqual([]);
});

/** English of a policy's names and options, as screens and the command line say them. */
import { expect, test } from "vitest";
import { wordingFor } from "../../../src/cli/wording.ts";
import { englishOf, planOn } from "../../../src/engine/index.ts";
import { linkedPolicy } from "../../support/shipped.ts";

const plan = planOn(linkedPolicy("alxa"), 20_362);

test("options have the English of the vocabulary, of the baseline and of the place itself", () => {
  const english = englishOf(plan);
  expect([english.城镇, english.超标次月, english.依首句]).toEqual([
    "urban",
    "the month after",
    "by the opening sentence",
  ]);
  expect([english.是, english.否]).toEqual(["yes", "no"]);
  // An option that is a name as well is said as the name is.
  expect(english.家庭).toBe("household");
});

test("the command line says them in English, and leaves them in Chinese", () => {
  expect(wordingFor("en", plan).say("旗（区）民政部门")).toBe(
    "civil affairs department of the banner or district",
  );
  expect(wordingFor("zh", plan).say("旗（区）民政部门")).toBe("旗（区）民政部门");
  expect(wordingFor("en").say("城镇")).toBe("城镇");
});

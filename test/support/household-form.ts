/** The shipped vocabulary as the form of a household. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { householdFormOf } from "../../src/layouts/household-form.ts";

const file = "policy-specs/vocabulary.yaml";

export const shippedForm = householdFormOf({
  file,
  text: readFileSync(join(import.meta.dirname, "../..", file), "utf8"),
});

/**
 * A household from the text of a case or a scenario.
 *
 * Out:      its facts as written; which other parts of the file are passed over; the errors of the text.
 * Ignores:  whether facts can stand, which is asked of a policy.
 */
import { type Diagnostic, readCase } from "../engine/index.ts";
import type { HouseholdFile, ReadHousehold } from "./household-protocol.ts";
import { placedDiagnostics, placeFinder } from "./place-finder.ts";
import { said } from "./said-fault.ts";

/** Parts that change results and are no facts of the household. */
const otherParts = ["parameters", "readings", "expect"] as const;

export function readHousehold({ file, text }: HouseholdFile): ReadHousehold {
  const errors: Diagnostic[] = [];
  const read = readCase(file, text, (diagnostic) => {
    if (diagnostic.severity === "error") errors.push(diagnostic);
  });
  const diagnostics = placedDiagnostics(errors, placeFinder([{ file, text }])).map(said);
  const { household, application } = read ?? {};
  const passedOver = otherParts.filter((part) => read?.[part] !== undefined);
  if (errors.length > 0 || (household === undefined && application === undefined))
    return { passedOver, diagnostics };
  const facts = {
    ...(household === undefined ? {} : { household }),
    ...(application === undefined ? {} : { application }),
  };
  return { facts, passedOver, diagnostics };
}

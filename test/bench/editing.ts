/**
 * What an editor waits for: 300 rules from text to plan in fresh processes; a policy checked again after an edit of one
 * rule, as a whole and with what was read before kept; the same edit in the largest file of the repository.
 */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import {
  emptyMemory,
  openPolicy,
  type PolicyMemory,
  type SpecTexts,
} from "../../src/engine/index.ts";
import { shippedJurisdictions, specTexts } from "../support/shipped.ts";
import { manyRules, ruleCount, withOneRuleEdited } from "./many-rules.ts";
import { shown, type Timing, time, timingOf } from "./rounds.ts";

export function benchEditing(): readonly string[] {
  const program = join(import.meta.dirname, "cold-many-rules.ts");
  const cold = Array.from({ length: 7 }, () =>
    Number(execFileSync(process.execPath, [program], { encoding: "utf8" })),
  );
  const many = manyRules();
  const editMany = (round: number) => withOneRuleEdited(many, round);
  const largest = largestShipped();
  const editLargest = editOf(largest);
  const lines = largest.jurisdiction.text.split("\n").length;
  return [
    `${ruleCount} rules from text to plan, each in a fresh process: ${shown(timingOf(cold), "ms", 0)}`,
    `an edit of one rule of ${ruleCount}, all re-read and re-checked: ${checked(editMany)}`,
    `the same, with the memory of an editor: ${checked(editMany, emptyMemory())}`,
    `an edit of one rule in ${largest.jurisdiction.file}, ${lines} lines, all re-read: ${checked(editLargest)}`,
    `the same, with the memory of an editor: ${checked(editLargest, emptyMemory())}`,
  ];
}

/** Every round checks another text. */
function checked(edit: (round: number) => SpecTexts, memory?: PolicyMemory): string {
  let round = 0;
  const timing: Timing = time(15, 3, () => {
    round += 1;
    const faults = errorsIn(edit(round), memory);
    if (faults.length > 0) throw new Error(`The policy has errors: ${faults.join(" ")}`);
  });
  return shown(timing, "ms", 0);
}

function errorsIn(texts: SpecTexts, memory?: PolicyMemory): readonly string[] {
  const { policy, diagnostics } = openPolicy(texts, memory);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  return policy === undefined ? ["none"] : errors.map(({ code }) => code);
}

function largestShipped(): SpecTexts {
  const all = shippedJurisdictions().map(specTexts);
  const [largest] = all.sort((a, b) => b.jurisdiction.text.length - a.jurisdiction.text.length);
  if (largest === undefined) throw new Error("No policy is shipped.");
  return largest;
}

/** The first formula that can be multiplied by a number. */
function editOf(texts: SpecTexts): (round: number) => SpecTexts {
  const { jurisdiction } = texts;
  const edits = [...jurisdiction.text.matchAll(/(?<=^ {4}formula: ).*/gm)].map((leaf) => {
    const [before, behind] = [leaf.index, leaf.index + leaf[0].length];
    return (round: number): SpecTexts => {
      const written = `(${leaf[0]}) * ${round + 1}`;
      const text = jurisdiction.text.slice(0, before) + written + jurisdiction.text.slice(behind);
      return { ...texts, jurisdiction: { ...jurisdiction, text } };
    };
  });
  const found = edits.find((edit) => errorsIn(edit(1)).length === 0);
  if (found === undefined) throw new Error("There is no formula to edit.");
  return found;
}

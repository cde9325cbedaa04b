/**
 * A file of 300 rules: from text to plan in fresh processes, and checked again after an edit of one rule, as an editor
 * would at every pause.
 */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { openPolicy } from "../../src/engine/index.ts";
import { manyRules, ruleCount, withOneRuleEdited } from "./many-rules.ts";
import { shown, time, timingOf } from "./rounds.ts";

export function benchEditing(): readonly string[] {
  const program = join(import.meta.dirname, "cold-many-rules.ts");
  const cold = Array.from({ length: 7 }, () =>
    Number(execFileSync(process.execPath, [program], { encoding: "utf8" })),
  );
  const texts = manyRules();
  let round = 0;
  const edited = time(15, 3, () => {
    round += 1;
    const { policy, diagnostics } = openPolicy(withOneRuleEdited(texts, round));
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    if (policy === undefined || errors.length > 0)
      throw new Error(`The policy has errors: ${errors.map(({ code }) => code).join(" ")}`);
  });
  return [
    `${ruleCount} rules from text to plan, each in a fresh process: ${shown(timingOf(cold), "ms", 0)}`,
    `an edit of one rule of ${ruleCount}, all re-read and re-checked: ${shown(edited, "ms", 0)}`,
  ];
}

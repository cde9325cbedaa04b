/** 300 rules from text to plan in a process of its own, so that nothing is warm: prints the milliseconds. */
import { linkSpec, planOn, readSpec } from "../../src/engine/index.ts";
import { manyRules } from "./many-rules.ts";

const texts = manyRules();
const faults: string[] = [];
const start = performance.now();
const spec = readSpec(texts, ({ code }) => void faults.push(code));
const policy = spec && linkSpec(spec, ({ code }) => void faults.push(code));
const plan = policy && planOn(policy, 20_362);
const milliseconds = performance.now() - start;
if (plan === undefined || faults.length > 0) throw new Error(faults.join(" "));
process.stdout.write(`${milliseconds}\n`);

/** Faults of the formula of one value on the household, with all that each says. Nothing is asserted here. */
import { holdPolicy, resultOf } from "./hold-policy.ts";

/** Parameters and programmes that the formulas may name. */
export const before = `parameters:
  标准: {en: standard, unit: 元/人/月, cite: d.1}
  月数: {en: months, unit: 月, cite: d.1}
  方式: {en: method, options: [不变, 停发], cite: d.1}
programmes:
  低保: {en: dibao, on: 家庭, cite: d.1, amount: {unit: 元/户/月, formula: 家庭月收入}}
  渐退: {en: exit, on: 家庭, cite: d.1}
`;

/** Of compiling alone: the fault with its marked text, and its details; a yes-or-no unless the options say otherwise. */
export function told(formula: string, options?: Parameters<typeof resultOf>[1]) {
  const leaf = /^["@[>]/.test(formula) ? `(${formula})` : formula;
  const { faults, diagnostics } = holdPolicy(before + resultOf(leaf, options));
  return diagnostics.flatMap(({ code, details }, index) =>
    code.startsWith("compile/")
      ? [{ fault: faults[index]?.replace("compile/", ""), ...details }]
      : [],
  );
}

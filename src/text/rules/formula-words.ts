/**
 * A formula of a policy for people who read no formulas: signs of arithmetic, names in the reader's language.
 *
 * In:       the formula as its author wrote it; how names are said.
 * Out:      one line. Words in quotes are options, and stay in quotes.
 * Ignores:  whether the formula is well written.
 */
import type { Namer } from "../reasons.ts";
import type { Locale } from "../text-for.ts";

const signs: Readonly<Record<string, string>> = {
  "*": "×",
  ">=": "≥",
  "<=": "≤",
  "!=": "≠",
  "/": "÷",
  "-": "−",
};

const chinese: ReadonlyMap<string, string> = new Map([
  ["and", "且"],
  ["or", "或"],
  ["not", "非"],
  ["if", "若"],
  ["then", "则"],
  ["else", "否则"],
  ["in", "属于"],
  ["any", "任一"],
  ["all", "全部"],
  ["min", "较小"],
  ["max", "较大"],
  ["sum", "合计"],
  ["true", "是"],
  ["false", "否"],
  ["null", "未填"],
]);

const part = /"(?:[^"\\]|\\.)*"|get or else|[\p{L}_][\p{L}\p{N}_]*|>=|<=|!=|\.\.|[*/-]/gu;

export function formulaWords(formula: string, name: Namer, locale: Locale): string {
  return formula.replace(part, (found) => {
    if (found.startsWith('"')) {
      const option = found.slice(1, -1);
      return locale === "zh" ? `“${option}”` : `"${name(option)}"`;
    }
    const sign = signs[found];
    if (sign !== undefined) return sign;
    if (locale === "zh") return chinese.get(found) ?? found;
    return /^[a-z ]+$/.test(found) ? found : name(found);
  });
}

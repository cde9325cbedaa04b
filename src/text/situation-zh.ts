/**
 * A case of a decision table in Chinese: `属急难型受理为否，金额大于限额（例如：救助类型为“急难型”）`.
 *
 * In:       what the columns come to, and the facts behind them, as the engine lists them: `A = false, B > C`.
 * Out:      one phrase.
 */
import { quoted } from "./sentence-zh.ts";

/** `then` stands before the facts, which are an example only. */
export function situation(columns: string, facts: string, then = ""): string {
  const [left, right] = [columns, facts].map((listed) => testsOf(listed).map(inWords).join("，"));
  if (left === "") return `${right || "任何情形"}${then}`;
  return right === "" ? `${left}${then}` : `${left}${then}（例如：${right}）`;
}

/** Cut at commas outside brackets and quotes, which names and words may hold. */
function testsOf(listed: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let isQuoted = false;
  let from = 0;
  for (const [index, sign] of [...listed].entries()) {
    if (sign === '"') isQuoted = !isQuoted;
    if (isQuoted) continue;
    if ("([{".includes(sign)) depth += 1;
    if (")]}".includes(sign)) depth -= 1;
    if (sign !== "," || depth > 0) continue;
    found.push([...listed].slice(from, index).join("").trim());
    from = index + 1;
  }
  return [...found, [...listed].slice(from).join("").trim()].filter((test) => test !== "");
}

function inWords(test: string): string {
  const [, name = "", sign, value = ""] = /^(.*) (=|>|<) (.+)$/.exec(test) ?? [];
  if (sign === undefined) return test;
  if (sign === ">") return `${name}大于 ${value}`;
  if (sign === "<") return `${name}小于 ${value}`;
  if (value === "true") return `${name}为是`;
  if (value === "false") return `${name}为否`;
  if (value === "null") return `${name}未填`;
  return value.startsWith('"') ? `${name}为${quoted(value.slice(1, -1))}` : `${name}为 ${value}`;
}

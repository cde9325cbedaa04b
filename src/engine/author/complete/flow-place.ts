/**
 * The same inside braces and brackets: which of them are open at an offset, and what stands in the innermost.
 *
 * In:       a text, where the first brace or bracket is to be looked for, an offset.
 * Out:      a place whose steps begin there; undefined where none is open.
 * Ignores:  what stands around.
 */
import { listItem } from "../../spec/shape/shape-at.ts";
import type { Step, TextPlace } from "./text-place.ts";

interface Frame {
  readonly isMap: boolean;
  readonly taken: string[];
  /** The key whose value is being read, and where it stands. */
  key?: Step;
  /** Where what is being written begins. */
  start: number;
}

/** More of a text is never one value; a bracket that nobody closes must not make the rest of the file one. */
const longest = 20_000;

export function maybeFlowPlace(text: string, from: number, offset: number): TextPlace | undefined {
  const stack: Frame[] = [];
  let at = from;
  while (at < offset && at - from < longest) {
    at = step(text, at, offset, stack);
    if (stack.length === 0 && /\S/.test(text.slice(from, at))) return undefined;
  }
  const frame = stack.at(-1);
  if (frame === undefined) return undefined;
  const end = endOf(text, offset);
  const gap = text.slice(frame.start, offset).search(/\S/);
  const start = gap < 0 ? offset : frame.start + gap;
  const written = text.slice(start, end).trimEnd().length;
  const steps = stack.flatMap((one, index) => stepOf(one, index === stack.length - 1));
  const taken = frame.isMap ? [...frame.taken, ...keysBehind(text, end)] : [];
  const kind = frame.isMap ? (frame.key === undefined ? "key" : "value") : "item";
  return {
    steps,
    kind,
    start,
    end: start + Math.max(written, offset - start),
    taken: taken.filter((key) => key !== frame.key?.key),
    isFlow: true,
    hasColon: kind === "key" && text.charAt(end) === ":",
  };
}

/** Read one sign, quoted text or character; the offset behind it. */
function step(text: string, at: number, offset: number, stack: Frame[]): number {
  const sign = text.charAt(at);
  const frame = stack.at(-1);
  if (sign === '"' || sign === "'") return Math.min(behindQuote(text, at), offset);
  if (sign === "{" || sign === "[") {
    stack.push({ isMap: sign === "{", taken: [], start: at + 1 });
  } else if (sign === "}" || sign === "]") stack.pop();
  else if (frame !== undefined && sign === ",") {
    delete frame.key;
    frame.start = at + 1;
  } else if (frame?.isMap === true && sign === ":" && /[\s,}]|$/y.test(text.charAt(at + 1))) {
    const raw = text.slice(frame.start, at);
    const key = raw.trim().replace(/^["']|["']$/g, "");
    frame.key = { key, at: frame.start + raw.length - raw.trimStart().length };
    frame.taken.push(key);
    frame.start = at + 1;
  }
  return at + 1;
}

function stepOf({ isMap, key, start }: Frame, isLast: boolean): readonly Step[] {
  if (isMap) return key === undefined ? [] : [key];
  return [{ key: listItem, at: isLast ? start : start - 1 }];
}

function behindQuote(text: string, at: number): number {
  const quote = text.charAt(at);
  for (let next = at + 1; next < text.length; next++) {
    if (text.charAt(next) === "\\" && quote === '"') next++;
    else if (text.charAt(next) === quote || text.charAt(next) === "\n") return next + 1;
  }
  return text.length;
}

/** Where what is being written ends: at the next sign, or with the line. */
function endOf(text: string, offset: number): number {
  const found = text.slice(offset, offset + longest).search(/[,}\]\n]|:(?=[\s,}])/);
  return found < 0 ? text.length : offset + found;
}

/** The keys of the same map behind the offset, on its line. */
function keysBehind(text: string, from: number): readonly string[] {
  const keys: string[] = [];
  const stack: Frame[] = [{ isMap: true, taken: keys, start: from }];
  const line = text.indexOf("\n", from);
  const end = line < 0 ? text.length : line;
  let at = from;
  while (at < end && stack.length > 0) at = step(text, at, end, stack);
  return keys.filter((key) => key !== "");
}

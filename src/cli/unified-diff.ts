/**
 * Two texts as a patch.
 *
 * In:   a file's text before and after.
 * Out:  a unified diff with three lines around each change, as `patch -p1` takes it; empty where nothing changed.
 */

interface Row {
  readonly sign: " " | "-" | "+";
  readonly text: string;
}

const around = 3;
/** Beyond so many pairs of lines the stretch between the first and the last change is shown as one. */
const mostPairs = 4_000_000;

export function unifiedDiff(file: string, before: string, after: string): string {
  if (before === after) return "";
  const rows = rowsOf(linesOf(before), linesOf(after));
  const hunks = hunksOf(rows).map((hunk) => hunkText(rows, hunk));
  return `--- a/${file}\n+++ b/${file}\n${hunks.join("")}`;
}

/** Lines with their ends, so that a change of these shows. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function rowsOf(before: readonly string[], after: readonly string[]): readonly Row[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  const most = Math.min(before.length, after.length) - head;
  while (tail < most && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const same = (lines: readonly string[]) => lines.map((text): Row => ({ sign: " ", text }));
  return [
    ...same(before.slice(0, head)),
    ...changedRows(
      before.slice(head, before.length - tail),
      after.slice(head, after.length - tail),
    ),
    ...same(before.slice(before.length - tail)),
  ];
}

/** By the longest sequence of lines that both have. */
function changedRows(before: readonly string[], after: readonly string[]): readonly Row[] {
  const isSmall = before.length * after.length <= mostPairs;
  const width = after.length + 1;
  const lengths = new Uint32Array(isSmall ? (before.length + 1) * width : 0);
  const length = (i: number, k: number) => lengths[i * width + k] ?? 0;
  for (let i = isSmall ? before.length - 1 : -1; i >= 0; i--)
    for (let k = after.length - 1; k >= 0; k--)
      lengths[i * width + k] =
        before[i] === after[k]
          ? length(i + 1, k + 1) + 1
          : Math.max(length(i + 1, k), length(i, k + 1));
  const rows: Row[] = [];
  let i = 0;
  let k = 0;
  while (i < before.length || k < after.length) {
    const [old, fresh] = [before[i], after[k]];
    if (isSmall && old !== undefined && old === fresh) {
      rows.push({ sign: " ", text: old });
      i += 1;
      k += 1;
    } else if (old !== undefined && (fresh === undefined || length(i + 1, k) >= length(i, k + 1))) {
      rows.push({ sign: "-", text: old });
      i += 1;
    } else {
      rows.push({ sign: "+", text: fresh ?? "" });
      k += 1;
    }
  }
  return rows;
}

/** Stretches of rows around changes; those that meet are one. */
function hunksOf(rows: readonly Row[]): readonly (readonly [number, number])[] {
  const hunks: [number, number][] = [];
  rows.forEach(({ sign }, i) => {
    if (sign === " ") return;
    const last = hunks.at(-1);
    const [from, to] = [Math.max(0, i - around), Math.min(rows.length, i + around + 1)];
    if (last !== undefined && from <= last[1]) last[1] = to;
    else hunks.push([from, to]);
  });
  return hunks;
}

function hunkText(rows: readonly Row[], [from, to]: readonly [number, number]): string {
  const count = (part: readonly Row[], other: Row["sign"]) =>
    part.filter(({ sign }) => sign !== other).length;
  const place = (other: Row["sign"]) => {
    const lines = count(rows.slice(from, to), other);
    return `${count(rows.slice(0, from), other) + (lines > 0 ? 1 : 0)},${lines}`;
  };
  const body = rows.slice(from, to).map(({ sign, text }) => {
    return text.endsWith("\n") ? sign + text : `${sign}${text}\n\\ No newline at end of file\n`;
  });
  return `@@ -${place("+")} +${place("-")} @@\n${body.join("")}`;
}

/**
 * Data as one text, so that two of them can be held against each other: maps and sets in their order, fractions whole.
 */
export function plainData(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (part instanceof Map) return { map: [...part] };
    if (part instanceof Set) return { set: [...part] };
    return typeof part === "bigint" ? `${part}n` : part;
  });
}

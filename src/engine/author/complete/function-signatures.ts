/**
 * What the built-in functions take, as it is written: `n` a number, `d` a date, `list` what several instances give.
 *
 * Ignores:  how they are typed (compile/type-calls.ts); a test holds the two to the same names.
 */
export const signatures: Readonly<Record<string, string>> = {
  not: "yes-or-no",
  abs: "n",
  modulo: "n, n",
  floor: "n, places",
  ceiling: "n, places",
  "round up": "n, places",
  "round down": "n, places",
  "round half up": "n, places",
  "round half down": "n, places",
  decimal: "n, places",
  min: "list",
  max: "list",
  sum: "list",
  mean: "list",
  count: "list",
  all: "list",
  any: "list",
  date: "text",
  duration: "text",
  "years and months duration": "d, d",
  "starts with": "text, text",
  contains: "text, text",
  "string length": "text",
  "get or else": "value, value",
};

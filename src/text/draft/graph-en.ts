/**
 * The words of the graph of what feeds what in English.
 *
 * Out:      a text of the same shape as the Chinese one.
 */
import type { GraphText } from "./graph-zh.ts";

const plural = new Intl.PluralRules("en");

function things(count: number): string {
  if (count === 0) return "nothing";
  return `${count} ${plural.select(count) === "one" ? "thing" : "things"}`;
}

export const graphEn: GraphText = {
  pane: "Graph",
  nothing:
    "Put the cursor in a rule, a parameter or a condition to see what it reads and who reads it.",
  notRunnable: "The graph is drawn once the text can be run.",
  stale: "The text has errors: this is the graph of the last version that could be run.",
  broken: "The graph could not be drawn; your text is kept on this device.",
  loading: "Sorting it out…",
  depth: "Steps",
  depths: { one: "1 step", two: "2 steps" },
  form: "Form",
  forms: { picture: "Graph", table: "Table" },
  enlarge: "Enlarge",
  reduce: "Reduce",
  enlarged: "The graph is enlarged in the middle.",
  left: (count) => `${things(count)} further away left out`,
  around: (name) => `What “${name}” reads and who reads it`,
  finding: (name, from, to) => `${name} reads ${things(from)} and is read by ${things(to)}.`,
  columns: { name: "Name", value: "On the date", from: "From", to: "Used by" },
  beyond: (count, shown) => (shown === 0 ? `${count} not drawn` : `${count} more, not drawn`),
  open: "no value",
  node: (kind, name, value) => (value === "" ? `${kind} ${name}` : `${kind} ${name}, ${value}`),
  kinds: {
    fact: "fact",
    parameter: "parameter",
    reading: "reading",
    derived: "derived value",
    condition: "condition",
    programme: "programme",
    choice: "choice",
    check: "check",
    deadline: "deadline",
    route: "route",
  },
};

/**
 * The text of a policy with the entries of its sections in another order, comments staying with the entry below them.
 *
 * In:       the text; random numbers decide.
 * Out:      an arbitrary of texts.
 */
import fc from "fast-check";

const sections =
  /^(documents|clauses|parameters|readings|derived|programmes|choices|checks|deadlines|routes):[ \t]*\n/;

/** Texts with the same entries in the same sections. */
export function shuffledPolicies(text: string): fc.Arbitrary<string> {
  const parts = text.split(/^(?=[^\s#])/m);
  return fc.tuple(...parts.map(shuffledSection)).map((shuffled) => shuffled.join(""));
}

function shuffledSection(part: string): fc.Arbitrary<string> {
  const head = sections.exec(part)?.[0];
  if (head === undefined) return fc.constant(part);
  const entries = entriesIn(part.slice(head.length));
  const all = { minLength: entries.length, maxLength: entries.length };
  return fc.shuffledSubarray([...entries], all).map((shuffled) => head + shuffled.join(""));
}

/** An entry begins two spaces in; comments and blank lines before it are its own. */
function entriesIn(body: string): readonly string[] {
  const entries: string[] = [];
  let pending = "";
  for (const line of body.split(/(?<=\n)/)) {
    if (/^ {2}[^\s#]/.test(line)) {
      entries.push(pending + line);
      pending = "";
    } else if (/^\s*(#.*)?$/.test(line) || entries.length === 0) pending += line;
    else {
      entries.push((entries.pop() ?? "") + pending + line);
      pending = "";
    }
  }
  return pending === "" ? entries : [...entries.slice(0, -1), (entries.at(-1) ?? "") + pending];
}

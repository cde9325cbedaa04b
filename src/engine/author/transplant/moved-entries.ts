/**
 * Readings, checks, deadlines and routes as another place would have them; why a choice does not come alone.
 *
 * In:       both places on a day; what is moved; what the proposal is called.
 * Out:      the entry as the proposal writes it; or why there is none.
 *           A reading is taken as one of its options: what was a doubt about the words there is settled so for a trial.
 * Ignores:  names that the entry reads and the target lacks (write-transplant.ts).
 */
import type { Check, Deadline, Route } from "../../spec/spec.ts";
import { readersOf } from "./moved-names.ts";
import { answerYaml, checkYaml } from "./rule-yaml.ts";
import type { TransplantAsked } from "./transplant.ts";
import { isSameText, type Refused, refused, type Written } from "./written.ts";
import { nameText, plain, quoted, type YamlMap } from "./yaml-lines.ts";

export function movedReading({
  source,
  target,
  item: { name },
  variant,
  title,
}: TransplantAsked): Written | Refused {
  const from = source.spec.readings.get(name);
  const to = target.spec.readings.get(name);
  if (from === undefined) return refused({ kind: "silent" });
  const option = variant === undefined ? from.default : (variant[0] ?? "");
  if (!from.options.includes(option)) return refused({ kind: "open" });
  if (to === undefined) return refused({ kind: "not-read", readers: readersOf(name, source.spec) });
  if (!to.options.includes(option))
    return refused({
      kind: "units",
      there: from.options.join("、"),
      here: to.options.join("、"),
    });
  if (to.default === option) return refused({ kind: "same" });
  const yaml: YamlMap = [
    ["default", plain(nameText(option))],
    ["cite", quoted(title.zh)],
  ];
  return { kind: "written", part: {}, entries: [["readings", name, yaml]], kept: [] };
}

export function movedCheck(asked: TransplantAsked): Written | Refused {
  const { source, target, item, title } = asked;
  const { name } = item;
  const check = source.spec.checks.get(name);
  if (check === undefined) return refused({ kind: "silent" });
  const cite = title.zh;
  const there = target.spec.checks.get(name);
  const isSame =
    there !== undefined && isSameText(checkYaml(bare(check), cite), checkYaml(bare(there), cite));
  if (isSame) return refused({ kind: "same" });
  return {
    kind: "written",
    part: { checks: new Map([[name, check]]) },
    entries: [["checks", name, checkYaml(check, cite)]],
    kept: [],
  };
}

export function movedAnswer(
  { source, target, item: { name }, title }: TransplantAsked,
  section: "deadlines" | "routes",
): Written | Refused {
  const answer = source.spec[section].get(name);
  if (answer === undefined) return refused({ kind: "silent" });
  const there = target.spec[section].get(name);
  if (there !== undefined && there.on.id !== answer.on.id)
    return refused({ kind: "entity", there: answer.on.id, here: there.on.id });
  const cite = title.zh;
  const yaml = answerYaml(answer, there, cite);
  const isSame =
    there !== undefined &&
    isSameText(answerYaml(bare(answer), there, cite), answerYaml(bare(there), there, cite));
  if (isSame) return refused({ kind: "same" });
  return {
    kind: "written",
    part: partOf(answer, name),
    entries: [[section, name, yaml]],
    kept: [],
  };
}

function partOf(answer: Deadline | Route, name: string): Written["part"] {
  return "due" in answer
    ? { deadlines: new Map([[name, answer]]) }
    : { routes: new Map([[name, answer]]) };
}

/** How an entry is glossed changes nothing. */
function bare<One extends Check | Deadline | Route>(entry: One): One {
  return { ...entry, en: "" };
}

/** It comes along with any of its programmes that is new where it goes. */
export function refusedChoice({ source, item: { name } }: TransplantAsked): Refused {
  const choice = source.spec.choices.get(name);
  if (choice === undefined) return refused({ kind: "silent" });
  const options = choice.options.flatMap(({ id }) => {
    const programme = source.spec.programmes.get(id);
    return programme === undefined
      ? []
      : [{ kind: "programmes" as const, name: id, en: programme.en }];
  });
  return refused({ kind: "choice", options });
}

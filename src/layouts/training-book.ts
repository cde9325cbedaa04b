/**
 * The topics and examples of training, found in the specs and cases when the site is built.
 *
 * In:       policy-specs/ and scenarios/cases/; the date that questions are asked for.
 * Out:      plain data for the page: for each region its programmes, routes and deadlines with a few examples each, the
 *           places where people go wrong, and the cases that questions are made from.
 * Throws:   an error that names the file where a document cannot be read; the build then fails.
 * Ignores:  what the documents say.
 */
import {
  examplesOf,
  type LibraryCase,
  makePaper,
  maybeDate,
  mistakesThatMatter,
  openPolicy,
  planOn,
  sayingsOf,
  withRealFigures,
  wordingMistakes,
} from "../engine/index.ts";
import type { BookCase, BookRegion, BookTopic, TrainingBook } from "../ui/train/training-book.ts";
import { readCatalogue } from "./catalogue.ts";
import { policyTextsOf } from "./policy-texts.ts";
import { type WorkedCase, workedCasesOf } from "./worked-cases.ts";

const regions = new Map<string, BookRegion>();

export function readTrainingBook(date: string): TrainingBook {
  const { places, sources, policies } = readCatalogue(date, []);
  return { date, places, sources, policies, regions: policies.map(({ id }) => regionOf(id, date)) };
}

function regionOf(id: string, date: string): BookRegion {
  const known = regions.get(id);
  const region = known ?? readRegion(id, date);
  regions.set(id, region);
  return region;
}

function readRegion(id: string, date: string): BookRegion {
  const { policy } = openPolicy(policyTextsOf(id));
  const day = maybeDate(date);
  if (policy === undefined || day === undefined) throw new Error(`${id}.yaml cannot be read.`);
  const plan = planOn(policy, day);
  const worked = workedCasesOf(id, policy).filter(({ isPassed }) => isPassed);
  const library = worked.map(libraryCase);
  const programmes = plan.programmes.flatMap(({ name, rule }): readonly BookTopic[] => {
    const examples = examplesOf(name, library);
    const en = plan.rules.get(rule ?? "")?.en ?? "";
    const topic = { kind: "programme", name } as const;
    return examples.length === 0
      ? []
      : [{ id: `p-${name}`, topic, name: { zh: name, en: en || name }, examples }];
  });
  const kept = casesOf(programmes, worked);
  const now = kept.map((one) => ({ id: one.id, facts: withRealFigures(plan, one.facts) }));
  const base = { plan, cases: now, difficulty: "mixed", seed: "1", count: 1 } as const;
  const answers = sayingsOf(plan).flatMap(({ name, en }): readonly BookTopic[] => {
    const topic = { kind: "answer", name } as const;
    const found = { id: `a-${name}`, topic, name: { zh: name, en: en || name }, examples: [] };
    return makePaper({ ...base, topic }).length === 0 ? [] : [found];
  });
  const examples = programmes.flatMap((topic) => topic.examples);
  const matter = mistakesThatMatter(
    examples.flatMap(({ case: of, subject }) => {
      const found = now.find((one) => one.id === of);
      return found === undefined ? [] : [{ taught: { plan, facts: found.facts }, subject }];
    }),
  );
  const worded = wordingMistakes.filter((mistake) => {
    const topic = { kind: "mistake", mistake } as const;
    return makePaper({ ...base, topic }).length > 0;
  });
  const mistakes = [...matter, ...worded].map((mistake): BookTopic => {
    const topic = { kind: "mistake", mistake } as const;
    return { id: `m-${mistake}`, topic, name: { zh: "", en: "" }, mistake, examples: [] };
  });
  const first = programmes.flatMap((topic) => topic.examples.slice(0, 1));
  const all: BookTopic = {
    id: "all",
    topic: { kind: "all" },
    name: { zh: "", en: "" },
    examples: first,
  };
  return { id, topics: [all, ...programmes, ...answers, ...mistakes], cases: kept };
}

function libraryCase({ situation, document, plan }: WorkedCase): LibraryCase {
  const { household, application, parameters, readings, expect } = document;
  const facts = { household, application, parameters, readings };
  return { id: situation, taught: { plan, facts }, about: Object.keys(expect ?? {}) };
}

/** The examples, and cases with an application, which routes and deadlines are about. */
function casesOf(topics: readonly BookTopic[], worked: readonly WorkedCase[]): readonly BookCase[] {
  const shown = new Set(topics.flatMap(({ examples }) => examples.map((one) => one.case)));
  return worked
    .filter(
      ({ situation, document, result }) =>
        shown.has(situation) ||
        (document.expect !== undefined &&
          [...result.deadlines, ...result.routes].some(({ rule }) =>
            Object.hasOwn(document.expect ?? {}, rule.name),
          )),
    )
    .map(({ situation, document }) => {
      const { household, application, parameters, readings, date = "" } = document;
      const facts = {
        ...(household === undefined ? {} : { household }),
        ...(application === undefined ? {} : { application }),
        ...(parameters === undefined ? {} : { parameters }),
        ...(readings === undefined ? {} : { readings }),
      };
      return { id: situation, date, facts };
    });
}

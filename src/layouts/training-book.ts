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
  exampleIn,
  examplesOf,
  type LibraryCase,
  type Localized,
  lessonOf,
  makePaper,
  maybeDate,
  mistakesThatMatter,
  openPolicy,
  pairsOf,
  planOn,
  sayingsOf,
  withRealFigures,
  wordingMistakes,
} from "../engine/index.ts";
import type {
  BookCase,
  BookExample,
  BookPair,
  BookRegion,
  BookTopic,
  TrainingBook,
} from "../ui/train/training-book.ts";
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
    const { examples, pairs } = withPairs(name, library);
    const en = plan.rules.get(rule ?? "")?.en ?? "";
    const topic = { kind: "programme", name } as const;
    return examples.length === 0
      ? []
      : [{ id: `p-${name}`, topic, name: { zh: name, en: en || name }, examples, ...pairs }];
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
  const figures = figureTopics(programmes, library);
  const first = programmes.flatMap((topic) => topic.examples.slice(0, 1));
  const all: BookTopic = {
    id: "all",
    topic: { kind: "all" },
    name: { zh: "", en: "" },
    examples: first,
  };
  return { id, topics: [all, ...figures, ...programmes, ...answers, ...mistakes], cases: kept };
}

/** The examples of a programme, and after them those that are half of a pair and not among them. */
function withPairs(name: string, library: readonly LibraryCase[]) {
  const examples: BookExample[] = [...examplesOf(name, library)];
  const placeOf = (id: string, subject: BookExample["subject"]): number | undefined => {
    const isThere = (one: BookExample) => one.case === id && one.subject.path === subject.path;
    const found = library.find((one) => one.id === id);
    const example = found && exampleIn(subject, found);
    if (!examples.some(isThere) && example !== undefined) examples.push(example);
    const place = examples.findIndex(isThere);
    return place < 0 ? undefined : place;
  };
  const pairs = pairsOf(name, library).flatMap((pair): readonly BookPair[] => {
    const { subject, before, after } = pair;
    const [left, right] = [placeOf(pair.left, subject), placeOf(pair.right, subject)];
    if (left === undefined || right === undefined) return [];
    const facts = {
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    };
    return [{ left, right, ...facts }];
  });
  return { examples, pairs: pairs.length === 0 ? {} : { pairs } };
}

/** Of a figure's own topic. */
const mostOfFigure = 8;
const fewestOfFigure = 2;

/** Figures on the way that several examples work out, each with the examples that show it best. */
function figureTopics(
  programmes: readonly BookTopic[],
  library: readonly LibraryCase[],
): readonly BookTopic[] {
  const found = new Map<string, { name: Localized; shown: BookExample[]; passed: BookExample[] }>();
  for (const example of programmes.flatMap(({ examples }) => examples)) {
    const taught = library.find(({ id }) => id === example.case)?.taught;
    const steps = (taught && lessonOf(taught, example.subject)?.steps) ?? [];
    for (const { kind, name, en, sum } of steps) {
      if (kind !== "who" && kind !== "value") continue;
      const topic = found.get(name) ?? { name: { zh: name, en }, shown: [], passed: [] };
      // One that only passes another figure on shows less.
      const isWorked = kind === "who" || (sum?.terms.length ?? 0) > 1;
      (isWorked ? topic.shown : topic.passed).push(example);
      found.set(name, topic);
    }
  }
  return [...found.values()].flatMap(({ name, shown, passed }): readonly BookTopic[] => {
    const examples = [...new Set([...shown, ...passed])].slice(0, mostOfFigure);
    const topic = { kind: "figure", name: name.zh } as const;
    return examples.length < fewestOfFigure ? [] : [{ id: `s-${name.zh}`, topic, name, examples }];
  });
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

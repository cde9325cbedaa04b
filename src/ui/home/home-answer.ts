/**
 * The worked answer of the home page, worked out anew where a figure of the household is changed.
 *
 * In:       the section that the page was built with; what is typed into its fields.
 * Out:      the same markup with the engine's new answer. A figure that cannot be read is marked, and the last answer
 *           stays. Fields appear once the engine answers; where it does not, the page stays as it was built.
 * Ignores:  React: the components keep no state, so they are drawn without it.
 */
import type { ComparedHouseholds, SourceText } from "../../engine/index.ts";
import { type Locale, textFor } from "../../text/text-for.ts";
import { type EngineClient, workerClient } from "../../worker/client.ts";
import { drawStill } from "../parts/draw-still.ts";
import { wordingFor } from "../parts/policy-wording.ts";
import { Answer, answerTitle } from "./Anatomy.tsx";
import type { AnswerSource, TextAddress } from "./home-book.ts";
import { withFact } from "./with-fact.ts";

const amount = /^\d{1,9}(\.\d{1,2})?$/;

/** The locale that the page was built in. */
const locale: Locale = document.documentElement.lang.startsWith("zh") ? "zh" : "en";

async function readText({ file, address }: TextAddress): Promise<SourceText> {
  const reply = await fetch(address);
  if (!reply.ok) throw new Error(`${file}: ${reply.status}`);
  return { file, text: await reply.text() };
}

async function startAnswer(section: HTMLElement, source: AnswerSource): Promise<void> {
  const [vocabulary, baseline, jurisdiction] = await Promise.all([
    readText(source.texts.vocabulary),
    readText(source.texts.baseline),
    readText(source.texts.jurisdiction),
  ]);
  const texts = { vocabulary, baseline, jurisdiction };
  const client = workerClient();
  const form = section.querySelector<HTMLFormElement>("[data-part=change]");
  if (form === null) return;
  const answer = () => show(section, { client, source, texts, form });
  form.addEventListener("input", () => void answer());
  form.addEventListener("submit", (event) => event.preventDefault());
  await answer();
  form.hidden = false;
  section.dataset.state = "ready";
}

interface Setting {
  readonly client: EngineClient;
  readonly source: AnswerSource;
  readonly texts: { readonly [part in keyof AnswerSource["texts"]]: SourceText };
  readonly form: HTMLFormElement;
}

/** A newer figure supersedes an older one. */
async function show(section: HTMLElement, { client, source, texts, form }: Setting): Promise<void> {
  const typed = typedIn(form, source);
  const fault = form.querySelector<HTMLElement>("[data-part=fault]");
  if (fault !== null) fault.hidden = typed !== undefined;
  if (typed === undefined) return;
  try {
    const { compared } = await client.ask("compare-households", {
      policies: [{ id: source.policy, texts }],
      households: [{ id: source.policy, facts: typed }],
      date: source.date,
    });
    draw(section, compared, source);
  } catch (error) {
    if (!(error instanceof DOMException && error.name === "AbortError")) throw error;
  }
}

/** Undefined where a field holds no figure. */
function typedIn(form: HTMLFormElement, { facts, paths }: AnswerSource) {
  let changed = facts;
  let isReadable = true;
  for (const [index, path] of paths.entries()) {
    const field = form.elements.namedItem(`fact-${index}`);
    if (!(field instanceof HTMLInputElement)) continue;
    const figure = field.value.replaceAll(/[,，\s]/g, "");
    const isFigure = amount.test(figure);
    field.setAttribute("aria-invalid", String(!isFigure));
    isReadable &&= isFigure;
    if (isFigure) changed = withFact(changed, path, figure);
  }
  return isReadable ? changed : undefined;
}

function draw(section: HTMLElement, compared: ComparedHouseholds, { sealed }: AnswerSource): void {
  const [policy] = compared.policies;
  const household = compared.rows[0]?.cells[0]?.household;
  const title = section.querySelector("h2");
  if (policy === undefined || household === undefined || title === null) return;
  const wording = wordingFor(policy, { text: textFor(locale), locale, places: sealed });
  title.textContent = answerTitle(household, wording);
  section
    .querySelector("[data-part=answer]")
    ?.replaceChildren(...drawStill(Answer({ household, wording })));
}

const section = document.querySelector<HTMLElement>("[data-answer]");
if (section !== null)
  void startAnswer(section, JSON.parse(section.dataset.answer ?? "") as AnswerSource);

/**
 * Why the chosen programme says what it says, on paper: its arithmetic and its conditions in running lines, what would
 * change it, the clauses.
 *
 * In:       the region's answer, the inquiry; how its policy is spoken of.
 */
import type { PlainPart, PlainProgramme, PlainReason } from "../../../engine/index.ts";
import { hasWords, missingWords, reasonWords } from "../../../text/reasons.ts";
import { citedIds } from "../../compare/cited-ids.ts";
import { OutcomeMark } from "../../parts/OutcomeMark.tsx";
import { citationOf } from "../../parts/policy-wording.ts";
import type { CasesColumnProps, CasesWording } from "../cases-view-props.ts";
import { changeWords, placeWords, turnWords } from "../reason/change-words.ts";
import styles from "./Paper.module.css";
import { amountText, bracketed, citeText, sumText } from "./paper-words.ts";

export function PaperReasons({ answer, inquiry, wording }: CasesColumnProps) {
  const { text, locale, name } = wording;
  const { programme } = answer;
  const { detail } = text.compare;
  const { outcome, amount, parts } = programme;
  const [first, ...others] = parts;
  const sums = first?.sums.filter(({ terms }) => terms.length > 1 || !isBlank(terms[0])) ?? [];
  const found = inquiry.kind === "ready" ? (inquiry.found?.parts ?? []) : [];
  const open = found.find(({ of }) => of?.zh === first?.of?.zh) ?? found[0];
  return (
    <section>
      <h2>
        {name(programme.name, programme.en)}
        {bracketed(first?.of?.[locale] ?? "", locale)}{" "}
        <OutcomeMark outcome={outcome} word={text.outcomes[outcome]} />{" "}
        {amount !== undefined && outcome !== "no" && amountText(amount, wording)}
      </h2>
      {programme.rule === undefined && <p>{detail.silent}</p>}
      {programme.rule !== undefined && first === undefined && <p>{detail.noInstances}</p>}
      {sums.map((sum, index) => (
        <p key={`${index} ${sum.name}`} className={styles.sum}>
          {sumText(sum, wording)}
        </p>
      ))}
      <Open programme={programme} wording={wording} />
      {first !== undefined && (
        <ul className={styles.two}>
          {shownWithin(first.reasons, wording).map((reason, index) => (
            <Reason key={`${index} ${reason.id}`} reason={reason} wording={wording} depth={0} />
          ))}
        </ul>
      )}
      <Others others={others} wording={wording} />
      {open?.bounds !== undefined && (
        <p>
          <b>{text.cases.screen.bounds.title}</b>{" "}
          {open.bounds.outcomes.map((one) => text.outcomes[one]).join(" / ")}{" "}
          {bracketed(
            `${text.cases.screen.bounds.ask} ${placesOf(open.bounds.needs, wording)}`,
            locale,
          )}
        </p>
      )}
      <Changes open={open} wording={wording} />
      {first !== undefined && <Clauses ids={citedIds(programme, first)} wording={wording} />}
    </section>
  );
}

type Found = Extract<CasesColumnProps["inquiry"], { kind: "ready" }>["found"];
type Part = NonNullable<Found>["parts"][number];

function placesOf(needs: NonNullable<Part["bounds"]>["needs"], wording: CasesWording): string {
  const names = needs.map((need) => placeWords(need, "", wording));
  return [...new Set(names)].join(wording.locale === "zh" ? "、" : ", ");
}

function isBlank(term: PlainPart["sums"][number]["terms"][number] | undefined): boolean {
  return (
    term?.kind === "figure" && term.quantity.value === undefined && term.quantity.name === undefined
  );
}

/** What is missing, what turns on a reading or a method, and what goes with the result. */
function Open({ programme, wording }: { programme: PlainProgramme; wording: CasesWording }) {
  const { text, locale, name, policy } = wording;
  const { detail } = text.compare;
  const { needs, methods, depends, entitlements } = programme;
  const [stop, semi] = locale === "zh" ? ["、", "；"] : [", ", "; "];
  const lines = [
    { title: detail.needs, said: missingWords(needs, name, locale) },
    ...methods.map(({ parameter, options }) => ({
      title: detail.methods,
      said: options
        .map(({ option, amount }) => {
          const sum =
            amount?.value === undefined ? detail.unknownMethod : amountText(amount, wording);
          return `${name(option)} ${sum}`;
        })
        .join(semi)
        .concat(bracketed(name(parameter), locale)),
    })),
    ...depends.map(({ reading, options }) => ({
      title: policy.readings[reading]?.question[locale] ?? name(reading),
      said: options
        .map(({ option, isDefault, outcome, amount }) => {
          const sum = amount?.value === undefined ? "" : ` ${amountText(amount, wording)}`;
          const mark = isDefault ? bracketed(detail.defaultOption, locale) : "";
          return `${name(option)}${mark} ${text.outcomes[outcome]}${sum}`;
        })
        .join(semi),
    })),
    {
      title: detail.entitlements,
      said: entitlements
        .map(({ id, en, force, isHeld }) => {
          const state = isHeld === true ? "" : detail.undecided;
          const notes = [text.compare.force[force], state].filter((one) => one !== "");
          return `${name(id, en)}${bracketed(notes.join(stop), locale)}`;
        })
        .join(stop),
    },
  ];
  return lines
    .filter(({ said }) => said !== "")
    .map(({ title, said }) => (
      <p key={title}>
        <b>{title}</b> {said}
      </p>
    ));
}

/** Deeper than this the screen says it. */
const deepest = 2;

function shownWithin(reasons: readonly PlainReason[], { name, locale }: CasesWording) {
  return reasons.filter((reason) => hasWords(reason, name, locale));
}

interface ReasonProps {
  readonly reason: PlainReason;
  readonly wording: CasesWording;
  readonly depth: number;
}

function Reason({ reason, wording, depth }: ReasonProps) {
  const { text, name, locale } = wording;
  const { detail: words, force: forces } = text.compare;
  const { outcome, join, children, force, cite } = reason;
  const { title, detail, margin } = reasonWords(reason, name, locale);
  const isUnnamed = reason.kind === "group" && reason.id === "" && join !== undefined;
  const cited = depth === 0 ? citeText(cite[0], wording) : "";
  const notes = [
    join === undefined || isUnnamed ? "" : words[join],
    forces[force],
    detail ?? "",
    outcome === "no" ? (margin ?? "") : "",
    cited,
  ].filter((one) => one !== "");
  const isDeciding = (child: PlainReason) =>
    join !== "any" || outcome !== "yes" || child.outcome === "yes";
  const deciding = shownWithin(children, wording).filter(isDeciding);
  const others = children.filter((child) => !isDeciding(child)).length;
  const Tag = depth === 0 ? "li" : "span";
  return (
    <Tag>
      <OutcomeMark outcome={outcome} word={text.outcomes[outcome]} isWordHidden weight="light" />
      {isUnnamed ? words[join] : title}
      {bracketed(notes.join(locale === "zh" ? "，" : ", "), locale)}
      {depth < deepest && deciding.length > 0 && (locale === "zh" ? "：" : ":")}
      {depth < deepest &&
        deciding.map((child, index) => (
          <span key={`${index} ${child.id}`} className={styles.inner}>
            {" "}
            <Reason reason={child} wording={wording} depth={depth + 1} />
          </span>
        ))}
      {depth === deepest && deciding.length > 0 && ` ${words.inner(deciding.length)}`}
      {others > 0 && ` ${words.more(others)}`}
    </Tag>
  );
}

function Others({ others, wording }: { others: readonly PlainPart[]; wording: CasesWording }) {
  const { text, name, locale } = wording;
  if (others.length === 0) return null;
  const said = others.map(({ of, outcome, amount, main }) => {
    const sum = amount?.value === undefined || outcome === "no" ? "" : amountText(amount, wording);
    const why = main === undefined ? "" : reasonWords(main, name, locale).title;
    const notes = [why, sum].filter((one) => one !== "");
    return `${of?.[locale] ?? ""} ${text.outcomes[outcome]}${bracketed(notes.join(" "), locale)}`;
  });
  return (
    <p>
      <b>{text.compare.detail.others}</b> {said.join(locale === "zh" ? "；" : "; ")}
    </p>
  );
}

/** As many as a reader takes in at once. */
const mostShown = 5;

function Changes({ open, wording }: { open: Part | undefined; wording: CasesWording }) {
  const { text, locale } = wording;
  const { changes: words } = text.cases.screen;
  if (open === undefined) return null;
  const { changes, unfinished } = open;
  const further = changes.length - mostShown;
  const note = further > 0 ? [words.note, words.more(further)] : [words.note];
  const names = [...new Set(unfinished.map((place) => placeWords(place, "", wording)))];
  return (
    <>
      <h3>
        {words.title}
        {bracketed(note.join(locale === "zh" ? "；" : "; "), locale)}
      </h3>
      {changes.length === 0 && <p>{words.none}</p>}
      <ul className={styles.two}>
        {changes.slice(0, mostShown).map((change, index) => {
          const { outcome, amount, place } = change;
          const sum =
            amount?.value === undefined || outcome === "no" ? "" : amountText(amount, wording);
          const notes = turnWords(change, wording).join(locale === "zh" ? "；" : "; ");
          return (
            <li key={`${index} ${place.path} ${place.name}`}>
              {changeWords(change, wording)} →{" "}
              <OutcomeMark outcome={outcome} word={text.outcomes[outcome]} weight="light" /> {sum}
              {bracketed(notes, locale)}
            </li>
          );
        })}
      </ul>
      {names.length > 0 && <p>{words.unfinished(names.join(locale === "zh" ? "、" : ", "))}</p>}
    </>
  );
}

function Clauses({ ids, wording }: { ids: readonly string[]; wording: CasesWording }) {
  const { text } = wording;
  return (
    <>
      <h3>{text.compare.clause.word}</h3>
      <ul className={styles.two}>
        {ids.map((id) => {
          const { gloss, source, kind } = citationOf(id, wording);
          const standing = kind === "encoded" ? "" : ` · ${text.compare.clause[kind]}`;
          return (
            <li key={id}>
              <b>{citeText(id, wording)}</b> {gloss ?? `${source}${standing}`}
            </li>
          );
        })}
      </ul>
    </>
  );
}

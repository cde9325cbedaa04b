/**
 * The screen of rules × places: title row, matrix, and the chosen row's particulars.
 *
 * In:       everything as values; callbacks.
 * Out:      the screen, before the first answer too: then with the matrix of the day that the page was built for.
 * Ignores:  where values come from.
 */
import { useMemo } from "react";
import type { MatrixRow } from "../../engine/index.ts";
import { dateInWords } from "../../text/format.ts";
import { documentRemarks } from "../compare/documents.ts";
import { screenPaper, usePaper } from "../parts/use-paper.ts";
import { RulesFiles } from "./file/RulesFiles.tsx";
import { RulesTable } from "./RulesTable.tsx";
import { RulesToolbar } from "./RulesToolbar.tsx";
import styles from "./RulesView.module.css";
import {
  chosenRow,
  type SectionShown,
  type ShownSection,
  sectionChoices,
  shownSections,
  triedBetween,
  triedVariant,
  variantsIn,
} from "./rules-state.ts";
import type { RulesViewProps } from "./rules-view-props.ts";
import { namesOfTried, type RulesWording, wordingOfRules } from "./rules-wording.ts";
import { StatementPanel } from "./tried/StatementPanel.tsx";
import { TriedPanel } from "./tried/TriedPanel.tsx";
import { type TriedAsked, useTried } from "./tried/use-tried.ts";

export function RulesView(props: RulesViewProps) {
  const { text, locale, catalogue, addresses, selection, found, run, onChange } = props;
  const { policies, rows, faults } = found;
  const wording = useMemo(
    () => wordingOfRules(policies, catalogue.places, { text, locale, addresses }),
    [policies, catalogue, text, locale, addresses],
  );
  const reference = Math.max(
    0,
    policies.findIndex(({ id }) => id === selection.reference),
  );
  const all = useMemo(
    () => shownSections(rows, { ...selection, section: "all" }, reference),
    [rows, selection, reference],
  );
  usePaper(
    screenPaper(text, {
      title: text.rules.page,
      hashes: policies.map(({ seal, specHash }) => ({
        seal: seal[locale],
        hash: specHash.slice(0, 8),
      })),
      assumedCount: 0,
      date: found.date,
    }),
  );
  const isAll = selection.section === "all";
  const sections = all.filter(({ section }) => isAll || section === selection.section);
  const chosen = chosenRow(rows, sections, selection, reference);
  const titleOf = (id: string) =>
    catalogue.places.find((place) => place.id === id)?.title[locale] ?? id;
  const list = text.rules.words.list;
  return (
    <div className={styles.screen} data-state={run}>
      <RulesToolbar {...props}>
        <RulesFiles
          {...{ sections, selection, wording, engine: props.engine }}
          isReady={run === "ready"}
        />
      </RulesToolbar>
      <p className={styles.lead}>
        {text.rules.lead(dateInWords(found.date, locale), titleOf(policies[reference]?.id ?? ""))}{" "}
        {documentRemarks(policies, text, locale).join(locale === "zh" ? "" : " ")}
      </p>
      {run === "failed" && <p role="alert">{text.rules.failed}</p>}
      {faults.length > 0 && (
        <p role="alert">{text.rules.faults(faults.map((one) => titleOf(one.policy)).join(list))}</p>
      )}
      <div className={styles.body} aria-busy={run === "running"}>
        <SectionTabs {...props} sections={all} />
        <RulesTable
          wording={wording}
          sections={sections}
          reference={reference}
          chosen={chosen?.id}
          onChange={onChange}
        />
        {chosen !== undefined && (
          <Particulars {...props} row={chosen} reference={reference} wording={wording} />
        )}
      </div>
    </div>
  );
}

type ParticularsProps = RulesViewProps & {
  readonly row: MatrixRow;
  readonly reference: number;
  readonly wording: RulesWording;
};

/** What the texts say of the chosen row, and what it would do elsewhere. */
function Particulars({ row, reference, wording, ...props }: ParticularsProps) {
  const { catalogue, selection, found, engine, run, onChange } = props;
  const ids = found.policies.map(({ id }) => id);
  const { from, to } = triedBetween(row, selection, ids, reference);
  const [first] = catalogue.firstHouseholds;
  const variants = variantsIn(row, ids.indexOf(from));
  const variant = triedVariant(row, variants, selection);
  const tried: TriedAsked = {
    row,
    name: namesOfTried(row, variant, from, wording),
    from,
    to,
    ...(variant === undefined ? {} : { variant }),
    household: selection.household ?? first ?? catalogue.households[0]?.id ?? "",
    isCarrying: selection.isCarrying,
    date: selection.date,
  };
  const state = useTried(engine, catalogue, run === "ready" ? tried : undefined);
  return (
    <div className={styles.particulars}>
      <StatementPanel row={row} wording={wording} reference={reference} />
      <TriedPanel {...{ tried, variants, state, wording, catalogue, onChange }} />
    </div>
  );
}

/** Kinds of features, each with how many of it are asked for. */
function SectionTabs({
  text,
  selection,
  sections,
  onChange,
}: RulesViewProps & { readonly sections: readonly ShownSection[] }) {
  const count = (kind: SectionShown) =>
    sections
      .filter(({ section }) => kind === "all" || section === kind)
      .reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <div className={styles.sections}>
      <fieldset className="seg">
        <legend className="vh">{text.rules.controls.section}</legend>
        {sectionChoices.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={kind === selection.section}
            onClick={() => onChange({ section: kind })}
          >
            {kind === "all" ? text.rules.controls.all : text.sections[kind]}{" "}
            <small>{count(kind)}</small>
          </button>
        ))}
      </fieldset>
      <Legend text={text} />
    </div>
  );
}

/** Marks with their words; the words stand in each cell for listeners. */
function Legend({ text }: Pick<RulesViewProps, "text">) {
  const { relations, relationMeanings, legend } = text.rules;
  const kinds = ["same", "different", "open", "silent"] as const;
  return (
    <span className={styles.legend}>
      <span className="vh">{legend}</span>
      {kinds.map((kind) => (
        <span key={kind} title={relationMeanings[kind]}>
          <b aria-hidden="true">{relations[kind].mark}</b> {relations[kind].word}
        </span>
      ))}
    </span>
  );
}

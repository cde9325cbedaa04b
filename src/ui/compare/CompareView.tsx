/**
 * The comparison screen: title row, matrix, payments, the chosen cell's reasons, receipt.
 *
 * In:       everything as values; callbacks.
 * Out:      the screen, before the first results too: then it says what will be compared.
 * Ignores:  where values come from.
 */

import type { ReactNode } from "react";
import type { ComparedHouseholds, Survey } from "../../engine/index.ts";
import type { HouseholdsText } from "../../text/compare/households-zh.ts";
import { namerFor } from "../../text/reasons.ts";
import type { Locale } from "../../text/text-for.ts";
import type { Text } from "../../text/zh.ts";
import type { PolicyFault } from "../../worker/protocol.ts";
import { type PolicyWording, wordingFor } from "../parts/policy-wording.ts";
import { ReceiptBar } from "../parts/ReceiptBar.tsx";
import { siteAddress } from "../parts/site-address.ts";
import { AssumedList } from "./Aside.tsx";
import styles from "./CompareView.module.css";
import type { Catalogue } from "./compare-state.ts";
import { DetailPanel } from "./DetailPanel.tsx";
import { Overview } from "./Overview.tsx";
import { PaymentsPanel } from "./PaymentsPanel.tsx";
import { StateStrip } from "./StateStrip.tsx";
import { catalogueInView, type Selection, type SelectionChange } from "./selection.ts";
import type { Chosen, Screen } from "./shown-rows.ts";
import { Toolbar } from "./Toolbar.tsx";
import type { Run } from "./use-run.ts";
import { Waiting } from "./Waiting.tsx";

export interface CompareViewProps {
  readonly text: Text;
  /** The words of this screen alone. */
  readonly own: HouseholdsText;
  readonly locale: Locale;
  readonly catalogue: Catalogue;
  readonly selection: Selection;
  readonly run: Run;
  readonly compared?: ComparedHouseholds;
  readonly screen?: Screen;
  /** Absent until it is there for this selection. */
  readonly survey?: Survey;
  /** Nothing more is being worked out. */
  readonly isSettled: boolean;
  /** What makes a file of the results. */
  readonly exporter?: ReactNode;
  readonly faults: readonly PolicyFault[];
  readonly onChange: (change: SelectionChange) => void;
  readonly onCancel: () => void;
  readonly onRetry: () => void;
  readonly onPrint: () => void;
  readonly onCopy: (details: string) => void;
}

export function CompareView(props: CompareViewProps) {
  const { text, own, locale, catalogue, selection, run, compared, screen, survey, faults } = props;
  const titleOf = (id: string) =>
    catalogue.places.find((place) => place.id === id)?.title[locale] ?? id;
  const name = namerFor(locale, namesOfAll(compared));
  const programmes = survey?.programmes.map((one) => ({ ...one, title: name(one.name, one.en) }));
  const mains = survey?.mains.map(({ household, programme }) => ({
    household,
    name: programme,
    title: name(programme),
  }));
  return (
    <div
      className={styles.screen}
      data-state={run.kind === "ready" && !props.isSettled ? "running" : run.kind}
    >
      <Toolbar
        text={text}
        own={own}
        locale={locale}
        selection={selection}
        programmes={programmes ?? []}
        mains={mains ?? []}
        catalogue={catalogue}
        onChange={props.onChange}
        onPrint={props.onPrint}
        exporter={props.exporter}
      />
      <StateStrip
        text={text}
        run={run}
        faults={faults.map((fault) => ({ ...fault, title: titleOf(fault.policy) }))}
        early={earlyWords(compared, text, locale)}
        onCancel={props.onCancel}
        onRetry={props.onRetry}
        onCopy={props.onCopy}
      />
      {compared === undefined || screen === undefined ? (
        <Waiting
          text={text}
          locale={locale}
          catalogue={catalogueInView(catalogue, selection.regions)}
          selection={selection}
        />
      ) : (
        <Results {...props} compared={compared} screen={screen} />
      )}
    </div>
  );
}

type ResultsProps = CompareViewProps & {
  readonly compared: ComparedHouseholds;
  readonly screen: Screen;
};

function Results(props: ResultsProps) {
  const { text, own, locale, catalogue, compared, screen, onChange } = props;
  const otherNames = namesOfAll(compared);
  const words = { text, locale, places: catalogue.places, otherNames };
  const { chosen } = screen;
  const isFew = compared.policies.length <= 2;
  // Small charts are the payments' chart, a panel for each household: it is drawn once.
  const isDrawnAbove = props.selection.view === "panels";
  const layout = isDrawnAbove ? styles.alone : isFew ? styles.few : styles.many;
  return (
    <>
      <p className={styles.paper}>{text.compare.states.paper(assumedCount(screen))}</p>
      <div className={`${styles.body} ${layout}`}>
        <RegionSwitch screen={screen} words={words} onChange={onChange} />
        <div className={styles.atMatrix}>
          <Overview {...props} words={words} />
        </div>
        {!isDrawnAbove && (
          <div className={styles.atPayments}>
            <PaymentsPanel
              rows={screen.payments}
              greatest={screen.greatest}
              words={{
                text,
                locale,
                policies: compared.policies,
                households: catalogue.households,
              }}
            />
          </div>
        )}
        <div className={styles.atDetail}>
          {chosen === undefined ? (
            <p className={styles.computing}>{own.detail.computing}</p>
          ) : (
            <DetailPanel
              chosen={chosen}
              wording={wordingFor(chosen.shown.policy, words)}
              own={own}
              casesAddress={caseAddress(props, chosen)}
              onChoose={(programme) => onChange({ kind: "programme", programme })}
            />
          )}
        </div>
      </div>
      <Receipt compared={compared} screen={screen} words={words} />
    </>
  );
}

/** The same household, region, day and programme, alone. */
function caseAddress(
  { locale, compared }: ResultsProps,
  { row, shown, programme }: Chosen,
): string {
  const asked = new URLSearchParams({
    household: row.household.id,
    region: shown.policy.id,
    date: compared.date,
    programme: programme.name,
  });
  return siteAddress(locale, `cases/?${asked}`);
}

interface SwitchProps {
  readonly screen: Screen;
  readonly words: Pick<PolicyWording, "text" | "locale" | "places" | "otherNames">;
  readonly onChange: (change: SelectionChange) => void;
}

/** On a narrow screen the matrix shows one region. */
function RegionSwitch({ screen, words, onChange }: SwitchProps) {
  const { chosen } = screen;
  if (chosen === undefined) return null;
  return (
    <fieldset className={styles.regions}>
      <legend className="vh">{words.text.compare.controls.region}</legend>
      <div className="seg">
        {chosen.row.cells.map(({ policy }) => (
          <button
            key={policy.id}
            type="button"
            aria-pressed={policy.id === chosen.shown.policy.id}
            onClick={() =>
              onChange({ kind: "cell", household: chosen.row.household.id, region: policy.id })
            }
          >
            {policy.title[words.locale]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}

function Receipt({
  compared,
  screen,
  words,
}: Omit<SwitchProps, "onChange"> & { readonly compared: ComparedHouseholds }) {
  const { text, locale } = words;
  const { policies, date } = compared;
  const baselines = new Set(policies.flatMap(({ baseline }) => baseline ?? []));
  const clauses = new Set(policies.flatMap((policy) => Object.keys(policy.clauses)));
  const places = screen.assumed
    .map(({ policy }) => policy.title[locale])
    .join(locale === "zh" ? "、" : ", ");
  return (
    <ReceiptBar
      text={text}
      hashes={policies.map(({ seal, specHash }) => ({
        seal: seal[locale],
        hash: specHash.slice(0, 8),
      }))}
      fileCount={policies.length + baselines.size}
      clauseCount={clauses.size}
      assumedCount={assumedCount(screen)}
      assumedPlaces={places}
      assumedList={screen.assumed.map(({ policy, names }) => (
        <section key={policy.id} className={styles.assumed}>
          <h3>{policy.title[locale]}</h3>
          <AssumedList names={names} wording={wordingFor(policy, words)} />
        </section>
      ))}
      date={date}
      title={text.compare.title}
    />
  );
}

/** One sentence for all policies whose version begins after the date. */
function earlyWords(
  compared: ComparedHouseholds | undefined,
  text: Text,
  locale: Locale,
): string | undefined {
  const early = compared?.policies.filter(({ isBeforeVersion }) => isBeforeVersion) ?? [];
  const titles = early.map(({ title }) => title[locale]).join(locale === "zh" ? "、" : ", ");
  return titles === ""
    ? undefined
    : text.compare.states.beforeVersion(titles, compared?.date ?? "");
}

function assumedCount({ assumed }: Screen): number {
  return assumed.flatMap(({ names }) => names).length;
}

/** English of every name in any of the policies. */
function namesOfAll(compared: ComparedHouseholds | undefined): Readonly<Record<string, string>> {
  return Object.assign({}, ...(compared?.policies.map((policy) => policy.english) ?? []));
}

/**
 * The comparison screen: title row, matrix, payments, the chosen cell's reasons, receipt.
 *
 * In:       everything as values; callbacks.
 * Out:      the screen, before the first results too: then it says what will be compared.
 * Ignores:  where values come from.
 */

import type { ComparedHouseholds } from "../../engine/index.ts";
import { namerFor } from "../../text/reasons.ts";
import type { Locale } from "../../text/text-for.ts";
import type { Text } from "../../text/zh.ts";
import type { PolicyFault } from "../../worker/protocol.ts";
import { type PolicyWording, wordingFor } from "../parts/policy-wording.ts";
import { ReceiptBar } from "../parts/ReceiptBar.tsx";
import { AssumedList } from "./Aside.tsx";
import styles from "./CompareView.module.css";
import type { Catalogue, Screen, Selection, SelectionChange } from "./compare-state.ts";
import { DetailPanel } from "./DetailPanel.tsx";
import { Matrix } from "./Matrix.tsx";
import { PaymentsPanel } from "./PaymentsPanel.tsx";
import { StateStrip } from "./StateStrip.tsx";
import { Toolbar } from "./Toolbar.tsx";
import type { Run } from "./use-run.ts";
import { Waiting } from "./Waiting.tsx";

export interface CompareViewProps {
  readonly text: Text;
  readonly locale: Locale;
  readonly catalogue: Catalogue;
  readonly selection: Selection;
  readonly run: Run;
  readonly compared?: ComparedHouseholds;
  readonly screen?: Screen;
  readonly faults: readonly PolicyFault[];
  readonly onChange: (change: SelectionChange) => void;
  readonly onCancel: () => void;
  readonly onRetry: () => void;
  readonly onPrint: () => void;
  readonly onCopy: (details: string) => void;
}

export function CompareView(props: CompareViewProps) {
  const { text, locale, catalogue, selection, run, compared, screen, faults, onChange } = props;
  const titleOf = (id: string) =>
    catalogue.places.find((place) => place.id === id)?.title[locale] ?? id;
  return (
    <div className={styles.screen} data-state={run.kind}>
      <Toolbar
        text={text}
        locale={locale}
        selection={selection}
        programmes={programmeNames(compared, screen, locale)}
        households={catalogue.households}
        onChange={onChange}
        onPrint={props.onPrint}
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
        <Waiting text={text} locale={locale} catalogue={catalogue} selection={selection} />
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

function Results({ text, locale, catalogue, compared, screen, onChange }: ResultsProps) {
  const otherNames = namesOfAll(compared);
  const words = { text, locale, places: catalogue.places, otherNames };
  const { chosen } = screen;
  const isFew = compared.policies.length <= 3;
  return (
    <>
      <p className={styles.paper}>{text.compare.states.paper(assumedCount(screen))}</p>
      <div className={`${styles.body} ${isFew ? styles.few : styles.many}`}>
        <RegionSwitch screen={screen} words={words} onChange={onChange} />
        <Matrix
          screen={screen}
          words={words}
          onChoose={(household, region) => onChange({ kind: "cell", household, region })}
        />
        <PaymentsPanel
          rows={screen.payments}
          greatest={screen.greatest}
          words={{ text, locale, policies: compared.policies, households: catalogue.households }}
        />
        {chosen !== undefined && (
          <DetailPanel
            chosen={chosen}
            wording={wordingFor(chosen.shown.policy, words)}
            onChoose={(programme) => onChange({ kind: "programme", programme })}
          />
        )}
      </div>
      <Receipt compared={compared} screen={screen} words={words} />
    </>
  );
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

function programmeNames(
  compared: ComparedHouseholds | undefined,
  screen: Screen | undefined,
  locale: Locale,
) {
  const name = namerFor(locale, namesOfAll(compared));
  return (screen?.programmes ?? []).map((id) => ({ id, name: name(id) }));
}

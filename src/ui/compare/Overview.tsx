/**
 * The upper half of the comparison, in the view that the reader has chosen: table, map or small charts.
 *
 * In:       everything that is shown; words.
 * Out:      one of the three; a line instead while what it needs is being worked out.
 */

import type { ComparedHouseholds, Survey } from "../../engine/index.ts";
import type { HouseholdsText } from "../../text/compare/households-zh.ts";
import { namerFor } from "../../text/reasons.ts";
import type { PolicyWording } from "../parts/policy-wording.ts";
import styles from "./CompareView.module.css";
import type { Catalogue } from "./compare-state.ts";
import { Matrix } from "./Matrix.tsx";
import { HeatMap } from "./map/HeatMap.tsx";
import { PanelsSheet } from "./panels/PanelsSheet.tsx";
import { type Selection, type SelectionChange, scopeOf } from "./selection.ts";
import type { Screen } from "./shown-rows.ts";

interface Props {
  readonly own: HouseholdsText;
  readonly words: Pick<PolicyWording, "text" | "locale" | "places" | "otherNames">;
  readonly catalogue: Catalogue;
  readonly selection: Selection;
  readonly compared: ComparedHouseholds;
  readonly screen: Screen;
  readonly survey?: Survey;
  readonly onChange: (change: SelectionChange) => void;
}

export function Overview(props: Props) {
  const { own, words, selection, screen, survey, onChange } = props;
  const { view, sort } = selection;
  const onSort = (by: string) => onChange({ kind: "sort", by });
  if (view === undefined)
    return (
      <Matrix
        screen={screen}
        survey={survey}
        sort={sort}
        words={words}
        own={own}
        onChoose={(cell) => onChange({ kind: "cell", ...cell })}
        onSort={onSort}
      />
    );
  if (survey === undefined) return <p className={styles.computing}>{own.detail.surveying}</p>;
  return view === "heat" ? (
    <HouseholdMap {...props} survey={survey} onSort={onSort} />
  ) : (
    <Panels {...props} survey={survey} />
  );
}

type SurveyedProps = Props & { readonly survey: Survey };

function HouseholdMap(props: SurveyedProps & { readonly onSort: (by: string) => void }) {
  const { own, words, catalogue, selection, compared, screen, survey, onChange, onSort } = props;
  const { scope, programmes } = survey;
  const { chosen } = screen;
  const isSeveral = ["all", "group"].includes(scopeOf(selection.filter).kind);
  const name = namerFor(words.locale, words.otherNames ?? {});
  const title =
    scope.kind === "programme"
      ? name(scope.name, programmes.find((one) => one.name === scope.name)?.en)
      : words.text.compare.controls.ownProgramme;
  const household = selection.household ?? chosen?.row.household.id;
  const region = selection.region ?? chosen?.shown.policy.id;
  return (
    <HeatMap
      survey={survey}
      policies={compared.policies}
      households={catalogue.households}
      sort={selection.sort}
      chosen={household === undefined || region === undefined ? undefined : { household, region }}
      title={title}
      remark={isSeveral ? own.heat.fallback : undefined}
      words={words}
      own={own}
      onChoose={(cell) => onChange({ kind: "cell", ...cell })}
      onSort={onSort}
    />
  );
}

function Panels({ own, words, catalogue, selection, compared, screen, survey }: SurveyedProps) {
  return (
    <PanelsSheet
      text={words.text}
      own={own}
      locale={words.locale}
      policies={compared.policies}
      households={catalogue.households}
      survey={survey}
      shown={selection.shown}
      chosen={screen.chosen?.row.household.id}
    />
  );
}

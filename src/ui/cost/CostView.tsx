/**
 * The cost screen: title row, proposals, the amendment with its finding, and what follows from it.
 *
 * In:       everything as values; callbacks.
 * Out:      the screen; before any script runs, the proposals' sentence without results.
 * Ignores:  where values come from.
 */
import { memo, useCallback, useDeferredValue, useMemo } from "react";
import type { CostedProposal } from "../../worker/cost-protocol.ts";
import { DropZone } from "../draft/keeping/DropZone.tsx";
import { wordingFor } from "../parts/policy-wording.ts";
import { AmendmentPanel } from "./AmendmentPanel.tsx";
import { CostBrief } from "./brief/CostBrief.tsx";
import { CostReceipt } from "./CostReceipt.tsx";
import { CostToolbar } from "./CostToolbar.tsx";
import styles from "./CostView.module.css";
import { figureOf } from "./cost-state.ts";
import type { CostPanelProps, CostViewProps } from "./cost-view-props.ts";
import { WarningsPanel } from "./documents/WarningsPanel.tsx";
import { FaultsPanel } from "./FaultsPanel.tsx";
import { FitPanel } from "./FitPanel.tsx";
import { LinksPanel } from "./LinksPanel.tsx";
import { MainPanel } from "./MainPanel.tsx";
import { MapPanel } from "./map/MapPanel.tsx";
import { NotCountedPanel } from "./NotCountedPanel.tsx";
import { OwnPanel } from "./own/OwnPanel.tsx";
import { OwnStrip } from "./own/OwnStrip.tsx";
import { ProposalsBar } from "./ProposalsBar.tsx";
import { RangesPanel } from "./RangesPanel.tsx";
import { RunStrip } from "./RunStrip.tsx";
import { flipKey } from "./row-choices.ts";
import { SolvePanel } from "./SolvePanel.tsx";
import { useShownRows } from "./use-shown-rows.ts";
import { YearPanel } from "./YearPanel.tsx";

// A run tells again and again how it stands: what shows results is drawn anew with these alone.
const Fit = memo(FitPanel);
const Links = memo(LinksPanel);
const NotCounted = memo(NotCountedPanel);
const Receipt = memo(CostReceipt);
const TwoFigures = memo(MapPanel);
const Year = memo(YearPanel);
const Solve = memo(SolvePanel);
const Ranges = memo(RangesPanel);
const Brief = memo(CostBrief);
const none: readonly CostedProposal[] = [];

/** Documents are proposals, and a table is a population. */
function take(files: readonly File[], { documents, own }: CostViewProps): void {
  const isDocument = ({ name }: File) => /\.ya?ml$/i.test(name);
  const texts = files.filter(isDocument);
  const table = files.find((file) => !isDocument(file));
  if (texts.length > 0) void documents.openFiles(texts);
  if (table !== undefined) own.choose(table);
}

export function CostView(props: CostViewProps) {
  const { text, locale, book, selection, run, isAlive, onChange } = props;
  const last = "last" in run ? run.last : undefined;
  const basis = last?.answer.basis;
  const words = useMemo(
    () =>
      basis && {
        text,
        locale,
        wording: wordingFor(basis.policy, { text, locale, places: book.regions }),
      },
    [basis, text, locale, book.regions],
  );
  const proposals = last?.answer.proposals ?? none;
  const chosen = proposals[selection.chosen];
  const ownFile = props.own.fileName;
  const panel = useMemo((): CostPanelProps | undefined => {
    if (basis === undefined || words === undefined) return undefined;
    const { policy } = basis;
    return { words, selection, basis, policy, proposals, chosen, ownFile, onChange };
  }, [words, selection, basis, proposals, chosen, ownFile, onChange]);
  // Drawn bit by bit, so that the page never stands still for long; until then it shows what it showed.
  const shown = useDeferredValue(panel);
  const state = run.kind === "ready" && shown !== panel ? "running" : run.kind;
  const setBudget = useCallback(
    (budget: string) => onChange({ kind: "budget", budget }),
    [onChange],
  );
  const figure = figureOf(selection, book);
  const showView = useCallback(() => onChange({ kind: "view", view: "rows" }), [onChange]);
  const rows = useShownRows(showView);
  const { show } = rows;
  const showFlip = useCallback(() => show(flipKey), [show]);
  return (
    <div className={styles.screen} data-state={isAlive ? state : "idle"}>
      <CostToolbar {...props} />
      <DropZone words={text.costScreen.documents.drop} onFiles={(files) => take(files, props)} />
      <div className={styles.body}>
        <OwnPanel {...props} />
        <ProposalsBar {...props} basis={basis} proposals={proposals} />
        {shown?.basis.own !== undefined && (
          <OwnStrip own={props.own} words={shown.words} counts={shown.basis.own} />
        )}
        <RunStrip {...props} />
        <div className={styles.left}>
          <AmendmentPanel {...props} basis={basis} figure={figure} chosen={chosen} />
          {shown !== undefined && (
            <>
              <FaultsPanel {...shown} book={book} />
              <WarningsPanel {...shown} book={book} />
              <MainPanel {...props} panel={shown} rows={rows} />
              <TwoFigures book={book} map={props.map} onChange={onChange} panel={shown} />
              <Fit {...shown} />
              <NotCounted {...shown} />
            </>
          )}
        </div>
        <div className={styles.right}>
          {shown !== undefined && (
            <>
              <Links {...shown} />
              {figure !== undefined && (
                <Solve
                  key={selection.region}
                  panel={shown}
                  figure={figure}
                  budget={props.budget}
                  search={props.search}
                  onBudget={setBudget}
                  onFlip={showFlip}
                />
              )}
              <Ranges panel={shown} ranges={props.ranges} />
              <Year {...shown} />
            </>
          )}
        </div>
      </div>
      {shown !== undefined && <Receipt {...shown} />}
      {shown !== undefined && figure !== undefined && (
        <Brief
          panel={shown}
          book={book}
          figure={figure}
          budget={props.budget}
          search={props.search}
          ranges={props.ranges}
          map={props.map}
        />
      )}
    </div>
  );
}

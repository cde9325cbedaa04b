/**
 * The cost screen: title row, proposals, the amendment with its finding, and what follows from it.
 *
 * In:       everything as values; callbacks.
 * Out:      the screen; before any script runs, the proposals' sentence without results.
 * Ignores:  where values come from.
 */
import { DropZone } from "../draft/keeping/DropZone.tsx";
import { wordingFor } from "../parts/policy-wording.ts";
import { AmendmentPanel } from "./AmendmentPanel.tsx";
import { CostBrief } from "./brief/CostBrief.tsx";
import { CostReceipt } from "./CostReceipt.tsx";
import { CostToolbar } from "./CostToolbar.tsx";
import styles from "./CostView.module.css";
import { figureOf } from "./cost-state.ts";
import type { CostPanelProps, CostViewProps } from "./cost-view-props.ts";
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
  const wording =
    basis && wordingFor(basis.policy, { text, locale, places: book.regions.map((one) => one) });
  const proposals = last?.answer.proposals ?? [];
  const chosen = proposals[selection.chosen];
  const panel: CostPanelProps | undefined =
    basis === undefined || wording === undefined
      ? undefined
      : {
          words: { text, locale, wording },
          selection,
          basis,
          policy: basis.policy,
          proposals,
          chosen,
          ownFile: props.own.fileName,
          onChange,
        };
  const figure = figureOf(selection, book);
  const rows = useShownRows(() => onChange({ kind: "view", view: "rows" }));
  return (
    <div className={styles.screen} data-state={isAlive ? run.kind : "idle"}>
      <CostToolbar {...props} />
      <DropZone words={text.costScreen.documents.drop} onFiles={(files) => take(files, props)} />
      <div className={styles.body}>
        <OwnPanel {...props} />
        <ProposalsBar {...props} basis={basis} proposals={proposals} />
        {panel?.basis.own !== undefined && (
          <OwnStrip own={props.own} words={panel.words} counts={panel.basis.own} />
        )}
        <RunStrip {...props} />
        <div className={styles.left}>
          <AmendmentPanel {...props} basis={basis} figure={figure} chosen={chosen} />
          {panel !== undefined && (
            <>
              <FaultsPanel {...panel} book={book} />
              <MainPanel {...props} panel={panel} rows={rows} />
              <MapPanel {...props} panel={panel} />
              <FitPanel {...panel} />
              <NotCountedPanel {...panel} />
            </>
          )}
        </div>
        <div className={styles.right}>
          {panel !== undefined && (
            <>
              <LinksPanel {...panel} />
              {figure !== undefined && (
                <SolvePanel
                  key={selection.region}
                  panel={panel}
                  figure={figure}
                  budget={props.budget}
                  search={props.search}
                  onBudget={(budget) => onChange({ kind: "budget", budget })}
                  onFlip={() => rows.show(flipKey)}
                />
              )}
              <RangesPanel panel={panel} ranges={props.ranges} />
              <YearPanel {...panel} />
            </>
          )}
        </div>
      </div>
      {panel !== undefined && <CostReceipt {...panel} />}
      {panel !== undefined && figure !== undefined && (
        <CostBrief
          panel={panel}
          book={book}
          figure={figure}
          budget={props.budget}
          search={props.search}
          ranges={props.ranges}
        />
      )}
    </div>
  );
}

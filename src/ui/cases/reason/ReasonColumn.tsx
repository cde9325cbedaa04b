/**
 * Why the chosen programme says what it says: its reasons and what would change it, or its certificates.
 *
 * In:       the region's answer, the inquiry; how its policy is spoken of.
 * Out:      a sheet with a row of what it can show. Plain buttons: a library of tabs is too heavy beside that of charts.
 */
import { useEffect, useRef } from "react";
import { moneyDigits } from "../../../text/figures.ts";
import { unitText } from "../../../text/format.ts";
import { Explained } from "../../compare/Explained.tsx";
import { firstPane } from "../cases-state.ts";
import type { CasesColumnProps } from "../cases-view-props.ts";
import { CurvePanel } from "../curve/CurvePanel.tsx";
import { TimelinePanel } from "../timeline/TimelinePanel.tsx";
import { Bounds } from "./Bounds.tsx";
import { Certificates } from "./Certificates.tsx";
import { Changes } from "./Changes.tsx";
import styles from "./ReasonColumn.module.css";

const panes = ["reasons", "timeline", "certificate"] as const;

export function ReasonColumn(props: CasesColumnProps) {
  const { wording, selection, change } = props;
  const words = wording.text.cases.screen.reason;
  const asked = selection.pane ?? firstPane;
  const shown = panes.find((pane) => pane === asked) ?? firstPane;
  const column = useBroughtIntoView(props);
  return (
    <section ref={column} className={`sheet ${styles.column}`} aria-label={words.label}>
      <header>
        <h2>{titleOf(props)}</h2>
        <fieldset className={`tabs ${styles.tabs}`}>
          <legend className="vh">{words.tabs}</legend>
          {panes.map((pane) => (
            <button
              key={pane}
              type="button"
              aria-pressed={pane === shown}
              onClick={() => change({ kind: "pane", pane })}
            >
              {words.panes[pane]}
            </button>
          ))}
        </fieldset>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
      <div key={shown} className={styles.body} tabIndex={0}>
        {shown === "reasons" && (
          <>
            <Explained programme={props.answer.programme} wording={wording} />
            <Bounds {...props} />
            <Changes {...props} />
            <div className={styles.screenOnly}>
              <CurvePanel {...props} />
            </div>
          </>
        )}
        {shown === "timeline" && <TimelinePanel {...props} />}
        {shown === "certificate" && <Certificates {...props} />}
      </div>
    </section>
  );
}

function titleOf({ answer, wording }: CasesColumnProps): string {
  const { text, locale } = wording;
  const words = text.cases.screen.reason;
  const { outcome, amount } = answer.programme;
  if (outcome === "no") return words.whyNot;
  if (outcome === "yes" && amount?.value !== undefined)
    return words.why(`${moneyDigits(amount.value)} ${unitText(amount.unit, locale)}`);
  return words.whyOutcome(text.outcomes[outcome]);
}

/** Where the columns stand one below the other, a reader who asks why is led to the answer. */
function useBroughtIntoView({ selection }: CasesColumnProps) {
  const column = useRef<HTMLElement>(null);
  const { programme } = selection;
  const before = useRef(programme);
  useEffect(() => {
    if (before.current === programme) return;
    before.current = programme;
    const top = column.current?.getBoundingClientRect().top ?? 0;
    if (top > window.innerHeight) column.current?.scrollIntoView();
  }, [programme]);
  return column;
}

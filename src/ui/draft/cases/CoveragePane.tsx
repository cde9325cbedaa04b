/**
 * What the cases of the policy in view leave out: clauses that none reaches, conditions seen from one side only.
 *
 * In:       the coverage that the engine worked out from the runs.
 * Out:      lists that lead to their lines in the policy.
 */
import type { CaseCoverage, CoveredClause, MissedSide } from "../../../worker/case-protocol.ts";
import { ClauseChip } from "../../parts/ClauseChip.tsx";
import { citationOf } from "../../parts/policy-wording.ts";
import type { DraftViewProps } from "../draft-view-props.ts";
import { RunState } from "./CasesPane.tsx";
import styles from "./CoveragePane.module.css";
import { coverageTotals } from "./coverage-totals.ts";
import { type CaseWording, useWording } from "./use-wording.ts";

export function CoveragePane(props: DraftViewProps) {
  const { text, caseRuns, proposal } = props;
  const wording = useWording(props);
  const words = text.draft.cases;
  const { coverage } = caseRuns;
  return (
    <section className={styles.pane} aria-label={words.coverageTab}>
      {caseRuns.kind === "running" && (
        <p className={styles.running} role="status">
          {words.running(caseRuns.done, caseRuns.total)}
        </p>
      )}
      {proposal !== undefined && (
        <p className={styles.note}>{words.proposed.coverage(proposal.from ?? "")}</p>
      )}
      <RunState {...props} hasResults={coverage !== undefined} />
      {coverage !== undefined && <Coverage {...props} {...wording} coverage={coverage} />}
    </section>
  );
}

interface Props extends DraftViewProps, CaseWording {
  readonly coverage: CaseCoverage;
}

function Coverage(props: Props) {
  const { text, coverage } = props;
  const words = text.draft.cases.coverage;
  const { clauses, branches } = coverage;
  const { encoded, reached, counts } = coverageTotals(clauses);
  const unreached = clauses.filter(
    ({ disposition, cases }) => disposition === "encoded" && cases.length === 0,
  );
  const others = clauses.filter(({ disposition }) => disposition !== "encoded");
  return (
    <>
      <ul className={styles.totals}>
        <li>
          {words.clausesReached(reached, encoded)}
          <meter
            max={encoded}
            value={reached}
            aria-label={words.clausesReached(reached, encoded)}
          />
        </li>
        <li>
          {words.sidesReached(branches.reached, branches.all)}
          <meter
            max={branches.all}
            value={branches.reached}
            aria-label={words.sidesReached(branches.reached, branches.all)}
          />
        </li>
        <li className="dim">
          {words.totals(counts.encoded, counts.duty, counts.umbrella, counts.open)}
        </li>
      </ul>
      <h3>{words.unreached}</h3>
      {unreached.length === 0 ? (
        <p className={styles.none}>{words.allReached}</p>
      ) : (
        <Clauses {...props} clauses={unreached} />
      )}
      <h3>{words.sides}</h3>
      {branches.missed.length === 0 ? (
        <p className={styles.none}>{words.allSides}</p>
      ) : (
        <ul className={styles.list}>
          {branches.missed.map((side) => (
            <Side
              key={`${side.at.file} ${side.at.start} ${side.condition}`}
              {...props}
              side={side}
            />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>{words.others}</summary>
          <Clauses {...props} clauses={others} />
        </details>
      )}
    </>
  );
}

function Clauses(props: Props & { readonly clauses: readonly CoveredClause[] }) {
  const { text, wording, clauses } = props;
  const words = text.draft.cases.coverage;
  return (
    <ul className={styles.list}>
      {clauses.map(({ id, at, isCited, disposition }) => (
        <li key={id}>
          {wording !== undefined && <ClauseChip id={id} wording={wording} />}
          <span className={styles.said}>
            {wording !== undefined && citationOf(id, wording).gloss}
            {disposition === "encoded" && !isCited && <small> {words.uncited}</small>}
            {disposition !== "encoded" && <small> {words.dispositions[disposition]}</small>}
          </span>
          <Line {...props} at={at} />
        </li>
      ))}
    </ul>
  );
}

function Side(props: Props & { readonly side: MissedSide }) {
  const { text, name, side } = props;
  const words = text.draft.cases.coverage;
  const { programme, condition, missed, at } = side;
  const limbs: Readonly<Record<string, string>> = { scope: words.scope, duration: words.duration };
  return (
    <li>
      <span className={styles.said}>
        {name(programme)} · {limbs[condition] ?? name(condition)}
      </span>
      <b className={styles.never}>{missed.map(words.never).join(text.draft.cases.and)}</b>
      <Line {...props} at={at} />
    </li>
  );
}

function Line({ text, texts, goToPlace, at }: Props & { readonly at: MissedSide["at"] }) {
  const words = text.draft.cases;
  const isHere = at.file === texts.file.name;
  return (
    <button type="button" className="btn lnk sm" onClick={() => goToPlace(at)}>
      {isHere ? words.line(at.line) : words.elsewhere(at.file, at.line)}
    </button>
  );
}

/**
 * What a budget allows: the budget, the highest value within it, and the curve of costs.
 *
 * In:       what the screen asked, the figure; the search, which runs when it is asked for.
 */
import { type FormEvent, useRef, useState } from "react";
import type { OfferedFigure } from "../../engine/index.ts";
import { plainDigits } from "../../text/figures.ts";
import { CostCurve } from "../charts/CostCurve.tsx";
import { ChartDownloads } from "../parts/ChartDownloads.tsx";
import type { CostPanelProps } from "./cost-view-props.ts";
import { nameOf, yearlyMoney } from "./cost-words.ts";
import { BrokenOff, LongRun } from "./LongRun.tsx";
import styles from "./PeoplePanel.module.css";
import type { Explored } from "./use-explore.ts";

interface Props {
  readonly panel: CostPanelProps;
  readonly figure: OfferedFigure;
  readonly budget: string;
  readonly search: Explored<"cost-solve">;
  readonly onBudget: (budget: string) => void;
  /** Opens the household at which it flips. */
  readonly onFlip: () => void;
}

export function SolvePanel({ panel, figure, budget, search, onBudget, onFlip }: Props) {
  const { words } = panel;
  const { explore: say } = words.text.costScreen;
  const { state, answer, start } = search;
  // Until one is typed, the budget follows the results.
  const [typed, setTyped] = useState<string>();
  const ask = (event: FormEvent) => {
    event.preventDefault();
    start();
  };
  const name = nameOf(figure.parameter, words);
  return (
    <section className="sheet" aria-labelledby="solve">
      <header>
        <h2 id="solve">{say.title}</h2>
        <div className="tail">{say.note}</div>
      </header>
      <div className={styles.inner}>
        <form className={styles.ask} onSubmit={ask}>
          <label className="fld named">
            <span>{say.ask}</span>
            <input
              type="number"
              step="any"
              required
              value={typed ?? budget}
              onChange={({ target }) => {
                setTyped(target.value);
                onBudget(target.value);
              }}
            />
            <span>{say.unit}</span>
          </label>
          <LongRun run={search} label={say.run} text={words.text.costScreen} isSubmit />
        </form>
        <BrokenOff run={search} text={words.text.costScreen} />
        {state === "ready" && answer === undefined && <p className="note">{say.failed}</p>}
        {answer !== undefined && (
          <Solution
            answer={answer}
            panel={panel}
            figure={figure}
            budget={budget}
            name={name}
            onFlip={onFlip}
          />
        )}
      </div>
    </section>
  );
}

interface SolutionProps extends Pick<Props, "panel" | "figure" | "budget" | "onFlip"> {
  readonly answer: NonNullable<Explored<"cost-solve">["answer"]>;
  readonly name: string;
}

function Solution({ answer, panel, figure, budget, name, onFlip }: SolutionProps) {
  const { words } = panel;
  const { explore: say } = words.text.costScreen;
  const { kind, at, next, flip, isRising, curve } = answer;
  const label = say.label(name);
  const chart = useRef<HTMLDivElement>(null);
  const step =
    curve.length > 1 && answer.steps > 1 ? `${answer.steps} × ${figure.step}` : figure.step;
  return (
    <>
      <p data-solution aria-live="polite">
        {kind === "found" ? (
          <b>{say.found(plainDigits(at.value), yearlyMoney(at.cost), figure.step)}</b>
        ) : (
          say[kind === "all-within" ? "all" : "none"]
        )}
      </p>
      {next !== undefined && (
        <p className="sm mid">
          {say.over(yearlyMoney(next.cost))}
          {flip !== undefined && (
            <>
              {say.flip.before}
              <button
                type="button"
                className={styles.inline}
                data-flip
                title={say.flip.open}
                onClick={onFlip}
              >
                {flip.id === undefined ? say.flip.row(flip.row + 1) : say.flip.own(flip.id)}
              </button>
              {say.flip.after(yearlyMoney(flip.more))}
            </>
          )}
          {!isRising && say.falling}
        </p>
      )}
      <div ref={chart}>
        <CostCurve
          points={curve}
          label={label}
          budget={{ cost: budget, name: say.budget }}
          {...(kind === "found" ? { found: at } : {})}
        />
      </div>
      <p className="note">{say.exact(step)}</p>
      <details>
        <summary>{say.table}</summary>
        <table className="tbl" data-curve>
          <thead>
            <tr>
              <th scope="col">{say.value}</th>
              <th scope="col" className="r">
                {say.cost}
              </th>
            </tr>
          </thead>
          <tbody>
            {curve.map(({ value, cost }) => (
              <tr key={value}>
                <th scope="row">{plainDigits(value)}</th>
                <td className="r">{yearlyMoney(cost)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <div className={styles.downloads}>
        <ChartDownloads
          file={label}
          title={label}
          words={words.text.charts}
          cells={() => [[say.value, say.cost], ...curve.map(({ value, cost }) => [value, cost])]}
          chart={() => chart.current?.querySelector("svg")}
          isDrawn
        />
      </div>
    </>
  );
}

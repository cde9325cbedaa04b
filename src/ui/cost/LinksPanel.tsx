/**
 * What else moves when the standard does: a tree from it to each follower, and the checks that no longer hold.
 *
 * In:       the chosen proposal.
 * Out:      old and new, floors with their verdict, clauses; a button where one figure mends a check.
 */
import type { LinkedCheck, LinkedFigure } from "../../engine/index.ts";
import { plainDigits } from "../../text/figures.ts";
import { unitText } from "../../text/format.ts";
import { ClauseChip } from "../parts/ClauseChip.tsx";
import type { CostPanelProps } from "./cost-view-props.ts";
import { checkName, linkedName, nameOf } from "./cost-words.ts";
import styles from "./LinksPanel.module.css";

export function LinksPanel(panel: CostPanelProps) {
  const { words, chosen } = panel;
  const { links: say } = words.text.costScreen;
  if (chosen?.result === undefined) return null;
  const { changes, links } = chosen.result;
  const [main] = changes;
  const moved = links.figures.filter(({ before, after }) => before !== after);
  const still = links.figures.filter(({ before, after }) => before === after);
  return (
    <section className="sheet" aria-labelledby="links">
      <header>
        <h2 id="links">{say.title}</h2>
        {main !== undefined && (
          <div className="tail">{say.note(nameOf(main.parameter, words))}</div>
        )}
      </header>
      <ul className={styles.tree}>
        {changes.map(({ parameter, variant, before, after }) => (
          <li key={[parameter, ...variant].join(".")} className={styles.root}>
            <span>{[parameter, ...variant].map((one) => nameOf(one, words)).join(" · ")}</span>
            <span className={styles.values}>
              <s>{plainDigits(before)}</s> <b>{plainDigits(after)}</b>
            </span>
          </li>
        ))}
        {[...moved, ...still].map((figure) => (
          <Follower key={keyOf(figure)} figure={figure} panel={panel} />
        ))}
      </ul>
      {links.figures.length === 0 && <p className={`note ${styles.none}`}>{say.none}</p>}
      {links.checks.length > 0 && (
        <ul className={styles.checks} aria-label={say.checks}>
          {links.checks.map((check) => (
            <Check key={`${check.id} ${check.variant ?? ""}`} check={check} panel={panel} />
          ))}
        </ul>
      )}
    </section>
  );
}

function keyOf({ base, by, variant }: LinkedFigure): string {
  return [base, by, ...variant].join(" ");
}

interface FollowerProps {
  readonly figure: LinkedFigure;
  readonly panel: CostPanelProps;
}

function Follower({ figure, panel }: FollowerProps) {
  const { words } = panel;
  const { links: say } = words.text.costScreen;
  const { base, factor, before, after, unit, held, cite } = figure;
  const isMoved = before !== after;
  const shown = plainDigits(after);
  return (
    <li className={isMoved ? undefined : styles.still}>
      <span>
        {linkedName(figure, words)}
        <small>{say.times(nameOf(base, words), plainDigits(factor))}</small>
      </span>
      <span className={styles.values}>
        {isMoved ? (
          <>
            <s>{plainDigits(before)}</s> <b>{shown}</b>{" "}
            <em>{unit === "" ? "" : unitText(unit, words.locale)}</em>
          </>
        ) : (
          <em>{say.unmoved(nameOf(base, words))}</em>
        )}
        {held !== undefined && isMoved && (
          <small className={held.isKept ? styles.kept : styles.broken}>
            {say.heldAt(nameOf(held.name, words), plainDigits(held.value))}{" "}
            {held.limit === "least" ? say.floor(shown) : say.ceiling(shown)}{" "}
            {held.isKept ? say.kept : say.broken}
          </small>
        )}
      </span>
      <span className={styles.cites}>
        {cite.slice(0, 2).map((id) => (
          <ClauseChip key={id} id={id} wording={words.wording} />
        ))}
      </span>
    </li>
  );
}

interface CheckProps {
  readonly check: LinkedCheck;
  readonly panel: CostPanelProps;
}

function Check({ check, panel }: CheckProps) {
  const { words, onChange } = panel;
  const { links: say } = words.text.costScreen;
  const { before, after, shortfall, cite, repair } = check;
  const isBroken = after === "breach" || after === "warning";
  return (
    <li data-check={after}>
      <span className={isBroken ? styles.broken : styles.kept}>
        {checkName(check, panel.chosen?.result?.links.figures ?? [], words)}{" "}
        {before === after ? say.levels[after] : `${say.levels[before]} → ${say.levels[after]}`}
        {shortfall !== undefined && ` · ${say.shortfall(plainDigits(shortfall))}`}
      </span>
      <span className={styles.cites}>
        {cite.map((one) => (
          <ClauseChip key={one} id={one} wording={words.wording} />
        ))}
      </span>
      {repair !== undefined && (
        <button
          type="button"
          className="btn sm"
          onClick={() =>
            onChange({
              kind: "further",
              setting: {
                parameter: repair.parameter,
                variant: repair.variant,
                value: repair.value,
              },
            })
          }
        >
          {say.repair(
            [repair.parameter, ...repair.variant].map((one) => nameOf(one, words)).join(" · "),
            plainDigits(repair.from),
            plainDigits(repair.value),
          )}
        </button>
      )}
    </li>
  );
}

/**
 * The steps of two lessons in two columns; the row at which they part is set apart and said.
 *
 * In:       the paired steps; the policy of the other lesson, whose clauses are its own.
 * Out:      a table.
 */
import type { LessonStep, Parting, PolicyView } from "../../../engine/index.ts";
import { ClauseChip } from "../../parts/ClauseChip.tsx";
import type { TrainViewProps } from "../train-view-props.ts";
import { stepName, stepValue, type TrainWording, wordingOf } from "../train-words.ts";
import styles from "./BesidePanel.module.css";

interface Props {
  readonly parting: Parting;
  readonly other: PolicyView | undefined;
  readonly props: Pick<TrainViewProps, "text" | "locale" | "book"> & {
    readonly wording: TrainWording;
  };
}

export function PartingTable({ parting, other, props }: Props) {
  const { wording, text } = props;
  const words = text.train.beside;
  const there = other === undefined ? wording : wordingOf(other, props);
  const { rows, first } = parting;
  const parted = first === undefined ? undefined : rows[first]?.left;
  return (
    <>
      <p className="finding">
        <span>{parted === undefined ? words.never : words.parts(stepName(parted, wording))}</span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <div className={styles.scroll} tabIndex={0}>
        <table className="tbl">
          <thead>
            <tr>
              <th scope="col">{text.train.sheet.step}</th>
              <th scope="col" className="r">
                {words.here}
              </th>
              <th scope="col" className="r">
                {words.there}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ left, right, isSame }, index) => (
              <tr
                key={`${left?.id ?? ""} ${right?.id ?? ""}`}
                data-parting={index === first ? "first" : "row"}
                className={index === first ? styles.first : isSame ? styles.same : undefined}
              >
                <td>
                  {stepName(left ?? (right as LessonStep), left === undefined ? there : wording)}
                </td>
                <Cell step={left} wording={wording} />
                <Cell step={right} wording={there} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Cell({
  step,
  wording,
}: {
  readonly step: LessonStep | undefined;
  readonly wording: TrainWording;
}) {
  const cited = step?.cite[0];
  return (
    <td className="r">
      {step === undefined ? (
        <span className="dim">{wording.text.train.beside.absent}</span>
      ) : (
        <>
          {stepValue(step.value, step.unit, wording)}{" "}
          {cited !== undefined && <ClauseChip id={cited} wording={wording} />}
        </>
      )}
    </td>
  );
}

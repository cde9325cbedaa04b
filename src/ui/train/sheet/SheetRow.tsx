/**
 * A step of a sheet: its field, and once marked a tick, a ring around what is wrong first, or that it follows.
 *
 * In:       the step, what is written, its mark.
 * Out:      a row; below a wrong one what the mistake is and what would justify it.
 */
import type { LessonStep, MarkedStep } from "../../../engine/index.ts";
import { ClauseChip } from "../../parts/ClauseChip.tsx";
import { mistakeWords, stepName, stepValue, type TrainWording } from "../train-words.ts";
import styles from "./SheetPanel.module.css";

interface Props {
  readonly step: LessonStep;
  readonly index: number;
  readonly entered: string;
  readonly marked: MarkedStep | undefined;
  readonly isFirst: boolean;
  readonly wording: TrainWording;
  readonly onWrite: (id: string, text: string) => void;
}

export function SheetRow({ step, index, entered, marked, isFirst, wording, onWrite }: Props) {
  const { text } = wording;
  const words = text.train.sheet;
  const [cited] = step.cite;
  const name = stepName(step, wording);
  const isWrong = marked?.mark === "wrong";
  const look = marked === undefined ? "" : styles[marked.mark];
  return (
    <>
      <tr className={look} data-step={step.id} data-mark={marked?.mark}>
        <th scope="row">
          <span className={styles.index}>{index + 1}</span> {name}
        </th>
        <td className={styles.wrote}>
          <span className={isWrong && isFirst ? styles.ring : undefined}>
            <Field
              step={step}
              entered={entered}
              label={words.field(name)}
              wording={wording}
              onWrite={onWrite}
            />
            {isWrong && isFirst && <Ring />}
          </span>
        </td>
        <td className={styles.should}>
          {marked !== undefined && <Should step={step} marked={marked} wording={wording} />}
        </td>
        <td className={styles.basis}>
          {cited !== undefined && <ClauseChip id={cited} wording={wording} />}
        </td>
      </tr>
      {isWrong && (
        <tr className={styles.said}>
          <td colSpan={4}>
            <b>{isFirst ? words.here : words.alsoHere}</b>{" "}
            {marked.mistakes.length === 0
              ? words.unknown
              : marked.mistakes.map((one) => words.gives(mistakeWords(one, wording))).join(" ")}
            {marked.own !== undefined &&
              ` ${words.own(stepValue(marked.own, step.unit, wording))} `}
            {marked.readings
              .map(({ reading, option }) =>
                words.reading(wording.name(reading), wording.name(option)),
              )
              .join(" ")}
          </td>
        </tr>
      )}
    </>
  );
}

type FieldProps = Pick<Props, "step" | "entered" | "wording" | "onWrite"> & {
  readonly label: string;
};

function Field({ step, entered, label, wording, onWrite }: FieldProps) {
  const { text } = wording;
  const { met } = text.train.lesson;
  if (step.value?.kind !== "word")
    return (
      <input
        aria-label={label}
        inputMode="decimal"
        autoComplete="off"
        value={entered}
        onChange={({ target }) => onWrite(step.id, target.value)}
      />
    );
  const options = new Set(["yes", "no", step.value.text]);
  return (
    <select
      aria-label={label}
      value={entered}
      onChange={({ target }) => onWrite(step.id, target.value)}
    >
      <option value="">{text.train.sheet.choose}</option>
      {[...options].map((option) => (
        <option key={option} value={option}>
          {met[option as keyof typeof met] ?? option}
        </option>
      ))}
    </select>
  );
}

function Should({
  step,
  marked,
  wording,
}: Pick<Props, "step" | "wording"> & { readonly marked: MarkedStep }) {
  const words = wording.text.train.sheet;
  if (marked.mark === "blank") return <span className="dim">{words.blank}</span>;
  if (marked.mark === "right")
    return (
      <>
        <svg className={styles.tick} viewBox="0 0 18 18" aria-hidden="true">
          <path d="M3 9.5l4 4.2L15.5 4" />
        </svg>
        <span className="vh">{words.right}</span>
      </>
    );
  return <>{stepValue(marked.expected, step.unit, wording)}</>;
}

/** As a teacher draws it. */
function Ring() {
  return (
    <svg viewBox="0 0 60 32" preserveAspectRatio="none" aria-hidden="true">
      <path vectorEffect="non-scaling-stroke" d="M52 7C38-1 8 1 4 15s30 17 46 9S58 6 34 3" />
    </svg>
  );
}

/**
 * Which kinds of questions a paper has: all, or those that are ticked.
 *
 * In:       the selection.
 * Out:      a button that opens a sheet of boxes.
 */
import { Popover } from "../parts/Popover.tsx";
import styles from "./TrainView.module.css";
import { kinds } from "./train-state.ts";
import type { TrainViewProps } from "./train-view-props.ts";

type Props = Pick<TrainViewProps, "text" | "selection" | "change">;

export function KindPicker({ text, selection, change }: Props) {
  const { quiz } = text.train;
  const { kinds: chosen } = selection;
  const [only] = chosen;
  const shown =
    only === undefined
      ? quiz.allKinds
      : chosen.length === 1
        ? quiz.kinds[only]
        : quiz.someKinds(chosen.length);
  return (
    <Popover
      className="fld named"
      label={quiz.kindsTitle}
      align="end"
      trigger={
        <>
          <span>{quiz.kindsTitle}</span> {shown}
        </>
      }
    >
      <fieldset className={styles.kinds} data-kinds>
        <legend className="vh">{quiz.kindsTitle}</legend>
        <label>
          <input
            type="checkbox"
            checked={only === undefined}
            onChange={() => change({ kind: "kinds-all" })}
          />
          {quiz.allKinds}
        </label>
        {kinds.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={chosen.includes(kind)}
              onChange={() => change({ kind: "kind", question: kind })}
            />
            {quiz.kinds[kind]}
          </label>
        ))}
      </fieldset>
    </Popover>
  );
}

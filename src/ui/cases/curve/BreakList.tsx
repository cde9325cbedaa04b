/** Each break of the curve by its number: where exactly, what it does, and the rules and clauses that cause it. */
import type { PlainBreak, PlainCause, PlainCurve } from "../../../engine/index.ts";
import { plainDigits } from "../../../text/figures.ts";
import { capitalised } from "../../../text/reasons.ts";
import { ClauseChip } from "../../parts/ClauseChip.tsx";
import type { CasesWording } from "../cases-view-props.ts";
import styles from "./CurvePanel.module.css";
import { breakWords } from "./curve-words.ts";

interface Props {
  readonly curve: PlainCurve;
  readonly wording: CasesWording;
}

export function BreakList({ curve, wording }: Props) {
  const words = wording.text.cases.curve.breaks;
  return (
    <section>
      <h4>{words.title}</h4>
      {curve.breaks.length === 0 && <p className="note">{words.none}</p>}
      <ol className={styles.breaks}>
        {curve.breaks.map((found, index) => (
          <Break key={found.at + found.next.wage} {...{ found, index, curve, wording }} />
        ))}
      </ol>
    </section>
  );
}

interface BreakProps extends Props {
  readonly found: PlainBreak;
  readonly index: number;
}

function Break({ found, index, curve, wording }: BreakProps) {
  const words = wording.text.cases.curve.breaks;
  return (
    <li data-kind={found.kind}>
      <p>
        <b className={styles.at}>{plainDigits(found.at)}</b>{" "}
        <span className={found.kind === "cliff" ? "down" : "mid"}>{words[found.kind]}</span>{" "}
        {breakWords(found, index, curve, wording)}
      </p>
      <ul>
        {found.causes.map((cause) => (
          <Cause key={cause.programme} cause={cause} wording={wording} />
        ))}
      </ul>
    </li>
  );
}

function Cause({ cause, wording }: { readonly cause: PlainCause; readonly wording: CasesWording }) {
  const { text, name } = wording;
  const { programme, en, from, to, by } = cause;
  const clauses = [...new Set(by.flatMap(({ cite }) => cite))];
  const names = by.flatMap((one) => (one.name === "" ? [] : [name(one.name, one.en)]));
  const turns =
    from === to ? "" : text.cases.curve.breaks.turns(text.outcomes[from], text.outcomes[to]);
  return (
    <li>
      <span>
        {capitalised(name(programme, en))} {turns}
      </span>
      <span className={styles.by}>{names.join(wording.locale === "zh" ? "、" : ", ")}</span>
      <span className={styles.chips}>
        {clauses.map((id) => (
          <ClauseChip key={id} id={id} wording={wording} />
        ))}
      </span>
    </li>
  );
}

/** What is undetermined along the curve: first zone by zone, then what is so all along. */
import type { PlainCurve, PlainOpen } from "../../../engine/index.ts";
import { capitalised } from "../../../text/reasons.ts";
import type { CasesWording } from "../cases-view-props.ts";
import styles from "./CurvePanel.module.css";
import { openWords, rangeWords } from "./curve-words.ts";

interface Props {
  readonly curve: PlainCurve;
  readonly wording: CasesWording;
}

export function OpenList({ curve, wording }: Props) {
  const words = wording.text.cases.curve.open;
  const zones = curve.pieces.flatMap((piece, index) =>
    piece.open.length === 0
      ? []
      : [{ piece, range: rangeWords(piece, index === curve.pieces.length - 1, wording) }],
  );
  const counted = curve.open.filter(({ isCounted }) => isCounted);
  const left = curve.open.filter(({ isCounted }) => !isCounted);
  return (
    <>
      {zones.length > 0 && (
        <section>
          <h4>{words.title}</h4>
          <dl className={styles.open}>
            {zones.map(({ piece, range }) => (
              <div key={piece.from.wage}>
                <dt>{range}</dt>
                <dd>
                  <Parts parts={piece.open} wording={wording} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {counted.length > 0 && (
        <details className={styles.all}>
          <summary>{words.counted}</summary>
          <Parts parts={counted} wording={wording} />
        </details>
      )}
      {left.length > 0 && (
        <details className={styles.all}>
          <summary>{words.all}</summary>
          <Parts parts={left} wording={wording} />
        </details>
      )}
    </>
  );
}

function Parts({
  parts,
  wording,
}: {
  readonly parts: readonly PlainOpen[];
  readonly wording: CasesWording;
}) {
  return (
    <ul>
      {parts.map((part) => (
        <li key={part.programme}>
          {capitalised(wording.name(part.programme, part.en))} {openWords(part, wording)}
        </li>
      ))}
    </ul>
  );
}

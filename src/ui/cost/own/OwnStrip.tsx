/** What of a table of one's own the results rest on: said above them, for figures never stand alone. */
import type { OwnView } from "../../../worker/cost-protocol.ts";
import { ProvenanceSeal } from "../../parts/ProvenanceSeal.tsx";
import type { CostViewProps, CostWords } from "../cost-view-props.ts";
import { nameOf } from "../cost-words.ts";
import styles from "./OwnPanel.module.css";
import { countsText } from "./own-words.ts";

interface Props extends Pick<CostViewProps, "own"> {
  readonly words: CostWords;
  readonly counts: OwnView;
}

export function OwnStrip({ own, words, counts }: Props) {
  const { text } = words;
  const { own: say } = text.costScreen;
  return (
    <p className={`sheet ${styles.strip}`} data-own-strip>
      <b>{say.strip}</b>
      <span>{countsText(counts, say)}</span>
      {counts.given.length > 0 && (
        <span>
          {text.costScreen.own.given}
          {words.locale === "zh" ? "：" : ": "}
          {counts.given.map(({ name, value, status }) => (
            <span key={name} className={styles.given}>
              {nameOf(name, words)} {nameOf(value, words)}
              <ProvenanceSeal provenance={status} text={text.provenances[status]} />
            </span>
          ))}
        </span>
      )}
      {!own.isOpen && (
        <button type="button" className="btn lnk sm" onClick={() => own.setOpen(true)}>
          {say.columns}
        </button>
      )}
    </p>
  );
}

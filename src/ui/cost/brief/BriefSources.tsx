/** What the brief rests on, by the numbers of its notes; then every assumed value, and what the seals mean. */
import { AssumedList } from "../../compare/Aside.tsx";
import { ProvenanceSeal } from "../../parts/ProvenanceSeal.tsx";
import { citationOf } from "../../parts/policy-wording.ts";
import { StillChip } from "../../parts/StillChip.tsx";
import { proposedNote } from "./brief-notes.tsx";
import type { BriefPartProps } from "./brief-props.ts";
import styles from "./CostBrief.module.css";

export function BriefSources({ panel, notes }: BriefPartProps) {
  const { words, basis } = panel;
  const { wording, text } = words;
  const { provenances } = text;
  return (
    <>
      <ol className={styles.refs}>
        {notes.map((id, index) => {
          const { gloss, source } = citationOf(id, wording);
          return (
            <li key={id}>
              <span>[{index + 1}]</span>
              <span>
                {id === proposedNote ? (
                  <ProvenanceSeal provenance="assumed" text={provenances.assumed} />
                ) : (
                  <StillChip id={id} wording={wording} />
                )}
              </span>
              <span>
                {id === proposedNote ? text.costScreen.brief.proposed : (gloss ?? source)}
              </span>
            </li>
          );
        })}
      </ol>
      {basis.assumed.length > 0 && (
        <div className={styles.assumed}>
          <AssumedList names={basis.assumed} wording={wording} />
        </div>
      )}
    </>
  );
}

export function SealLegend({ panel }: Pick<BriefPartProps, "panel">) {
  const { provenances } = panel.words.text;
  return (
    <p className={styles.legend}>
      {(["published", "derived", "assumed"] as const).map((provenance) => (
        <span key={provenance}>
          <ProvenanceSeal provenance={provenance} text={provenances[provenance]} />{" "}
          {provenances[provenance].name}
        </span>
      ))}
    </p>
  );
}

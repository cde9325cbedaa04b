/** What the brief rests on: the standard's own source, the clauses of linked standards, and every assumed value. */
import { AssumedList } from "../../compare/Aside.tsx";
import { citationOf } from "../../parts/policy-wording.ts";
import { StillChip } from "../../parts/StillChip.tsx";
import type { BriefProps } from "./brief-props.ts";
import styles from "./CostBrief.module.css";

export function BriefSources({ panel, figure }: BriefProps) {
  const { words, basis, chosen } = panel;
  const { wording } = words;
  const links = chosen?.result?.links;
  const cited = new Set([
    ...figure.cite,
    ...(links?.figures.flatMap(({ cite }) => cite) ?? []),
    ...(links?.checks.flatMap(({ cite }) => cite) ?? []),
  ]);
  return (
    <>
      <ul className={styles.refs}>
        {[...cited].map((id) => {
          const { gloss, source } = citationOf(id, wording);
          return (
            <li key={id}>
              <StillChip id={id} wording={wording} />
              <span>{gloss ?? source}</span>
            </li>
          );
        })}
      </ul>
      {basis.assumed.length > 0 && <AssumedList names={basis.assumed} wording={wording} />}
    </>
  );
}

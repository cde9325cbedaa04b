/**
 * The heads of the matrix: each region with the standard that households are measured by; each sorts its column.
 *
 * In:       one cell of each region; how rows are sorted.
 * Out:      a table head; sorting is said to whoever listens.
 */

import type { HouseholdsText } from "../../text/compare/households-zh.ts";
import { quantityDigits } from "../../text/figures.ts";
import { unitText } from "../../text/format.ts";
import { StandardBar } from "../charts/StandardBar.tsx";
import { ProvenanceSeal } from "../parts/ProvenanceSeal.tsx";
import { type PolicyWording, wordingFor } from "../parts/policy-wording.ts";
import { maybeDocumentWords } from "./documents.ts";
import styles from "./Matrix.module.css";
import { direction, SortButton } from "./SortButton.tsx";
import { byHousehold, type Sort } from "./selection.ts";
import type { ShownCell } from "./shown-rows.ts";

interface HeadProps {
  readonly heads: readonly ShownCell[];
  readonly words: Pick<PolicyWording, "text" | "locale" | "places" | "otherNames">;
  readonly own: HouseholdsText;
  readonly sort: Sort | undefined;
  readonly onSort: (by: string) => void;
}

interface Props extends HeadProps {
  /** The region that a narrow screen shows. */
  readonly current: string | undefined;
}

export function MatrixHead(props: Props) {
  const { heads, current } = props;
  return (
    <thead>
      <tr>
        <CornerHead {...props} />
        {heads.map((head) => (
          <RegionHead
            key={head.policy.id}
            {...props}
            head={head}
            isCurrent={head.policy.id === current}
          />
        ))}
      </tr>
    </thead>
  );
}

function CornerHead({ heads, words, own, sort, onSort }: HeadProps) {
  const { text, locale } = words;
  const [first] = heads;
  const standard = heads.find(({ cell }) => cell.household.standard !== undefined);
  const quantity = standard?.cell.household.standard;
  const named = standard && first && quantity?.name !== undefined;
  return (
    <th className={styles.corner} scope="col" aria-sort={direction(sort, byHousehold)}>
      <SortButton by={byHousehold} hint={own.sort.byHousehold} sort={sort} onSort={onSort}>
        {own.sort.household}
      </SortButton>
      <span className={styles.units}>
        {named && quantity?.name !== undefined && (
          <span>
            {wordingFor(standard.policy, words).name(quantity.name, quantity.en)}{" "}
            {unitText(quantity.unit, locale)}
          </span>
        )}
        <span>{text.compare.matrix.amount}</span>
      </span>
    </th>
  );
}

function RegionHead({
  head,
  heads,
  words,
  own,
  sort,
  onSort,
  isCurrent,
}: HeadProps & { readonly head: ShownCell; readonly isCurrent: boolean }) {
  const { text, locale } = words;
  const { policy, cell } = head;
  const { standard } = cell.household;
  const status = standard?.status;
  const document = maybeDocumentWords(policy, own, locale);
  return (
    <th scope="col" data-current={isCurrent || undefined} aria-sort={direction(sort, policy.id)}>
      <span className={styles.region}>
        <i className={styles.seal} aria-hidden="true">
          {policy.seal[locale]}
        </i>
        <SortButton
          by={policy.id}
          hint={own.sort.byRegion(policy.title[locale])}
          sort={sort}
          onSort={onSort}
        >
          {policy.title[locale]}
        </SortButton>
        {standard === undefined ? (
          <span className={styles.none}>{text.compare.matrix.noStandard}</span>
        ) : (
          <span className={`amt ${styles.standard}`}>
            <b>{quantityDigits(standard, locale, String)}</b>
            {status !== undefined && (
              <ProvenanceSeal provenance={status} text={text.provenances[status]} />
            )}
          </span>
        )}
      </span>
      <StandardBar standard={standard} all={heads.map((one) => one.cell.household.standard)} />
      {document !== undefined && (
        <small className={styles.document} title={document.about}>
          {document.line}
        </small>
      )}
    </th>
  );
}

/**
 * The last rows of the matrix: what the households shown get together in each region, as far as that is known.
 *
 * In:       the survey with its totals.
 * Out:      a row for each total, and one over the households known in every region where there are any.
 * Ignores:  arithmetic. What is not known is said in words beside the sum, and is never a zero.
 */

import type { PaymentTotal, RegionTotal, Survey, ValueStatus } from "../../engine/index.ts";
import type { HouseholdsText } from "../../text/compare/households-zh.ts";
import { moneyDigits } from "../../text/figures.ts";
import { unitText } from "../../text/format.ts";
import { namerFor } from "../../text/reasons.ts";
import { ProvenanceSeal } from "../parts/ProvenanceSeal.tsx";
import type { PolicyWording } from "../parts/policy-wording.ts";
import styles from "./Matrix.module.css";

interface Props {
  readonly survey: Survey;
  /** The region that a narrow screen shows. */
  readonly current: string | undefined;
  readonly words: Pick<PolicyWording, "text" | "locale" | "otherNames">;
  readonly own: HouseholdsText;
}

export function Totals(props: Props) {
  const { survey, own } = props;
  const { totals, scope } = survey;
  const isSeveral = scope.kind === "all" || scope.kind === "group";
  if (totals.length === 0) return null;
  return (
    <tfoot>
      {totals.map((total) => (
        <TotalRow key={total.programme ?? ""} {...props} total={total} />
      ))}
      {totals.map((total) => (
        <ComparableRow key={total.programme ?? ""} {...props} total={total} />
      ))}
      {isSeveral && (
        <tr>
          <td className={styles.remark} colSpan={(totals[0]?.regions.length ?? 0) + 1}>
            {own.totals.separate}
          </td>
        </tr>
      )}
    </tfoot>
  );
}

type RowProps = Props & { readonly total: PaymentTotal };

function TotalRow({ total, survey, current, words, own }: RowProps) {
  const { locale } = words;
  return (
    <tr>
      <th scope="row">
        {own.totals.title(unitText(total.unit, locale))}
        <small>
          {[
            programmeName(total, survey, words),
            ...(total.comparable === undefined ? [own.totals.incomparable] : []),
          ]
            .filter((part) => part !== "")
            .join(" · ")}
        </small>
      </th>
      {total.regions.map((one) => (
        <td key={one.region} data-current={one.region === current || undefined}>
          <span className={styles.total}>
            <Figure value={one.value} weakest={one.weakest} words={words} own={own} />
            <small>{coverage(one, total.count, own)}</small>
          </span>
        </td>
      ))}
    </tr>
  );
}

function ComparableRow({ total, survey, current, words, own }: RowProps) {
  const { comparable } = total;
  if (comparable === undefined) return null;
  return (
    <tr>
      <th scope="row">
        {own.totals.comparable(comparable.count)}
        <small>{programmeName(total, survey, words)}</small>
      </th>
      {comparable.regions.map(({ region, value, weakest }) => (
        <td key={region} data-current={region === current || undefined}>
          <span className={styles.total}>
            <Figure value={value} weakest={weakest} words={words} own={own} />
          </span>
        </td>
      ))}
    </tr>
  );
}

interface FigureProps extends Pick<Props, "words" | "own"> {
  readonly value: string | undefined;
  readonly weakest: ValueStatus;
}

function Figure({ value, weakest, words, own }: FigureProps) {
  if (value === undefined) return <span className="dim">{own.totals.none}</span>;
  return (
    <span className="amt">
      <b>{moneyDigits(value)}</b>
      {weakest !== "published" && (
        <ProvenanceSeal provenance={weakest} text={words.text.provenances[weakest]} />
      )}
    </span>
  );
}

/** How many households the sum covers, and what keeps the others out of it. */
export function coverage(total: RegionTotal, count: number, { totals }: HouseholdsText): string {
  const { paid, refused, bound, choice, open, silent } = total;
  const others = [
    ...(refused > 0 ? [totals.refused(refused)] : []),
    ...(bound > 0 ? [totals.bound(bound)] : []),
    ...(choice > 0 ? [totals.choice(choice)] : []),
    ...(open > 0 ? [totals.open(open)] : []),
    ...(silent > 0 ? [totals.silent(silent)] : []),
  ];
  return [totals.known(paid + refused, count), ...others].join(" · ");
}

function programmeName(
  { programme }: PaymentTotal,
  { programmes }: Survey,
  { text, locale, otherNames }: Props["words"],
): string {
  if (programme === undefined) return text.compare.controls.ownProgramme;
  const en = programmes.find(({ name }) => name === programme)?.en;
  return namerFor(locale, otherNames ?? {})(programme, en);
}

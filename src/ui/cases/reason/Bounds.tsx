/**
 * What the result can still come to while facts are missing, and which of them tells most.
 *
 * In:       the inquiry; how its policy is spoken of.
 * Out:      a section for each member or application that lacks something; nothing where nothing is missing.
 */
import type { PlainBounds } from "../../../engine/index.ts";
import { moneyDigits } from "../../../text/figures.ts";
import { unitText } from "../../../text/format.ts";
import { OutcomeMark } from "../../parts/OutcomeMark.tsx";
import type { CasesColumnProps, CasesWording } from "../cases-view-props.ts";
import { placeWords } from "./change-words.ts";
import styles from "./ReasonColumn.module.css";

export function Bounds({ inquiry, wording }: CasesColumnProps) {
  const { locale, text } = wording;
  const words = text.cases.screen.bounds;
  const parts = inquiry.kind === "ready" ? (inquiry.found?.parts ?? []) : [];
  const open = parts.flatMap(({ of, bounds }) => (bounds === undefined ? [] : [{ of, bounds }]));
  if (open.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3>{words.title}</h3>
      {open.map(({ of, bounds }, index) => (
        <div key={`${index} ${of?.zh}`}>
          {of !== undefined && <h4>{of[locale]}</h4>}
          <Possible bounds={bounds} wording={wording} />
        </div>
      ))}
    </section>
  );
}

interface Props {
  readonly bounds: PlainBounds;
  readonly wording: CasesWording;
}

function Possible({ bounds, wording }: Props) {
  const { text, locale } = wording;
  const words = text.cases.screen.bounds;
  const { outcomes, amount, isExact, needs } = bounds;
  const names = needs.map((need) => placeWords(need, "", wording));
  return (
    <>
      <p className={styles.possible}>
        {outcomes.map((outcome) => (
          <OutcomeMark
            key={outcome}
            outcome={outcome}
            word={text.outcomes[outcome]}
            weight="light"
          />
        ))}
        {amount !== undefined && <span className="num">{rangeWords(amount, wording)}</span>}
        {amount?.mayLack === true && <span className="note">{words.mayLack}</span>}
        {!isExact && <span className="note">{words.wide}</span>}
      </p>
      <p>
        <span className="dim">{words.ask} </span>
        {[...new Set(names)].join(locale === "zh" ? "、" : ", ")}
      </p>
    </>
  );
}

function rangeWords(
  { unit, least, most }: NonNullable<PlainBounds["amount"]>,
  { locale }: CasesWording,
): string {
  const dash = locale === "zh" ? "—" : "–";
  const ends =
    least !== undefined && most !== undefined
      ? least === most
        ? moneyDigits(least)
        : `${moneyDigits(least)}${dash}${moneyDigits(most)}`
      : least !== undefined
        ? `≥ ${moneyDigits(least)}`
        : most !== undefined
          ? `≤ ${moneyDigits(most)}`
          : "";
  return ends === "" ? "" : `${ends} ${unitText(unit, locale)}`;
}

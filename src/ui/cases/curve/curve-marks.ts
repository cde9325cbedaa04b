/** The curve's breaks and undetermined zones as the chart draws them. */
import type { PlainCurve, PlainPoint } from "../../../engine/index.ts";
import { moneyDigits, plainDigits } from "../../../text/figures.ts";
import type { CurveZone } from "../../charts/CurveChart.tsx";
import type { CurveMark } from "../../charts/CurveLabels.tsx";
import type { CasesWording } from "../cases-view-props.ts";

/** Numbered from the left. */
export function marksOf({ breaks }: PlainCurve, { text }: CasesWording): readonly CurveMark[] {
  const words = text.cases.curve;
  return breaks.map(({ kind, at, isReached, last, next, lost }, index) => ({
    number: index + 1,
    kind,
    at,
    isReached,
    last,
    next,
    ...(lost === undefined ? {} : { label: words.cliffMark(moneyDigits(lost)) }),
  }));
}

/** Where something is undetermined that is not so all along; what an office is to judge is not undetermined. */
export function zonesOf({ pieces }: PlainCurve): readonly CurveZone[] {
  return pieces.flatMap(({ from, to, open }) =>
    open.some(({ why }) => why !== "discretion") ? [{ from: from.wage, to: to.wage }] : [],
  );
}

/** Where the household is: what it has there, and whether that is all. */
export function hereWords(curve: PlainCurve, { wage, support }: PlainPoint, wording: CasesWording) {
  const words = wording.text.cases.curve;
  const isOpen = zonesOf(curve).some(
    ({ from, to }) => Number(from) <= Number(wage) && Number(wage) <= Number(to),
  );
  return (isOpen ? words.hereOpen : words.here)(plainDigits(wage), plainDigits(support));
}

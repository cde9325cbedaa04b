/**
 * How a parameter went, drawn and said, and the same as files.
 *
 * In:       the row of the form, what the screen knows; the finding.
 * Ignores:  the table twin, whose fields stand below.
 */
import { useRef } from "react";
import { unitText } from "../../../text/format.ts";
import { ParameterHistory } from "../../charts/ParameterHistory.tsx";
import { ChartDownloads } from "../../parts/ChartDownloads.tsx";
import { dayBefore } from "../../parts/day-before.ts";
import type { CardProps } from "./forms-props.ts";
import styles from "./HistoryFigure.module.css";
import { maybeEnglish } from "./word-beside.ts";

export function HistoryFigure(props: CardProps & { readonly finding: string }) {
  const { parameter, selection, text, finding } = props;
  const figure = useRef<HTMLElement>(null);
  const label = text.draft.forms.parameterForm.history(parameter.name);
  return (
    <figure ref={figure}>
      <ParameterHistory
        series={parameter.histories.map((one) => ({
          ...one,
          // The end of a line has room for one of the two; the fields below say both.
          variant: one.variant.map((word) => maybeEnglish(word, props) ?? word),
        }))}
        date={selection.date}
        label={label}
        size="full"
      />
      <figcaption className="finding">{finding}</figcaption>
      <div className={styles.files}>
        <ChartDownloads
          file={label}
          title={label}
          words={text.charts}
          cells={() => csvOfHistory(props)}
          chart={() => figure.current?.querySelector("svg")}
          isDrawn
        />
      </div>
    </figure>
  );
}

function csvOfHistory({
  parameter: { by, histories, unit },
  text,
  locale,
}: CardProps): readonly (readonly string[])[] {
  const { columns } = text.draft.forms.parameterForm;
  const value = unit === "" ? columns.value : `${columns.value} ${unitText(unit, locale)}`;
  const rows = histories.flatMap(({ variant, steps }) =>
    steps.map((step) => [
      // A value for all has fewer options than there are axes.
      ...by.map((_, index) => variant[index] ?? ""),
      step.from,
      step.until === undefined ? "" : dayBefore(step.until),
      step.value,
      text.provenances[step.status].name,
    ]),
  );
  return [[...by, columns.from, columns.to, value, columns.status], ...rows];
}

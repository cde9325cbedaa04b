/**
 * Where a value comes from, as a seal and a choice of three.
 *
 * In:       the value; whether its range is being asked for.
 * Out:      a choice. That a value is assumed is written only together with what it may be.
 */
import type { DatedRow, ValueStatus } from "../../../engine/index.ts";
import { ProvenanceSeal } from "../../parts/ProvenanceSeal.tsx";
import type { CardProps } from "./forms-props.ts";

export const statuses: readonly ValueStatus[] = ["published", "derived", "assumed"];

interface Props extends Pick<CardProps, "text" | "forms" | "parameter"> {
  readonly row: DatedRow;
  readonly label: string;
  readonly isAssuming: boolean;
  readonly onAssuming: (isAssuming: boolean) => void;
  readonly onStatus: (status: ValueStatus) => void;
}

export function StatusField(props: Props) {
  const { text, forms, parameter, row, label, isAssuming, onAssuming, onStatus } = props;
  const isBare = parameter.kind === "number" && row.figures.every((one) => !one.range);
  return (
    <>
      <ProvenanceSeal provenance={row.status} text={text.provenances[row.status]} />
      <select
        aria-label={label}
        disabled={!forms.canWrite}
        value={isAssuming ? "assumed" : row.status}
        onChange={({ target }) => {
          const status = statuses.find((one) => one === target.value);
          const mustAsk = status === "assumed" && isBare;
          onAssuming(mustAsk);
          if (status !== undefined && !mustAsk) onStatus(status);
        }}
      >
        {statuses.map((status) => (
          <option key={status} value={status}>
            {text.provenances[status].name}
          </option>
        ))}
      </select>
    </>
  );
}

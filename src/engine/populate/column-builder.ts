/** Columns that grow while things are drawn, and end as narrow as their values allow. */
import { BrokenInvariant } from "../base/invariant.ts";
import { type Column, isStated, notStated } from "../simulate/population.ts";
import type { PreparedColumn } from "./prepare-draws.ts";

type Values = Int32Array | Uint8Array | Uint16Array;

export interface ColumnBuilder {
  readonly put: (slot: number) => void;
  readonly column: () => Column;
}

const firstCapacity = 1024;
const mostInt32 = 2 ** 31 - 1;

export function columnBuilder({ fact, values, scale }: PreparedColumn): ColumnBuilder {
  let drawn: Values = emptyValues(fact.type.kind, values?.length ?? 0, firstCapacity);
  let rows = 0;
  const leftOut: number[] = [];
  return {
    put(slot) {
      const stated = values === undefined ? slot : values[slot];
      if (stated === undefined) leftOut.push(rows);
      const value = stated ?? 0;
      if (value > mostInt32 || value < -mostInt32)
        throw new BrokenInvariant("A drawn value does not fit its column", { fact: fact.name });
      if (rows === drawn.length) drawn = grown(drawn);
      drawn[rows] = value;
      rows += 1;
    },
    column() {
      const column = columnOf(drawn.slice(0, rows), fact.type, scale);
      if (leftOut.length === 0) return column;
      const stated = new Uint8Array(rows).fill(isStated);
      for (const row of leftOut) stated[row] = notStated;
      return { ...column, stated };
    },
  };
}

function emptyValues(kind: PreparedColumn["fact"]["type"]["kind"], words: number, size: number) {
  if (kind === "boolean") return new Uint8Array(size);
  if (kind === "enum") return words > 255 ? new Uint16Array(size) : new Uint8Array(size);
  return new Int32Array(size);
}

function grown(values: Values): Values {
  const Longer = values.constructor as new (size: number) => Values; // one of the three above
  const longer = new Longer(values.length * 2);
  longer.set(values);
  return longer;
}

function columnOf(values: Values, type: PreparedColumn["fact"]["type"], scale: number): Column {
  if (type.kind === "enum" && !(values instanceof Int32Array))
    return { kind: "word", words: type.options, values };
  if (values instanceof Uint8Array) return { kind: "truth", values };
  if (values instanceof Int32Array)
    return type.kind === "date" ? { kind: "date", values } : { kind: "number", scale, values };
  throw new BrokenInvariant("A column of no kind", { kind: type.kind });
}

/**
 * Values of a Parquet column as the text of cells, exactly.
 *
 * In:       what the file declares of the column; values as they are stored.
 * Out:      whole numbers, decimals and text without a floating-point number on the way; floating-point numbers as their
 *           shortest decimals; dates as the calendar has them.
 * Ignores:  what the column means.
 */
import type { SchemaElement } from "hyparquet";

/** Why nothing of a column can be read. */
export type UnreadWhy =
  /** Lists and records within a column. */
  | "nested"
  /** A time that is kept for another time zone: its day cannot be told. */
  | "zone"
  | "type";

/** Nothing where the value is left out. */
export type CellText = (value: unknown) => string;

export type ReadableColumn =
  | { readonly kind: "read"; readonly text: CellText; readonly isFloating: boolean }
  | { readonly kind: "unread"; readonly why: UnreadWhy };

export function columnTexts(element: SchemaElement): ReadableColumn {
  const { type, repetition_type: repetition, num_children: children = 0 } = element;
  if (children > 0 || repetition === "REPEATED" || type === undefined) return unread("nested");
  const { converted_type: converted, logical_type: logical } = element;
  const said = logical?.type ?? converted;
  switch (said) {
    case undefined:
      return plainTexts(type);
    case "DECIMAL": {
      const scale = element.scale ?? (logical?.type === "DECIMAL" ? logical.scale : 0);
      return read((value) => decimalText(unscaled(value), scale));
    }
    case "DATE":
      return read((value) => dayText(Number(value)));
    case "TIMESTAMP":
      if (logical?.type !== "TIMESTAMP" || logical.isAdjustedToUTC) return unread("zone");
      return read((value) => timeText(BigInt(value as bigint), perSecond[logical.unit]));
    case "TIMESTAMP_MILLIS":
    case "TIMESTAMP_MICROS":
      return unread("zone");
    case "STRING":
    case "UTF8":
    case "ENUM":
    case "JSON":
      return read(textOfBytes());
    case "UINT_32":
    case "UINT_64":
      return read((value) => unsignedText(value));
    case "INTEGER":
      return read(logical?.type === "INTEGER" && !logical.isSigned ? unsignedText : String);
    case "INT_8":
    case "INT_16":
    case "INT_32":
    case "INT_64":
    case "UINT_8":
    case "UINT_16":
      return read(String);
    default:
      return unread("type");
  }
}

function plainTexts(type: NonNullable<SchemaElement["type"]>): ReadableColumn {
  switch (type) {
    case "BOOLEAN":
    case "INT32":
    case "INT64":
      return read(String);
    case "FLOAT":
    case "DOUBLE":
      return { ...read(String), isFloating: true };
    case "BYTE_ARRAY":
      return read(textOfBytes());
    case "INT96":
      return unread("zone");
    default:
      return unread("type");
  }
}

function read(text: CellText) {
  const isNothing = (value: unknown) => value === null || value === undefined;
  const own: CellText = (value) => (isNothing(value) ? "" : text(value));
  return { kind: "read", text: own, isFloating: false } as const;
}

function unread(why: UnreadWhy): ReadableColumn {
  return { kind: "unread", why };
}

/** Whole numbers are kept as such, or as bytes, the highest first. */
function unscaled(value: unknown): bigint {
  if (!(value instanceof Uint8Array)) return BigInt(value as number | bigint);
  const whole = value.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
  return BigInt.asIntN(value.length * 8, whole);
}

function decimalText(whole: bigint, scale: number): string {
  if (scale <= 0) return String(whole * 10n ** BigInt(-scale));
  const digits = String(whole < 0n ? -whole : whole).padStart(scale + 1, "0");
  const places = digits.slice(-scale).replace(/0+$/, "");
  const sign = whole < 0n ? "-" : "";
  return `${sign}${digits.slice(0, -scale)}${places === "" ? "" : `.${places}`}`;
}

function unsignedText(value: unknown): string {
  return typeof value === "bigint"
    ? String(BigInt.asUintN(64, value))
    : String(BigInt.asUintN(32, BigInt(value as number)));
}

const secondsADay = 86_400n;
const perSecond = { MILLIS: 1_000n, MICROS: 1_000_000n, NANOS: 1_000_000_000n };

function dayText(days: number): string {
  const text = new Date(days * Number(secondsADay) * 1000).toISOString();
  return text.slice(0, text.indexOf("T"));
}

/** A midnight is the day; a time is told to the minute, or not at all where it is finer. */
function timeText(value: bigint, unit: bigint): string {
  const day = secondsADay * unit;
  const within = ((value % day) + day) % day;
  const date = dayText(Number((value - within) / day));
  if (within === 0n) return date;
  const [minutes, rest] = [within / (60n * unit), within % (60n * unit)];
  const two = (part: bigint) => String(part).padStart(2, "0");
  const time = `${two(minutes / 60n)}:${two(minutes % 60n)}`;
  return rest === 0n ? `${date}T${time}` : `${date}T${time}:${two(rest / unit)}`;
}

/** Bytes that are no UTF-8 leave a sign that says so. A value of a dictionary is read once for all its rows. */
function textOfBytes(): CellText {
  const decoder = new TextDecoder();
  const known = new WeakMap<Uint8Array, string>();
  return (value) => {
    if (!(value instanceof Uint8Array)) return String(value);
    const before = known.get(value);
    if (before !== undefined) return before;
    const text = decoder.decode(value).trim();
    known.set(value, text);
    return text;
  };
}

/** What is written after `@`, and every value as text. */
import { isDuration, maybeDuration, textFromDuration } from "./durations.ts";
import { maybeDate, maybeDateTime, maybeTime, textFromClock, textFromDate } from "./moments.ts";
import { textFromNumber } from "./numbers.ts";
import { nothing, type Of, type Value } from "./value.ts";

/** A date, a time, both or a duration; null where the text is none of them. */
export function valueFromAtLiteral(text: string): Value {
  return (
    maybeDate(text) ?? maybeDateTime(text) ?? maybeTime(text) ?? maybeDuration(text) ?? nothing
  );
}

/** A value as the standard's own `string` function writes it; a text inside a list or a context stands in quotes. */
export function textFromValue(value: Value): string {
  if (isDuration(value)) return textFromDuration(value);
  switch (value.kind) {
    case "null":
      return "null";
    case "boolean":
      return String(value.value);
    case "number":
      return textFromNumber(value.value);
    case "string":
      return value.value;
    case "date":
      return textFromDate(value.days);
    case "time":
      return textFromClock(value);
    case "date and time":
      return `${textFromDate(value.days)}T${textFromClock(value)}`;
    case "list":
      return `[${value.items.map(inside).join(", ")}]`;
    case "context":
      return `{${[...value.entries].map(([key, one]) => `${key}: ${inside(one)}`).join(", ")}}`;
    case "range":
      return textFromRange(value);
    default:
      return "function";
  }
}

function inside(value: Value): string {
  return value.kind === "string"
    ? `"${value.value.replace(/["\\]/g, "\\$&")}"`
    : textFromValue(value);
}

function textFromRange({ start, end, isStartIncluded, isEndIncluded }: Of<"range">): string {
  if (start === undefined) return `(${isEndIncluded ? "<=" : "<"} ${end ? inside(end) : ""})`;
  if (end === undefined) return `(${isStartIncluded ? ">=" : ">"} ${inside(start)})`;
  const [open, close] = [isStartIncluded ? "[" : "(", isEndIncluded ? "]" : ")"];
  return `${open}${inside(start)}..${inside(end)}${close}`;
}

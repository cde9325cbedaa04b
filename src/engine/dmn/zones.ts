/**
 * Time zones: how far a region's clocks are from Greenwich at a time.
 *
 * The rules of regions come from the runtime's own zone table, which `Intl` alone exposes; it is asked for nothing
 * but an offset, in a fixed language. No date object is made and the present is never asked for.
 */
import type { Zone } from "./value.ts";

const offsetText = /^(?:GMT|UTC)?(?:([+-])(\d{1,2}):?(\d{2})(?::?(\d{2}))?)?$/;
const largestOffset = 18 * 3600;
/** Beyond this many seconds from 1970 the runtime knows no dates. */
const farthest = 8.64e12;
const formats = new Map<string, Intl.DateTimeFormat | undefined>();

/** `Z`, `+08:00` or `@Asia/Shanghai`; undefined when there is no such zone. */
export function maybeZone(text: string): Zone | undefined {
  if (text === "Z" || text === "z") return { kind: "offset", seconds: 0 };
  if (text.startsWith("@")) {
    const name = text.slice(1);
    if (name === "Z") return { kind: "offset", seconds: 0 };
    return formatFor(name) === undefined ? undefined : { kind: "region", name };
  }
  const seconds = maybeOffset(text);
  return seconds === undefined ? undefined : { kind: "offset", seconds };
}

export function textFromZone(zone: Zone | undefined): string {
  if (zone === undefined) return "";
  if (zone.kind === "region") return `@${zone.name}`;
  if (zone.seconds === 0) return "Z";
  const size = Math.abs(zone.seconds);
  const parts = [Math.floor(size / 3600), Math.floor(size / 60) % 60];
  if (size % 60 !== 0) parts.push(size % 60);
  return (
    (zone.seconds < 0 ? "-" : "+") + parts.map((part) => String(part).padStart(2, "0")).join(":")
  );
}

/** Seconds east of Greenwich when the zone's own clock shows `local`, seconds since 1970. */
export function offsetAt(zone: Zone, local: number): number {
  if (zone.kind === "offset") return zone.seconds;
  // The first guess may lie on the wrong side of a change of the clocks; the second does not.
  return regionOffset(zone.name, local - regionOffset(zone.name, local));
}

function regionOffset(name: string, universal: number): number {
  const format = formatFor(name);
  if (format === undefined || Math.abs(universal) > farthest) return 0;
  const parts = format.formatToParts(universal * 1000);
  return maybeOffset(parts.find(({ type }) => type === "timeZoneName")?.value ?? "") ?? 0;
}

function maybeOffset(text: string): number | undefined {
  const [found, sign, hours = "0", minutes = "0", seconds = "0"] = offsetText.exec(text) ?? [];
  if (found === undefined || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const size = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  if (size > largestOffset) return undefined;
  return sign === "-" && size !== 0 ? -size : size;
}

function formatFor(name: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(name)) formats.set(name, maybeFormat(name));
  return formats.get(name);
}

function maybeFormat(timeZone: string): Intl.DateTimeFormat | undefined {
  if (!/^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/.test(timeZone)) return undefined;
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
  } catch {
    return undefined;
  }
}

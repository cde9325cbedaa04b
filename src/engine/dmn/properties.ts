/**
 * What stands after a point: entries of a context, of each context of a list, and parts of dates, times, durations
 * and ranges. What is not there is null.
 */
import { calendarDay, type Days } from "../base/calendar.ts";
import { floor, type Rational, rational } from "../base/rational.ts";
import { type Duration, durationParts, seconds } from "./durations.ts";
import { clockParts, instant, weekday } from "./moments.ts";
import {
  type Clock,
  count,
  list,
  nothing,
  number,
  type Of,
  text,
  truth,
  type Value,
  type Zone,
} from "./value.ts";
import { offsetAt } from "./zones.ts";

export function propertyOf(value: Value, name: string): Value {
  switch (value.kind) {
    case "context":
      return value.entries.get(name) ?? nothing;
    case "list":
      return list(value.items.map((one) => propertyOf(one, name)));
    case "date":
      return dayProperty(value.days, name);
    case "time":
      return clockProperty(value, name);
    case "date and time": {
      if (name === "time offset")
        return offsetOf(value.zone, instant({ ...value, zone: undefined }));
      const found = dayProperty(value.days, name);
      return found.kind === "null" ? clockProperty(value, name) : found;
    }
    case "years and months duration":
    case "days and time duration":
      return durationProperty(value, name);
    case "range":
      return rangeProperty(value, name);
    default:
      return nothing;
  }
}

/** `local` is the time since 1970 on the zone's own clocks, by which a region's offset is found. */
function offsetOf(zone: Zone | undefined, local: Rational): Value {
  if (zone === undefined) return nothing;
  return seconds(rational(BigInt(offsetAt(zone, Number(floor(local))))));
}

function dayProperty(days: Days, name: string): Value {
  if (name === "weekday") return count(weekday(days));
  const day = calendarDay(days);
  return name === "year" || name === "month" || name === "day" ? count(day[name]) : nothing;
}

function clockProperty(clock: Clock, name: string): Value {
  const { hour, minute, second } = clockParts(clock);
  const { zone } = clock;
  if (name === "hour") return count(hour);
  if (name === "minute") return count(minute);
  if (name === "second") return number(second);
  if (name === "timezone") return zone?.kind === "region" ? text(zone.name) : nothing;
  return name === "time offset" ? offsetOf(zone, clock.second) : nothing;
}

function durationProperty(duration: Duration, name: string): Value {
  if (duration.kind === "years and months duration") {
    if (name === "years") return count(duration.months / 12n);
    return name === "months" ? count(duration.months % 12n) : nothing;
  }
  const parts = durationParts(duration.seconds);
  if (name === "days" || name === "hours" || name === "minutes") return count(parts[name]);
  return name === "seconds" ? number(parts.seconds) : nothing;
}

function rangeProperty(range: Of<"range">, name: string): Value {
  if (name === "start") return range.start ?? nothing;
  if (name === "end") return range.end ?? nothing;
  if (name === "start included") return truth(range.isStartIncluded);
  return name === "end included" ? truth(range.isEndIncluded) : nothing;
}

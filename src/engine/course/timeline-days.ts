/**
 * The days that the rules yield for a household: reviews, deadlines, the ends of periods.
 *
 * In:       an evaluation's results.
 * Out:      days in order, as plain data. A day that is unknown is left out here; the results say what it lacks.
 */
import { textFromDate } from "../base/calendar.ts";
import type { NameOfPath } from "../compare/plain-values.ts";
import { textFromKnown } from "../evaluate/known-text.ts";
import type { HouseholdResult } from "../evaluate/result.ts";
import type { TimelineDay } from "./plain-timeline.ts";

export function timelineDays(
  { values, programmes, deadlines }: HouseholdResult,
  nameOf: NameOfPath,
): readonly TimelineDay[] {
  const reviews = values.flatMap((value) =>
    (value.instances ?? [value]).flatMap(({ rule, path, result }): readonly TimelineDay[] => {
      if (rule.type.kind !== "date" || result?.value === undefined) return [];
      const { name, en, type } = rule;
      const row = rule.body.kind === "table" ? rule.body.rows[result.rows?.[0] ?? -1] : undefined;
      const cite = row === undefined || row.cite.length === 0 ? rule.cite : row.cite;
      const on = textFromKnown(result.value, type);
      return [{ kind: "review", name, en, ...named(path, nameOf), on, cite }];
    }),
  );
  const due = deadlines.flatMap(({ rule, path, value, cite }): readonly TimelineDay[] => {
    if (value === undefined) return [];
    const { name, en, type } = rule;
    const on = textFromKnown(value, type);
    return [{ kind: "deadline", name, en, ...named(path, nameOf), on, cite }];
  });
  const periods = programmes.flatMap((programme) =>
    (programme.instances ?? [programme]).flatMap(({ rule, path, verdict }) => {
      const { from, until } = verdict?.duration ?? {};
      if (rule === undefined || verdict?.outcome !== "yes") return [];
      const base = { name: rule.name, en: rule.en, ...named(path, nameOf) };
      const cite = rule.duration?.cite ?? [];
      const end = (kind: TimelineDay["kind"], day: number | undefined): readonly TimelineDay[] =>
        day === undefined ? [] : [{ ...base, kind, on: textFromDate(day), cite }];
      return [...end("period-from", from), ...end("period-until", until)];
    }),
  );
  return [...reviews, ...due, ...periods].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function named(path: string, nameOf: NameOfPath): Pick<TimelineDay, "of"> {
  const of = nameOf(path);
  return of === undefined ? {} : { of };
}

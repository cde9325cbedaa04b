/** The words of the tables that hold populations against what was published. */
import type { Locale } from "../text-for.ts";

const zh = {
  labels: { totals: "各地的合计", rises: "已公布的提标" },
  total: "合计",
  date: "日期",
  wanted: "公布或假设",
  reached: "模型得出",
  met: "一致",
  missed: "不一致",
  notHeld: "不作校准",
  use: { fit: "用于校准", compare: "只作检验", shown: "另一时期，只列出" },
  units: { households: "户", people: "人", payment: "元" },
  rise: "提标",
  published: "公布的新增支出",
  recipients: "其中原有对象",
  entrants: "其中新增对象",
  difference: "相差",
  yuan: "元",
  dot: "，",
};

export type PopulationsText = typeof zh;

const en: PopulationsText = {
  labels: { totals: "Totals of each place", rises: "Published rises" },
  total: "Total",
  date: "Date",
  wanted: "Published or assumed",
  reached: "By the model",
  met: "meets it",
  missed: "does not meet it",
  notHeld: "not held to it",
  use: { fit: "weights meet it", compare: "held against it", shown: "of another date, shown only" },
  units: { households: "households", people: "people", payment: "yuan" },
  rise: "Rise",
  published: "Published extra cost",
  recipients: "for those on it before",
  entrants: "for entrants",
  difference: "Difference",
  yuan: "yuan",
  dot: ", ",
};

export function populationsTextFor(locale: Locale): PopulationsText {
  return locale === "zh" ? zh : en;
}

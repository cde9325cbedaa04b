/** The words of what the guides show. */
import type { Locale } from "../text-for.ts";

const zh = {
  fix: "改为 ",
  household: "家庭",
  before: (day: string) => `${day}前`,
  after: (day: string) => `${day}起`,
  change: "变化",
  comparison: "家庭与地区对照（摘）",
  curve: "工资变化时的转折点",
  wage: "月工资 元",
  supportBefore: "此前所得 元/月",
  supportAfter: "此后所得 元/月",
  cause: "缘由",
  case: "案例",
  source: "预期数的出处",
  passed: "通过",
  failed: "未通过",
  result: "结果",
};

const en: typeof zh = {
  fix: "Write ",
  household: "Household",
  before: (day) => `Before ${day}`,
  after: (day) => `From ${day}`,
  change: "Change",
  comparison: "Households × places (extract)",
  curve: "Where support turns as a wage changes",
  wage: "Monthly wage, yuan",
  supportBefore: "Support before, yuan/month",
  supportAfter: "Support after, yuan/month",
  cause: "Why",
  case: "Case",
  source: "Where the expected figures come from",
  passed: "passes",
  failed: "fails",
  result: "Result",
};

const texts: Readonly<Record<Locale, typeof zh>> = { zh, en };

export function guidesTextFor(locale: Locale): typeof zh {
  return texts[locale];
}

/**
 * The words of the timeline in Chinese.
 *
 * Out:      the text, and the type that any other language must satisfy. Figures come in ready to be shown.
 */
export const timelineZh = {
  tab: "时间线",
  title: (from: string, until: string) => `${from} 至 ${until}`,
  note: "只有日期在变，其他事实不变；变化日逐日算出，不是按月抽样",
  waiting: "正在推演时间线",
  span: (first: string, last: string) => `${first} 至 ${last}`,
  support: (amount: string) => `已知现金救助每月 ${amount} 元`,
  toChoose: "待申请人选择，未计入",
  looked: "评估日",
  nothing: "没有符合或可能符合的项目",
  steady: (programmes: readonly string[]) => `始终符合：${programmes.join("、")}`,
  others: (count: number) => `待补、视口径、可酌情等 ${count} 项`,
  noChange: "在这段时间内结果不变。",
  finding: {
    none: (amount: string): readonly [string, string, string] => [
      "在这段时间内结果不变，已知现金救助每月 ",
      `${amount} 元`,
      "。",
    ],
    next: (on: string, what: string, count: number): readonly [string, string, string] => [
      `这段时间内结果变化 ${count} 次；评估日之后最近一次在 `,
      on,
      `：${what}。`,
    ],
    past: (on: string, count: number): readonly [string, string, string] => [
      `这段时间内结果变化 ${count} 次，评估日之后不再变化；最近一次在 `,
      on,
      "。",
    ],
  },
  turns: (from: string, to: string) => `${from}→${to}`,
  amounts: (from: string, to: string) => `${from} → ${to}`,
  noAmount: "无",
  anniversary: (who: string, fact: string, length: string) => `${who}${fact}满 ${length}`,
  years: (count: number) => `${count} 年`,
  months: (count: number) => `${count} 个月`,
  parameter: (name: string) => `${name}启用新值`,
  parameterValues: (name: string, before: string, after: string) =>
    `${name}由 ${before} 改为 ${after}`,
  parameterEnds: (name: string, before: string) => `${name}（${before}）止，其后没有值`,
  days: {
    title: "规则给出的日期",
    none: "规则没有给出日期，或缺少所需事实。",
    review: "核查",
    deadline: "期限",
    "period-from": "起算",
    "period-until": "期满",
  },
  monthly: {
    show: "查看逐月表格",
    caption: "各月月初（首月为起始日）的结果和金额",
    month: "月份",
    support: "现金救助",
    programmes: "符合的项目",
  },
  cutShort: "变化过多，此后未再推演。",
};

export type TimelineText = typeof timelineZh;

/**
 * The words of the screen of standards over time in Chinese.
 *
 * Out:      the text, and the type that any other language must satisfy. Figures come in ready to be shown.
 */
import { type Text, zh } from "../zh.ts";

/** A rise, ready to be shown. */
export interface RiseWords {
  readonly place: string;
  readonly date: string;
  readonly before: string;
  readonly value: string;
  readonly by: string;
  readonly share: string;
}

export const standardsZh = {
  title: "标准沿革",
  parameter: "标准",
  date: "评估日",
  print: "打印",
  histories: "有前后变动的",
  singles: "只有一期数值的",
  truths: { 是: "是", 否: "否" },
  option: (axis: string, option: string) => `${axis}：${option}`,
  chart: {
    title: (parameter: string) => `${parameter}沿革`,
    label: (parameter: string, unit: string) => `各地${parameter}逐年变动，${unit}`,
    marks: "实心、实线为公布值，灰色为推算值，空心、虚线为假设值，竖须为可能范围",
    axis: (unit: string) => (unit === "" ? "倍数或比例" : unit),
    today: (date: string) => `评估日 ${date}`,
    keys: "左右键换日期，上下键换地区，回车看来源",
    empty: "所选类别没有注明日期的数值。",
    goes: (now: string, later: string) => `${now} → ${later}`,
    ended: (value: string, until: string) => `${value}（止于 ${until}）`,
    notYet: (value: string, from: string) => `${value}（${from} 起）`,
    file: (parameter: string) => `${parameter}沿革`,
  },
  finding: {
    spread: (count: number, most: string, least: string): readonly [string, string] => [
      `有公布值或推算值的 ${count} 地中，${most}最高，${least}最低，相差 `,
      "。",
    ],
    holder: (places: string, value: string) => `${places} ${value} `,
    same: (count: number, value: string): readonly [string, string] => [
      `有公布值或推算值的 ${count} 地都是 `,
      value === "" ? "" : "。",
    ],
    single: (place: string): readonly [string, string] => [`只有${place}有公布值或推算值：`, "。"],
    unknown: "当日没有一地有公布值或推算值，不作比较。",
    rise: ({ place, date, before, value, by, share }: RiseWords) =>
      `升幅最大的一次是${place} ${date}，由 ${before} 调到 ${value}，加 ${by}（${share}）。`,
    still: (place: string, value: string, since: string, length: string) =>
      `现行数值维持最久的是${place}，${value} 自 ${since} 起，至评估日已${length}。`,
    length: (years: number, months: number) =>
      [years === 0 ? "" : ` ${years} 年`, months === 0 ? "" : ` ${months} 个月`].join("") ||
      "不满一个月",
    assumed: (places: string) => `${places}当日只有假设值，不参与比较。`,
    none: (places: string) => `${places}当日没有数值。`,
    caution:
      "各地来源的日期和种类不同，有的是通知，有的是报道或网页；有的是本市标准，有的是上级规定的最低数。数高数低不宜直接排名，没有数值不等于没有标准。",
  },
  now: {
    title: (date: string) => `${date}各地`,
    since: (from: string) => `${from} 起`,
    kinds: {
      dated: "当日没有数值",
      variant: "此类别没有数值",
      open: "文件提到，数额未见",
      baseline: "沿用国家基线",
      silent: "未规定",
    },
    range: (range: string) => `可能在 ${range} 之间`,
    note: "各地说明",
  },
  table: {
    title: "逐期数值",
    place: "地区",
    from: "自",
    until: "至",
    value: "数值",
    range: "范围",
    by: "较上期",
    share: "幅度",
    source: "来源",
    line: "规则",
    order: "排列",
    orders: { place: "按地区", newest: "按日期，近者在前", oldest: "按日期，远者在前" },
    first: "首期",
    guess: "灰色的变动用到假设值，不是实际调整",
    gap: "其间有空缺",
    same: "不变",
    open: "现行",
    lineOf: (line: number) => `第 ${line} 行`,
  },
  step: {
    label: (place: string, from: string, value: string, status: string) =>
      `${place}，${from} 起 ${value}，${status}`,
    days: (from: string, until: string) => `${from} 至 ${until}`,
    since: (from: string) => `${from} 起`,
    change: (by: string, share: string) => `较上期 ${by}${share === "" ? "" : `（${share}）`}`,
    published: (date: string) => `发布 ${date}`,
    effective: (date: string) => `施行 ${date}`,
    toClause: "到条文",
    toRegister: "到条文登记",
    toLine: (file: string, line: number) => `到规则 ${file} 第 ${line} 行`,
    close: "关闭",
  },
  rises: {
    title: "历次调整",
    note: "只画相邻两期都有公布值或推算值的变动，各地同一比例；用到假设值或中间有空缺的不画",
    since: (length: string) => `隔${length}`,
    first: (from: string, value: string) => `首期 ${from}：${value}`,
    none: "没有可以相比的相邻两期。",
    left: (count: number) => `另有 ${count} 次变动用到假设值或中间有空缺，不画。`,
  },
  links: {
    title: "与本标准挂钩",
    note: "规则里与本标准相乘、相比的算法，取评估日的数值；未载的不推算",
    place: "地区",
    relation: "算法",
    on: "当日",
    against: "对照",
    users: "用于",
    times: (base: string, by: string) => `${base} × ${by}`,
    product: (base: string, by: string, product: string) => `${base} × ${by} ＝ ${product}`,
    open: "当日未载，不推算",
    ratio: (value: string, ratio: string) => `${value}，为基数的 ${ratio} 倍`,
    kept: { least: "达到", most: "未超过" },
    broken: { least: "未达到", most: "超过" },
    parts: {
      value: "取值",
      scope: "范围",
      condition: "条件",
      duration: "期限",
      amount: "金额",
      floor: "下限",
      ceiling: "上限",
      entitlement: "待遇",
      when: "情形",
      check: "检查",
    },
    readers: "直接引用本标准的规则",
    none: "各地规则没有与本标准相乘、相比的算法。",
  },
  csvHead: [
    "地区",
    "类别",
    "自",
    "至",
    "数值",
    "单位",
    "状态",
    "最低",
    "最高",
    "较上期",
    "幅度",
    "来源",
    "依据编号",
    "规则文件",
    "行",
  ] as readonly string[],
  failed: "比较未能完成，请刷新本页重试。",
};

export type StandardsText = typeof standardsZh;

/** The words of the screen beside those of the site; no other screen loads them. */
export type StandardsScreenText = Text & { readonly standardsScreen: StandardsText };

export const standardsScreenZh: StandardsScreenText = { ...zh, standardsScreen: standardsZh };

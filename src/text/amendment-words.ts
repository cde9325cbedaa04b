/**
 * The words in which amendments are listed, in Chinese and in English.
 *
 * Out:      for each language the names of sections, parts and properties, and the sentences they stand in.
 * Ignores:  which changes there are (amendments.ts).
 */
import type { Aspect, ChangedSection, Force } from "../engine/index.ts";
import type { Locale } from "./text-for.ts";

export interface AmendmentWords {
  readonly sections: Readonly<Record<ChangedSection, string>>;
  readonly aspects: Readonly<Record<Aspect, string>>;
  readonly forces: Readonly<Record<Force, string>>;
  readonly joins: Readonly<Record<"all" | "any" | "none", string>>;
  readonly rounding: Readonly<Record<"up" | "down" | "half-up" | "half-down", string>>;
  readonly hits: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, string>>;
  readonly dispositions: Readonly<Record<string, string>>;
  readonly condition: (id: string) => string;
  readonly entitlement: (id: string) => string;
  readonly row: (tests: string) => string;
  readonly amount: string;
  readonly duration: string;
  /** Where a text gives no value. */
  readonly notStated: string;
  readonly none: string;
  readonly added: (what: string) => string;
  readonly removed: (what: string) => string;
  readonly entry: (section: string, name: string) => string;
  readonly of: (name: string, words: string) => string;
  readonly variants: (options: string) => string;
  readonly from: (day: string) => string;
  readonly between: (first: string, last: string) => string;
  readonly same: (value: string) => string;
  readonly range: (range: string) => string;
  readonly comma: string;
  readonly list: string;
}

const zh: AmendmentWords = {
  sections: {
    parameters: "参数",
    readings: "解释口径",
    derived: "核算量",
    programmes: "项目",
    choices: "自选",
    checks: "标准校验",
    deadlines: "时限",
    routes: "受理与审批",
    clauses: "条文",
    documents: "文件",
    policy: "规则文件",
  },
  aspects: {
    unit: "单位",
    by: "分档依据",
    options: "选项",
    question: "问题",
    default: "默认选项",
    on: "对象",
    formula: "算式",
    scope: "适用范围",
    when: "条件",
    open: "待认定事项",
    join: "条件关系",
    force: "用语力度",
    kind: "待遇种类",
    rounding: "取整",
    floor: "下限",
    ceiling: "上限",
    start: "起算",
    months: "月数",
    least: "最短",
    most: "最长",
    chosen: "选择依据",
    hit: "表的取法",
    headings: "表头",
    tests: "所列情形",
    result: "结果",
    order: "各行次序",
    cite: "依据",
    disposition: "处理方式",
    children: "所辖各项",
    reason: "理由",
    title: "标题",
    number: "文号",
    dates: "日期",
    form: "文件种类",
    outside: "文件范围",
    from: "版本起始日",
  },
  forces: {
    firm: "应当",
    "in-principle": "原则上",
    may: "可以",
    encourage: "鼓励",
    explore: "探索",
    pilot: "试点",
    progressive: "逐步",
    "by-regulation": "依规定",
  },
  joins: { all: "全部满足", any: "满足其一", none: "均不得有" },
  rounding: { up: "进到", down: "舍到", "half-up": "四舍五入到", "half-down": "五舍六入到" },
  hits: {
    unique: "只合一行",
    first: "取首行",
    any: "任取一行",
    max: "取最大",
    min: "取最小",
    sum: "求和",
    count: "计数",
  },
  kinds: {
    service: "服务",
    goods: "实物",
    remission: "减免",
    priority: "优先",
    deferral: "缓交",
    uplift: "加发",
  },
  dispositions: { encoded: "已入规则", duty: "职责", open: "待入" },
  condition: (id) => `条件“${id}”`,
  entitlement: (id) => `待遇“${id}”`,
  row: (tests) => (tests === "" ? "表中其余情形一行" : `表中“${tests}”一行`),
  amount: "金额",
  duration: "期限",
  notStated: "未规定",
  none: "无",
  added: (what) => `新增${what}`,
  removed: (what) => `删去${what}`,
  entry: (section, name) => `${section}“${name}”`,
  of: (name, words) => `${name}：${words}`,
  variants: (options) => `（${options}）`,
  from: (day) => `，自 ${day} 起`,
  between: (first, last) => `，${first} 至 ${last}`,
  same: (value) => `${value} 不变`,
  range: (range) => `范围 ${range}`,
  comma: "，",
  list: "、",
};

const en: AmendmentWords = {
  sections: {
    parameters: "parameter",
    readings: "reading",
    derived: "derived value",
    programmes: "programme",
    choices: "choice",
    checks: "check of a standard",
    deadlines: "deadline",
    routes: "route",
    clauses: "clause",
    documents: "document",
    policy: "rule file",
  },
  aspects: {
    unit: "unit",
    by: "varies by",
    options: "options",
    question: "question",
    default: "default option",
    on: "applies to",
    formula: "formula",
    scope: "scope",
    when: "condition",
    open: "left to be found",
    join: "how conditions combine",
    force: "force of wording",
    kind: "kind of benefit",
    rounding: "rounding",
    floor: "floor",
    ceiling: "ceiling",
    start: "begins",
    months: "months",
    least: "shortest",
    most: "longest",
    chosen: "chosen by",
    hit: "which row decides",
    headings: "headings",
    tests: "cases",
    result: "result",
    order: "order of rows",
    cite: "source",
    disposition: "disposition",
    children: "items under it",
    reason: "reason",
    title: "title",
    number: "number",
    dates: "dates",
    form: "kind of document",
    outside: "scope of the document",
    from: "first day of the version",
  },
  forces: {
    firm: "shall",
    "in-principle": "in principle",
    may: "may",
    encourage: "encouraged",
    explore: "explored",
    pilot: "on trial",
    progressive: "step by step",
    "by-regulation": "by regulation",
  },
  joins: { all: "all must hold", any: "one must hold", none: "none may hold" },
  rounding: {
    up: "up to",
    down: "down to",
    "half-up": "half up to",
    "half-down": "half down to",
  },
  hits: {
    unique: "the only one",
    first: "the first",
    any: "any",
    max: "the largest",
    min: "the smallest",
    sum: "their sum",
    count: "their count",
  },
  kinds: {
    service: "service",
    goods: "goods",
    remission: "remission",
    priority: "priority",
    deferral: "deferral",
    uplift: "uplift",
  },
  dispositions: { encoded: "encoded", duty: "duty", open: "to do" },
  condition: (id) => `condition “${id}”`,
  entitlement: (id) => `entitlement “${id}”`,
  row: (tests) => (tests === "" ? "the table's row for all others" : `the table's row “${tests}”`),
  amount: "amount",
  duration: "period",
  notStated: "not stated",
  none: "none",
  added: (what) => `new ${what}`,
  removed: (what) => `${what} taken out`,
  entry: (section, name) => `${section} “${name}”`,
  of: (name, words) => `${name}: ${words}`,
  variants: (options) => ` (${options})`,
  from: (day) => `, from ${day}`,
  between: (first, last) => `, from ${first} to ${last}`,
  same: (value) => `${value} stays`,
  range: (range) => `range ${range}`,
  comma: ", ",
  list: ", ",
};

export const amendmentWords: Readonly<Record<Locale, AmendmentWords>> = { zh, en };

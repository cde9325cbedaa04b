/**
 * The words of the register of clauses in Chinese.
 *
 * Out:      the text, and the type that any other language must satisfy.
 * Ignores:  what the clauses say: glosses, reasons and notes belong to the policy.
 */
import type { Text } from "./zh.ts";

/** How many clauses are dealt with in which way. */
interface Totals {
  readonly encoded: number;
  readonly duty: number;
  readonly open: number;
  readonly umbrella: number;
}

export const clausesZh = {
  page: "条文",
  title: "条文登记",
  lead: "文件的每一条在这里都有交代：写成了哪些规则，由哪些案例检验；不能逐户计算的，说明理由。",
  print: "打印",
  place: "地区",
  documents: "文件",
  dates: {
    issued: (date: string) => `印发 ${date}`,
    effective: (date: string) => `施行 ${date}`,
    published: (date: string) => `公布 ${date}`,
    unknown: "日期未载明",
  },
  dispositions: { encoded: "已入规则", duty: "职责", open: "待入", umbrella: "统领" },
  meanings: {
    encoded: "已写成规则，可以逐户计算",
    duty: "机关职责，无法逐户计算",
    open: "可以计算，尚未写入",
    umbrella: "下列各项的总述",
  },
  all: "全部",
  filter: "处理方式",
  count: (count: number) => `${count} 条`,
  totals: ({ encoded, duty, open, umbrella }: Totals) =>
    `共 ${encoded + duty + open + umbrella} 条：已入规则 ${encoded}，职责 ${duty}${open === 0 ? "" : `，待入 ${open}`}，统领 ${umbrella}`,
  exercised: (reached: number, all: number) => `已入规则的 ${all} 条中，${reached} 条有案例检验`,
  search: "查找条文",
  searchHint: "条号、要旨、规则或案例",
  nothing: "没有符合的条文。",
  own: {
    title: "文件原文",
    explain: "从本机选一份原文（文本文件），与登记对照。原文只在本页内存中，不上传、不保存。",
    load: "载入原文",
    another: "换一份",
    unload: "移除",
    loaded: (name: string, count: number) => `已载入“${name}”，${count} 段`,
    unplaced: (count: number) => `有 ${count} 条没有找到对应的段落，列在最后。`,
    faults: {
      "too-large": "文件超过 2 MB，请选文件正文的文本。",
      "not-text": "不是 UTF-8 或 GB18030 编码的文本，请另存为纯文本后再选。",
      empty: "文件里没有文字。",
    },
    refused: (name: string) => `“${name}”没有载入`,
  },
  list: "条文登记表",
  noPlace: "未找到段落",
  detail: {
    label: "条文详情",
    none: "选一条条文，看它写成了哪些规则。",
    close: "收起",
    reason: "不能逐户计算的理由",
    note: "说明",
    gloss: "要旨（本站概括，不是原文）",
    children: "所辖各项",
    rules: "所成规则",
    readings: "解释口径",
    samples: "个案示例",
    cases: "检验案例",
    noRules: "没有规则引用本条。",
    noCases: "没有案例检验本条。",
    byDefault: "默认",
    letters: { clause: "条", rule: "则", figure: "例" },
  },
};

export type ClausesText = typeof clausesZh;

/** The words of the register beside those of the site. */
export type ClausesScreenText = Text & { readonly clauses: ClausesText };

/** The words of the page of sources, in each language. */
import type { Locale } from "../text-for.ts";
import type { DocSection } from "./blocks.ts";

const grading: DocSection = {
  id: "grading",
  title: "可靠程度怎样定",
  blocks: [
    "规则文件里没有“可靠程度”这一项，由数值的性质和来源的种类推得，办法如下：",
    {
      kind: "table",
      head: ["程度", "条件"],
      rows: [
        ["高", "公布值，依据登记了条文的文件，或写明发文机关或文号的公文"],
        ["中", "公布值，依据本地的报道或公告，没有写明发文机关和文号；或推算值"],
        ["低", "假设值；或只依据本地文件以外、没有写明发文机关和文号的来源"],
        ["未定", "没有数值，文件留给另行规定"],
      ],
    },
    "程度只说数从哪里来，不说数合不合适。“高”的数也可能抄错，发现不符以文件为准。",
  ],
};

const gaps: DocSection = {
  id: "gaps",
  title: "已知缺口",
  blocks: [
    {
      kind: "list",
      items: [
        "各地文件都没有写明从哪一天起施行，规则的起始日因此多是假设，见下表。",
        "各地的文件种类不同：有的是全文，有的只是解读，有的是框架，有的是一个部门的工作方案。未规定可能只是写在没有见到的文件里，不能读作没有救助或者待遇低。",
        "各地依据的上级文件年份不同，所处的政策阶段不同。跨年份比较不是同类相比。",
        "没有见到公布数的年份，用带范围的假设值，逐项标明；也没有合理假设的，写“未定”。",
      ],
    },
  ],
};

const zh = {
  page: "数值来源",
  lead: "规则里的每一个数值：性质、依据、有效期、范围和可靠程度；依据的每一份文件；已知的缺口。由规则文件生成。",
  grading,
  gaps,
  values: { id: "values", title: "全部数值" },
  documents: { id: "documents", title: "全部文件" },
  filter: {
    region: "地区",
    status: "性质",
    all: "全部",
    shown: (count: number) => `共 ${count} 项`,
    shownSome: "显示 {shown} 项，共 {all} 项",
  },
  columns: {
    parameter: "参数",
    value: "数值",
    period: "有效期",
    source: "依据",
    confidence: "可靠程度",
    document: "文件",
    kind: "种类",
    dates: "日期",
    rules: "规则起始日",
    open: "没有数值的参数",
    known: "须知",
    place: "地区",
  },
  confidence: { high: "高", middle: "中", low: "低", open: "未定" },
  kinds: { rules: "登记条文", official: "公文", report: "报道、公告", outside: "其他来源" },
  dates: { issued: "印发", effective: "施行", published: "公布" },
  noDate: "日期未载明",
  since: (from: string) => `${from} 起`,
  period: (from: string, to: string) => `${from} 至 ${to}`,
  range: (range: string) => `范围 ${range}`,
  openCount: (count: number) => `${count} 项`,
  none: "无",
  enumerate: "、",
};

export type SourcesText = typeof zh;

const en: SourcesText = {
  page: "Sources",
  lead: "Every value in the rules: its status, source, period, range and how far it can be relied on; every document; and the known gaps. Generated from the files of rules.",
  grading: {
    id: "grading",
    title: "How confidence is worked out",
    blocks: [
      "The files of rules have no field for confidence. It follows from the status of a value and the kind of its source:",
      {
        kind: "table",
        head: ["Confidence", "When"],
        rows: [
          [
            "High",
            "published, from a document whose clauses are registered, or an official one with its issuer or number",
          ],
          [
            "Middle",
            "published, from a local report or announcement without issuer and number; or derived",
          ],
          ["Low", "assumed; or resting only on sources from elsewhere without issuer and number"],
          ["Open", "no value: the text leaves it to another rule"],
        ],
      },
      "It says where a figure comes from and not whether it is a good one. A figure of high confidence may still have been copied wrongly; where they differ, the document holds.",
    ],
  },
  gaps: {
    id: "gaps",
    title: "Known gaps",
    blocks: [
      {
        kind: "list",
        items: [
          "No place’s document says from which day it applies, so the days from which the rules hold are mostly assumed; see the table.",
          "The documents differ in kind: some are whole, some are only interpretations, some are frameworks, some a bureau’s work plan. Silence may only mean that it stands in a text that was not at hand, and is not to be read as no aid or less aid.",
          "The places follow national documents of different years and stand at different stages of policy. A comparison across years is not like for like.",
          "For years without a published figure there is an assumed one with a range, marked each time; where nothing reasonable could be assumed, it is open.",
        ],
      },
    ],
  },
  values: { id: "values", title: "All values" },
  documents: { id: "documents", title: "All documents" },
  filter: {
    region: "Place",
    status: "Status",
    all: "All",
    shown: (count) => `${count} values`,
    shownSome: "{shown} of {all} values",
  },
  columns: {
    parameter: "Parameter",
    value: "Value",
    period: "In force",
    source: "Source",
    confidence: "Confidence",
    document: "Document",
    kind: "Kind",
    dates: "Dates",
    rules: "Rules hold from",
    open: "Parameters without a value",
    known: "To be known",
    place: "Place",
  },
  confidence: { high: "High", middle: "Middle", low: "Low", open: "Open" },
  kinds: {
    rules: "clauses registered",
    official: "official document",
    report: "report or announcement",
    outside: "from elsewhere",
  },
  dates: { issued: "issued", effective: "in force", published: "published" },
  noDate: "no date stated",
  since: (from) => `from ${from}`,
  period: (from, to) => `${from} to ${to}`,
  range: (range) => `range ${range}`,
  openCount: (count) => `${count}`,
  none: "none",
  enumerate: ", ",
};

const texts: Readonly<Record<Locale, SourcesText>> = { zh, en };

export function sourcesTextFor(locale: Locale): SourcesText {
  return texts[locale];
}

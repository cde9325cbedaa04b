/**
 * The words of the graph of what feeds what in Chinese.
 *
 * Out:      the text, and the type that any other language must satisfy.
 */
import type { FeedKind } from "../../engine/index.ts";

const kinds: Readonly<Record<FeedKind, string>> = {
  fact: "事实",
  parameter: "参数",
  reading: "口径",
  derived: "导出值",
  condition: "条件",
  programme: "项目",
  choice: "选择",
  check: "检查",
  deadline: "期限",
  route: "受理",
};

export const graphZh = {
  pane: "关系",
  nothing: "把光标放进一条规则、一个参数或一个条件，就画出它读什么、谁读它。",
  notRunnable: "文稿改正后画出关系。",
  stale: "文稿有错误，以下是上一个可运行版本的关系。",
  broken: "画不出关系，文稿仍在本机。",
  loading: "正在整理……",
  depth: "层数",
  depths: { one: "一层", two: "两层" },
  form: "样式",
  forms: { picture: "图", table: "表" },
  enlarge: "放大",
  reduce: "缩回",
  enlarged: "关系图已放大到中间。",
  left: (count: number) => `较远的 ${count} 项没有画出`,
  around: (name: string) => `“${name}”读什么、谁读它`,
  finding: (name: string, from: number, to: number) =>
    `${name}直接用到 ${from} 项，被 ${to} 项直接用到。`,
  columns: { name: "名称", value: "当日的值", from: "来自", to: "用于" },
  beyond: (count: number, shown: number) =>
    shown === 0 ? `${count} 项，未画出` : `另 ${count} 项，未画出`,
  open: "没有取值",
  node: (kind: string, name: string, value: string) =>
    value === "" ? `${kind} ${name}` : `${kind} ${name}，${value}`,
  kinds,
};

export type GraphText = typeof graphZh;

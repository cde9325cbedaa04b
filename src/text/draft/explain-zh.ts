/**
 * The words of the pane of reasons in Chinese.
 *
 * Out:      the text, and the type that any other language must satisfy.
 */
import type { FormulaPart, PlainQuantity } from "../../engine/index.ts";

type Source = PlainQuantity["source"];

const parts: Readonly<Record<FormulaPart, string>> = {
  value: "公式",
  scope: "适用范围",
  condition: "条件",
  duration: "期限",
  amount: "金额",
  floor: "下限",
  ceiling: "上限",
  entitlement: "相应待遇",
  when: "适用条件",
  check: "检查",
};

const sources: Readonly<Record<Source, string>> = {
  fact: "本户情况",
  default: "本户未填，按默认",
  parameter: "参数",
  given: "本户另给的参数",
  derived: "导出值",
  literal: "",
  date: "评估日",
  reading: "解释口径",
  "worked-out": "",
};

export const explainZh = {
  pane: "理由",
  household: "家庭",
  programme: "项目",
  loading: "正在推算……",
  noHousehold: "还没有选家庭。请在下方选择家庭。",
  notRunnable: "文稿改正后显示理由。",
  stale: "文稿有错误，以下是上一个可运行版本的理由，行号可能已变。",
  broken: "推算出错，文稿仍在本机。",
  hint: "在文稿里选中公式的一部分，可看它对这一户的值和算法。",
  why: (programme: string) => `${programme}的理由`,
  choose: (household: string, programme: string) => `看“${household}”一户${programme}的理由`,
  line: (line: number) => `第 ${line} 行`,
  elsewhere: (file: string, line: number) => `${file} 第 ${line} 行`,
  goTo: (what: string, place: string) => `${what}，转到${place}`,
  rule: "规则",
  selection: {
    title: "所选部分",
    none: "所选文字不在公式里。",
    notHere: "这里没有可以推算的对象：本户没有相应的成员、申请或就诊。",
    inRule: (rule: string, part: string) => `${rule} · ${part}`,
    more: (count: number) => `另有 ${count} 个没有列出`,
    steps: "算法",
    unknown: "算不出",
    lacks: (names: string) => `缺：${names}`,
    unused: "本户未走到",
    list: (count: number) => `${count} 项`,
    since: (from: string, to?: string) => (to === undefined ? `${from} 起` : `${from} 至 ${to}`),
    parts,
    sources,
  },
};

export type ExplainText = typeof explainZh;

/**
 * The words of the spreadsheet of households compared, in Chinese.
 *
 * Out:      the words, and the type that any other language must satisfy.
 */
import type { PlainAmount, PlainMissing, Standing } from "../../engine/index.ts";

export const fileZh = {
  button: { make: "导出表格", making: "正在生成", failed: "未能生成，请重试" },
  name: (date: string) => `兜底-家庭与地区对照-${date}`,
  sheets: {
    results: "结果与金额",
    shown: "所选对照",
    open: "缺项与口径",
    parameters: "参数",
    receipt: "回执与假设",
  },
  heads: {
    household: "家庭",
    note: "情形",
    id: "家庭编号",
    programme: "项目",
    region: "地区",
    date: "评估日",
    outcome: "结果",
    amount: "金额（元）",
    unit: "单位",
    bound: "界限",
    standing: "能否计入合计",
    provenance: "所用数值",
    isMain: "主要项目",
    cite: "依据条文",
    kind: "类别",
    what: "内容",
    whose: "属于",
    parameter: "参数",
    variant: "适用范围",
    value: "数值",
    status: "来源状态",
    least: "假设下限",
    most: "假设上限",
    since: "起始日",
    until: "截止日",
    from: "规则文件",
    source: "出处",
    difference: "相差（元）",
    total: "已知合计",
  },
  bounds: { exact: "确定", floor: "不低于", ceiling: "不超过" } satisfies Record<
    PlainAmount["bound"],
    string
  >,
  standings: {
    paid: "计入",
    bound: "只有上下限，不计入",
    choice: "待申请人自选，不计入",
    unpriced: "金额未定，不计入",
    granted: "不是给付金额",
    refused: "不符合，按无计",
    undecided: "未有定论，不计入",
    silent: "未规定，不计入",
  } satisfies Record<Standing, string>,
  missing: {
    fact: "缺家庭信息",
    parameter: "文件未载数值",
    choice: "待申请人选择",
    rule: "文件未载规则",
  } satisfies Record<PlainMissing["kind"], string>,
  reading: "解释口径",
  assumedValue: "所用假设值",
  leftOpen: "文件未载",
  isMain: "是",
  notBasis: "本表由规则在本机推演得出，供研究和核对，不作发放依据。",
  assumedCount: (count: number) =>
    count === 0
      ? "本表未用到假设值。"
      : `本表用到假设值 ${count} 项，逐项列在下面；换成公布值后结果会变。`,
  silence: "“未规定”“待补”“金额未定”的格子不填数，不等于零。",
  floors: "“不低于”的金额是下限，不是应发数。",
  sums: "合计只加各户确定的应得金额；不符合按无计，其余不计入，并写明已知几户。",
  hash: "规则回执",
  document: "所依据文件",
  about: "文件说明",
  clauses: "条文数",
  title: "兜底 · 家庭与地区对照",
};

export type FileText = typeof fileZh;

/** The screen of rules × places in Chinese: the matrix and its controls. */
import type { HouseholdsText } from "../compare/households-zh.ts";
import type { Text } from "../zh.ts";
import { rulesFileZh } from "./file-zh.ts";
import { triedZh } from "./tried-zh.ts";

export const rulesZh = {
  lead: (date: string, reference: string) =>
    `各地文件对每个参数、项目、时限怎样规定，取${date}有效的数值，以${reference}为准逐项相比。未规定不是零，可能写在别的文件里。`,
  feature: "项目",
  baseline: "沿用国家基线",
  open: "未给出数值",
  more: (count: number) => `另有 ${count} 类`,
  truths: { true: "是", false: "否" },
  legend: "记号",
  relations: {
    reference: { mark: "·", word: "基准" },
    same: { mark: "＝", word: "相同" },
    different: { mark: "≠", word: "不同" },
    open: { mark: "?", word: "无从比较" },
    silent: { mark: "—", word: "未规定" },
  },
  /** Of a place whose own text is not at hand, silence is not even that. */
  unknown: "解读稿未载",
  relationMeanings: {
    reference: "作为基准的地区",
    same: "与基准说法相同",
    different: "与基准说法不同",
    open: "一方未给出数值，不能比较",
    silent: "当地文件和国家基线都没有规定，不是零",
  },
  controls: {
    label: "查看方式",
    date: "评估日",
    reference: "基准",
    section: "类别",
    all: "全部",
    onlyDiffering: "只看有差别的",
    search: "查找",
    searchHint: "名称、数值、条文号",
    household: "家庭",
    print: "打印",
  },
  counts: (all: number, alike: number) => `${all} 项，各地说法相同 ${alike} 项`,
  none: "没有符合条件的条目。",
  choose: (name: string) => `查看“${name}”的条文表述并试算`,
  parts: (count: number) => `${count} 个条件和待遇`,
  partKinds: {
    condition: "条件",
    entitlement: "待遇",
    amount: "金额",
    duration: "期限",
  },
  line: (line: number) => `第 ${line} 行`,
  lineLabel: (place: string, line: number) => `在起草页打开${place}规则第 ${line} 行`,
  words: {
    conditions: (count: number) => `${count} 个条件`,
    rows: (count: number) => `表，${count} 行`,
    floor: (formula: string) => `不低于 ${formula}`,
    ceiling: (formula: string) => `不超过 ${formula}`,
    when: (formula: string) => `当 ${formula}`,
    byDefault: (option: string) => `默认：${option}`,
    list: "、",
    kinds: {
      service: "服务",
      goods: "实物",
      remission: "减免",
      priority: "优先",
      deferral: "缓交",
      uplift: "上浮",
    },
    written: "已写明",
  },
  tried: triedZh,
  file: rulesFileZh,
  computing: "正在核对各地规则",
  failed: "规则没有算出来。",
  retry: "再试一次",
  faults: (places: string) => `${places}的规则有错，未能列入。`,
};

export type RulesText = typeof rulesZh;

/** The words of the site with those of this screen. */
export type RulesScreenText = Text & { readonly rules: RulesText } & Pick<
    HouseholdsText,
    "documents"
  >;

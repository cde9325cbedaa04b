/**
 * The words of households compared, in Chinese: what is chosen, how it is ordered, totals, the map and small charts.
 *
 * Out:      the words, and the type that any other language must satisfy.
 */
import type { ProgrammeGroup } from "../../engine/index.ts";

interface MapFinding {
  /** Households, and those that fare alike everywhere. */
  readonly count: number;
  readonly same: number;
  readonly most: RegionCount;
  readonly least: RegionCount;
}

export interface RegionCount {
  readonly region: string;
  readonly yes: number;
  readonly silent: number;
}

/** The greatest difference, whose size stands between the two halves of the sentence. */
interface PanelFinding {
  readonly what: string;
  readonly most: string;
  readonly mostRegion: string;
  readonly least: string;
  readonly leastRegion: string;
}

export const householdsZh = {
  views: { label: "显示方式", table: "对照表", heat: "分布图", panels: "小图" },
  scope: {
    all: "全部项目",
    several: "一类项目",
    one: "单个项目",
    group: {
      monthly: "按月发放的项目",
      money: "其他给付的项目",
      service: "服务和减免",
    } satisfies Record<ProgrammeGroup, string>,
  },
  picker: {
    find: "按名称或情形查找",
    all: "全选",
    first: "恢复起始家庭",
    count: (shown: number, all: number) => `已选 ${shown} 户，共 ${all} 户`,
    group: (programme: string, shown: number, all: number) =>
      `主要项目：${programme}（${shown}/${all}）`,
    groupAll: (programme: string) => `全选主要项目为${programme}的家庭`,
    noneFound: "没有相符的家庭。",
    keepOne: "至少保留一户。",
  },
  regions: {
    title: "地区",
    choose: "选择地区",
    all: "全部显示",
    count: (shown: number, all: number) => `显示 ${shown} 个地区，共 ${all} 个`,
    keepOne: "至少保留一个地区。",
  },
  sort: {
    byRegion: (region: string) => `按${region}的结果排序`,
    byHousehold: "按家庭名称排序",
    household: "家庭",
    empty: (count: number) => `另有 ${count} 行各地都未规定，未列出。`,
    more: (count: number) => `其余 ${count} 行也列出`,
    noRows: "所选项目对所选家庭都未规定。",
  },
  totals: {
    title: (unit: string) => `已知合计 ${unit}`,
    comparable: (count: number) => `各地都已知的 ${count} 户`,
    incomparable: "没有各地都已知的家庭，各地合计不可相比",
    known: (known: number, count: number) =>
      known === count ? `${count} 户全部已知` : `${known}/${count} 户已知，部分合计`,
    none: "无已知金额",
    refused: (count: number) => `不符合 ${count}`,
    bound: (count: number) => `只有下限 ${count}`,
    choice: (count: number) => `待自选 ${count}`,
    open: (count: number) => `金额未定 ${count}`,
    silent: (count: number) => `未规定 ${count}`,
    separate: "各项分列，不相加：同一户的项目未必能同时享受。",
  },
  heat: {
    title: (programme: string) => `谁在哪里得到什么：${programme}`,
    fallback: "分布图一次只看一个项目，现按各户主要项目。",
    count: (count: number, regions: number) => `${count} 户 × ${regions} 地`,
    legend: (unit: string) => `金额深浅 ${unit}`,
    upTo: (figure: string) => `至 ${figure}`,
    outcomes: "符号",
    regionCounts: "各结果户数",
    outcomeCount: (word: string, count: number) => `${word} ${count}`,
    finding: ({ count, same, most, least }: MapFinding): readonly [string, string, string] => [
      `${count} 户中，`,
      `${count - same} 户在各地结果不同`,
      most.region === least.region
        ? `，${same} 户相同。各地符合的户数相同，都是 ${most.yes} 户。`
        : `，${same} 户相同。符合最多的是${most.region}（${most.yes} 户），最少的是${least.region}（${least.yes} 户${
            least.silent > 0 ? `，另有 ${least.silent} 户未规定，不作推断` : ""
          }）。`,
    ],
    cell: (household: string, region: string, said: string) => `${household}，${region}：${said}`,
  },
  panels: {
    title: (unit: string) => `每户各地可得 ${unit}`,
    titleOfOne: (household: string, unit: string) => `${household}：各项目各地可得 ${unit}`,
    label: "每户一幅，各地五条，同一尺度",
    omitted: (count: number) => `另有 ${count} 户在各地都没有这一单位的金额，未画。`,
    omittedProgrammes: (count: number) => `另有 ${count} 项没有这一单位的金额，未画。`,
    empty: "所选家庭在各地都没有可画的金额。",
    notSame: "（各地主要项目不同）",
    finding: (found: PanelFinding): readonly [string, string] => [
      `“${found.what}”相差最大，差 `,
      `：${found.mostRegion} ${found.most}，${found.leastRegion} ${found.least}。`,
    ],
    none: "没有两地都给出确定金额的同一项目，不能相比。",
    same: "两地以上都有确定金额的，金额相同。",
    png: "PNG",
    svg: "SVG",
    csv: "CSV",
    table: "查看表格",
    chart: "查看图形",
    file: "各户各地可得",
  },
  detail: {
    openCase: "在个案中打开",
    computing: "正在测算选定的家庭",
    surveying: "正在测算全部家庭",
  },
  documents: {
    kinds: {
      measures: "实施措施",
      framework: "框架性文件",
      plan: "工作方案",
      interpretation: "解读稿",
    },
    meaning: {
      measures: "地方措施，可逐条推演",
      framework: "省级框架性文件，具体标准由各地另定；没有数字不等于没有救助",
      plan: "部门工作方案，只写任务，不是完整的低保规定",
      interpretation: "只有文件的解读稿，正文不在本库；未规定即不知道，不作推断",
    },
    effective: (date: string) => `${date} 起施行`,
    noEffective: "未载施行日期",
    differ: (years: string) =>
      `各地文件种类和年份不同（${years}），所处政策阶段不同：结果可以对照，不是同一时点的高低评比。`,
    undated: (places: readonly string[], count: number) =>
      places.length === count
        ? "各地文件都未载施行日期，列出的是印发或刊登日期。"
        : `${places.join("、")}的文件未载施行日期，列出的是印发或刊登日期。`,
    separator: "；",
  },
};

export type HouseholdsText = typeof householdsZh;

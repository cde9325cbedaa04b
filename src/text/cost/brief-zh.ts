/** The words of the printed brief, of its file of tables, and of what a budget allows, in Chinese. */
export const costBriefZh = {
  kind: "兜底 · 测算说明",
  paper: (assumed: number) => `含假设值 ${assumed} 项，供研究，不作发放依据`,
  title: (region: string, figure: string) => `关于${region}${figure}调整的测算说明`,
  subtitle: (name: string, value: string, now: string) => `${name}：${value}；基线：现行 ${now}`,
  sections: {
    proposal: "一、方案",
    finding: "二、结论",
    proposals: "三、各方案",
    links: "四、联动标准",
    fit: "五、口径核对",
    sensitivity: "六、敏感性",
    sources: "七、依据",
    limits: "八、局限",
  },
  raised: (size: string, share: string) =>
    share === "" ? `，提高 ${size}` : `，提高 ${size}，增幅 ${share}`,
  lowered: (size: string, share: string) =>
    share === "" ? `，降低 ${size}` : `，降低 ${size}，降幅 ${share}`,
  further: (list: string) => `同时：${list}。`,
  mostWithin: (budget: string, value: string) =>
    `全年增支不超过 ${budget} 元时，最高可到 ${value}。`,
  yearOne: {
    more: (year: string, months: number, money: string) =>
      `${year} 年内执行 ${months} 个月，增支 ${money}。`,
    less: (year: string, months: number, money: string) =>
      `${year} 年内执行 ${months} 个月，减支 ${money}。`,
    same: (year: string, months: number, _money: string) =>
      `${year} 年内执行 ${months} 个月，支出不变。`,
  },
  table: (index: number, caption: string) => `表${index} ${caption}`,
  figure: (index: number, caption: string) => `图${index} ${caption}`,
  partsCaption: "全年增支构成，元",
  barsCaption: (most: string, times: string, least: string) =>
    times === "" ? "各方案的全年增支构成" : `${most}的全年增支约为${least}的 ${times} 倍`,
  mainPart: (part: string) => `，各方案都以“${part}”为主`,
  rangesCaption: (name: string) => `${name}的全年增支受哪些假设影响最大，元，斜纹为假设的范围`,
  interval: (least: string, most: string) =>
    `各项假设分别取到范围两端时，全年增支在 ${least} 元至 ${most} 元之间。`,
  part: "项目",
  basis: "涉及",
  standard: "标准",
  now: "现行",
  relation: "关系",
  unmoved: "不随动",
  atRest: "不随动且不触及上下限的：",
  restingOnes: (name: string, count: number, relation: string) =>
    `${name} ${count} 项（${relation}）`,
  checked: (name: string, variants: readonly string[], verdict: string) =>
    `${name}：${verdict}${variants.length === 0 ? "" : `（${variants.join("，")}）`}`,
  synthetic: (title: string, size: number, seed: number) =>
    `人口为${title}，抽样 ${size} 户，种子 ${seed}，是合成的，不是真实家庭。`,
  sample: (count: number) => `人口为 ${count} 户示例家庭，每户计一户，不代表任何地方的总量。`,
  fitSaid: (met: number, all: number) => `${all} 项公布数或推算数中，基线闭合 ${met} 项。`,
  notMet: (list: string) => `未闭合：${list}。`,
  given: (list: string) => `文件未定而由人口设定：${list}。`,
  curve: (least: string, most: string) => `${least}至${most}之间，各数值的全年增支`,
  map: (across: string, down: string, rest: string, isWhole: boolean) =>
    `${across}（横）与${down}（纵）各组合的全年增支，元，${rest}${isWhole ? "" : "，摘录"}`,
  noRanges: "未测算各项假设的影响。",
  limits: [
    "人口全年不变，未计入年度内自然进出、物价补贴和申领率变化。",
    "各级如何分担，文件未规定，不作拆分。",
  ] as readonly string[],
  notCounted: (list: string) => `下列待遇因文件未定数值或缺少事实未计入：${list}。`,
  receipt: (hash: string, region: string, date: string) =>
    `回执 ${hash} · 规则 ${region} · ${date} 计算`,
  proposed: "方案提出的数值，尚无文件。",
};

export const costExploreZh = {
  title: "按预算反推标准",
  note: "全年增支",
  ask: "全年增支不超过",
  unit: "元",
  run: "反推",
  found: (value: string, cost: string, step: string) =>
    `最高可到 ${value}（增支 ${cost} 元，再加 ${step} 即超）`,
  over: (cost: string) => `再加一步为 ${cost} 元。`,
  flip: {
    before: "越过预算时，变动最大的是",
    row: (row: number) => `第 ${row} 行家庭`,
    own: (id: string) => `户号为 ${id} 的家庭`,
    after: (money: string) => `，每年多 ${money} 元。`,
    open: "看这一户",
    shown: (value: string) => `越过预算的那一户（调到 ${value} 时）`,
  },
  all: "在可查的范围内，怎样提高都不超预算。",
  none: "在可查的范围内，怎样降低都超预算。",
  falling: "有的数值提高后支出反而下降，更高的数值也可能不超预算。",
  exact: (step: string) => `曲线每 ${step} 算一次，逐点精确。`,
  label: (figure: string) => `${figure}与全年增支，元`,
  budget: "预算",
  value: "数值",
  cost: "全年增支，元",
  table: "查看表格",
  progress: (done: number, total: number) => `${done}/${total}`,
  failed: "这个方案不能反推。",
  ended: "这一项计算意外中断，没有结果；其他结果不受影响。",
  again: "再试一次",
  ranges: {
    title: "敏感性",
    note: "假设取到范围两端时的全年增支，元",
    run: "测算各项假设",
    assumption: "假设",
    low: "取低",
    high: "取高",
    middle: (money: string) => `按现在的假设为 ${money} 元`,
    none: "没有一项假设改变增支。",
    only: "示例家庭没有假设的范围。",
    file: "敏感性",
  },
  fit: {
    title: "基线与公布数",
    head: (met: number, all: number) => `${all} 项中 ${met} 项闭合`,
    total: "总量",
    target: "公布或推算",
    reached: "人口",
    yes: "闭合",
    no: "未闭合",
    given: "文件未定，由人口设定",
    size: "抽样户数",
    seed: "种子",
    redraw: "换一个种子",
  },
};

export const costFileZh = {
  button: { make: "导出表格", making: "正在制表", failed: "制表未成，再试一次" },
  name: (region: string) => `${region}标准调整测算`,
  sheets: {
    about: "说明",
    parts: "增支构成",
    classes: "受益与受损",
    programmes: "各项目",
    links: "联动标准",
    map: "两项参数",
    year: "首年逐月",
    fit: "口径核对",
    left: "未计入",
  },
  about: {
    region: "地区",
    population: "人口",
    date: "测算日",
    rules: "规则",
    synthetic: "人口是合成的，供研究，不作发放依据",
    size: "抽样户数",
    seed: "种子",
    proposal: "方案",
    difference: "全年增支，元",
    assumed: "用到的假设值",
  },
};

export type CostBriefText = typeof costBriefZh;
export type CostExploreText = typeof costExploreZh;
export type CostFileText = typeof costFileZh;

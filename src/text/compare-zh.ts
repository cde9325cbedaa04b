/**
 * The words of the comparison screen in Chinese.
 *
 * Out:      the text, and the type that any other language must satisfy.
 * Ignores:  reasons, which reasons.ts words; what a policy says.
 */

/** The greatest difference in words: the size of it stands between the two halves of the sentence. */
interface Finding {
  readonly household: string;
  readonly programme: string;
  readonly most: string;
  readonly mostRegion: string;
  readonly least: string;
  readonly leastRegion: string;
}

export const compareZh = {
  page: "比较",
  title: "各地比较",
  controls: {
    date: "评估日",
    programme: "项目",
    ownProgramme: "各户主要项目",
    households: "家庭",
    householdCount: (count: number) => `已选 ${count} 户`,
    chooseHouseholds: "选择家庭",
    print: "打印",
    region: "地区",
  },
  matrix: {
    label: "家庭与地区对照",
    hint: "方向键移动，回车选定",
    household: "家庭",
    amount: "结果金额 元/户/月",
    noStandard: "未比照标准",
    choiceOpen: "可自选",
    baseline: "沿用国家基线",
    amountNeeded: "金额待补",
    floorOnly: "只有下限",
    byMethod: (option: string, figure: string) => `${option}为 ${figure}`,
    lacks: (names: string) => `缺：${names}`,
    notInAnyText: "文件未载",
    open: (household: string, region: string) => `${household}，${region}`,
  },
  chart: {
    title: "每月各得多少",
    note: "元/户/月，各项分列，不相加",
    sealed: (figure: string, seal: string) => `${figure}（${seal}）`,
    axis: "元/户/月",
    label: "每户每月在各地可得的金额",
    showTable: "查看表格",
    showChart: "查看图形",
    household: "家庭",
    programme: "项目",
    difference: "相差",
    choice: "待自选",
    floor: "只有下限",
    amountNeeded: "金额待补",
    empty: "所选家庭没有按月发放的确定金额。",
    finding: (found: Finding): readonly [string, string] => [
      `“${found.household}”一户的${found.programme}相差最大，每月差 `,
      `：${found.mostRegion} ${found.most}，${found.leastRegion} ${found.least}。`,
    ],
    same: "所选家庭在各地都有确定金额的项目，金额相同。",
    single: "没有两地都给出确定金额的项目，不能相比。",
    money: "元",
  },
  detail: {
    label: "选定单元格的依据",
    programmes: "全部项目",
    silentCount: (count: number) => `未规定 ${count} 项`,
    why: (name: string) => `${name}的依据`,
    figure: "数",
    rule: "则",
    clause: "条",
    all: "全部满足",
    any: "满足其一",
    none: "均不得有",
    noSum: "本项没有金额算式。",
    noReasons: "本项没有条件。",
    silent: "本地文件和国家基线都没有规定本项，不作推断。",
    outOfScope: "规则不涉及本户的情形，不作推断。",
    noInstances: "本户没有申请或就诊，本项不适用。",
    others: "其他成员",
    rounding: { up: "进到", down: "舍到", "half-up": "四舍五入到", "half-down": "五舍六入到" },
    step: (mode: string, step: string) => `${mode}${step === "1" ? "元" : ` ${step} 元`}`,
    readings: "解释口径",
    defaultOption: "默认",
    methods: "计发方式未定，各方式的结果",
    unknownMethod: "算不出",
    needs: "还缺",
    entitlements: "相应待遇",
    undecided: "待定",
    choiceTitle: "两项只能选一项",
    choiceClear: "取消选择",
    choiceNote: "由申请人自主选择，系统不代选",
    choiceMade: (name: string) => `申请人已选择${name}`,
    choiceDepends: "是否可选，视口径而定",
    choiceNeeds: "是否可选，还缺信息",
    assumptions: "用到的假设值",
    range: (text: string) => `范围 ${text}`,
    noRange: "未给范围",
    more: (count: number) => `其余 ${count} 项`,
    inner: (count: number) => `其中 ${count} 项`,
    missing: "算不出",
    faults: "本户信息有误",
  },
  force: {
    firm: "",
    "in-principle": "原则上",
    may: "可",
    encourage: "鼓励",
    explore: "探索",
    pilot: "试点",
    progressive: "逐步",
    "by-regulation": "按规定",
  },
  clause: {
    encoded: "已入规则",
    duty: "职责条文，不计算",
    open: "可计算，尚未写入",
    umbrella: "统领条文",
    document: "标准来源",
    outside: "本地文件未载明，此处补充适用，按假设处理",
    register: "在条文页查看",
    word: "条文",
    name: (seal: string, label: string) => `条文 ${seal} ${label}`,
    unknown: "未登记的依据",
  },
  states: {
    running: (done: number, total: number) => `正在测算 ${done} / ${total}`,
    cancel: "取消",
    cancelled: "已取消测算。",
    stale: (date: string) => `选择已改，以下仍是此前（${date}）的结果。正在重算。`,
    retry: "重新测算",
    broken: "本页出错，规则和家庭信息都没有离开本机。",
    copy: "复制详情",
    fault: (title: string, count: number) => `${title}规则有 ${count} 处错误，暂不能测算`,
    place: (file: string, line: number) => `${file} 第 ${line} 行`,
    beforeVersion: (title: string, date: string) =>
      `${title}的规则在 ${date} 尚未开始适用，结果只供参照。`,
    waiting: "打开后在本机测算",
    paper: (count: number) =>
      count === 0 ? "供研究，不作发放依据" : `含假设值 ${count} 项，供研究，不作发放依据`,
    noScript: "测算在本机浏览器中运行，需要启用脚本。各地规则和家庭情形如下。",
  },
  receipt: {
    hash: "回执",
    sources: (files: number, clauses: number) => `规则 ${files} 份 · 条文 ${clauses} 条`,
    noAssumed: "本页未用到假设值",
    assumed: (count: number, places: string) => `本页用到假设值 ${count} 项：${places}`,
    requests: "网络请求 0",
    computed: (date: string) => `${date} 计算`,
  },
};

export type CompareText = typeof compareZh;

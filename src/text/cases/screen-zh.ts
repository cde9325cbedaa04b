/**
 * The words of the case screen's frame and of its outcomes in Chinese.
 *
 * Out:      the text, and the type that any other language must satisfy.
 * Ignores:  reasons, which reasons.ts words; the household's form, the curve and the timeline, which have words of their
 *           own; what a policy says.
 */
export const screenZh = {
  controls: {
    household: "情景家庭",
    find: "查找情景：人口、收入、困难情形",
    found: (count: number, all: number) =>
      count === all ? `${all} 户` : `${all} 户中 ${count} 户`,
    region: "地区",
    date: "评估日",
    copyLink: "复制链接",
    copied: "已复制，只含情景和地区，不含家庭信息",
    copiedOther: "已复制。链接打开的是原情景：改动过的家庭信息只在本页，不写入链接",
    print: "打印",
    changed: "已修改",
    created: "自建家庭",
    opened: (file: string) => `文件 ${file} 的家庭`,
    said: (programme: string, outcome: string) => `${programme}：${outcome}`,
  },
  outcomes: {
    title: (region: string) => `${region}的结果`,
    label: "各项目的结果",
    count: (count: number) => `${count} 项，已定结果在前`,
    silent: (count: number) => `未规定 ${count} 项`,
    idle: (count: number) => `本户没有申请或就诊，不涉及 ${count} 项`,
    answers: "期限和办理机关",
    kinds: { deadline: "期限", route: "机关" },
    byReading: (reading: string) => `视口径：${reading}`,
    waiting: "打开后在本机推演",
  },
  reason: {
    label: "结果的依据",
    tabs: "依据的各面",
    why: (what: string) => `为什么是 ${what}`,
    whyNot: "为什么不符合",
    whyOutcome: (outcome: string) => `为什么是“${outcome}”`,
    panes: { reasons: "理由", timeline: "时间线", certificate: "凭证" },
    noCertificate: "本项没有已知的金额，没有可以复核的算式。",
    certificateNote: "分数是取整前的精确值，不含舍入误差；两种复算各自独立。",
    loading: "正在推算……",
    broken: "推算出错，家庭信息没有离开本机。",
  },
  changes: {
    title: "改变结果的条件",
    note: "每次只改一项事实，取最小改动",
    none: "单改一项事实，结果都不变。",
    more: (count: number) => `其余 ${count} 项`,
    others: "其他成员",
    of: (of: string, fact: string) => `${of}的${fact}`,
    turned: (names: string) => `由此转变：${names}`,
    depends: (names: string) => `取决于口径：${names}`,
    rate: (unit: string, amount: string) => `每增加 1 ${unit}，金额变动 ${amount} 元`,
    unfinished: (names: string) => `没有查到头：${names}`,
    days: (count: string) => `${count} 日`,
    months: (count: string) => `${count} 个月`,
  },
  bounds: {
    title: "补齐之前，结果可能是",
    outcomes: (list: string) => list,
    ask: "宜先补",
    wide: "从宽估计，不一定都达得到",
    mayLack: "补齐事实后，金额仍可能未定",
    amount: "金额",
  },
  print: {
    kind: "个案推演单",
    rules: (title: string, hash: string) => `${title}规则 ${hash}`,
    date: (date: string) => `评估日 ${date}`,
    place: "供研究，不作发放依据",
  },
  noScript: "推演在本机浏览器中运行，需要启用脚本。各地规则可在“条文”“比较”两页阅读。",
};

export type ScreenText = typeof screenZh;

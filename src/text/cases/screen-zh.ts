/**
 * The words of the case screen's frame and of its outcomes in Chinese.
 *
 * Out:      the text, and the type that any other language must satisfy.
 * Ignores:  reasons, which reasons.ts words; the household's form, the curve and the timeline, which have words of their
 *           own; what a policy says.
 */
export const screenZh = {
  title: "个案推演",
  controls: {
    household: "情景家庭",
    region: "地区",
    date: "评估日",
    copyLink: "复制链接",
    copied: "已复制，只含情景和地区，不含家庭信息",
    print: "打印",
    changed: "已修改",
  },
  headline: (region: string, programme: string, outcome: string) =>
    `${region}，${programme}：${outcome}`,
  household: {
    title: "家庭",
    label: "家庭成员和事实",
    members: (count: number) => `${count} 人`,
    member: (index: number) => `成员 ${index}`,
    facts: "家庭事实",
    application: "申请",
    none: "没有填写",
    notStated: "未填",
    count: (count: number) => `${count} 项`,
  },
  outcomes: {
    title: (region: string) => `${region}的结果`,
    label: "各项目的结果",
    count: (count: number) => `${count} 项，已定结果在前`,
    silent: (count: number) => `未规定 ${count} 项`,
    idle: (count: number) => `本户没有申请或就诊，不涉及 ${count} 项`,
    exact: "确定金额",
    floor: "只知下限",
    ceiling: "只知上限",
    waiting: "打开后在本机推演",
  },
  reason: {
    tabs: "依据",
    why: (what: string) => `为什么是${what}`,
    whyNot: "为什么不符合",
    panes: { reasons: "理由", certificate: "凭证" },
  },
  noScript: "推演在本机浏览器中运行，需要启用脚本。各地规则可在“条文”“比较”两页阅读。",
};

export type CasesScreenText = typeof screenZh;

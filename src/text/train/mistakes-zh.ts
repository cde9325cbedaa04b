/** Mistakes of training in Chinese: what each comes to, and as headings of a course; words of how binding a text is. */
import type { MistakeKind, SaidMistake } from "../../engine/index.ts";

/** A mistake whose names are in the reader's language. */
export type MistakeWords = Readonly<
  Record<MistakeKind, (said: Omit<SaidMistake, "kind">) => string>
>;

const standingsZh: Readonly<Record<string, string>> = {
  granted: "应当给予",
  refused: "不予救助",
  discretion: "可酌情给予",
  "by-regulation": "按另行规定",
  silent: "没有规定",
};

export const forcesZh: Readonly<Record<string, string>> = {
  firm: "应当",
  "in-principle": "原则上",
  may: "可以",
  encourage: "鼓励",
  explore: "探索",
  pilot: "试点",
  progressive: "逐步",
  "by-regulation": "按规定",
};

export const mistakesZh: MistakeWords = {
  "left-out": ({ name }) => `没有计“${name}”`,
  "taken-for-another": ({ name }) => `把“${name}”填到了这里`,
  "deduction-forgotten": ({ name }) => `没有扣减“${name}”`,
  "times-members": () => "把每户当成了每人",
  "divided-by-members": () => "把一户的钱分到了人头",
  "not-divided": ({ name }) => `没有除以“${name}”`,
  "not-rounded": () => "没有按规定取整",
  "rounded-otherwise": () => "取整的方向不对",
  "rounded-to-whole": () => "多取了一次整",
  "rounded-early": ({ name }) => `“${name}”取整过早`,
  "other-variant": ({ name, detail = "" }) => `用了“${detail}”的${name}`,
  "earlier-value": ({ name, detail = "" }) => `用了 ${detail} 起的旧${name}`,
  "factor-left-out": ({ name }) => `没有乘“${name}”`,
  "addition-forgotten": ({ name }) => `漏加了“${name}”`,
  "floor-as-payment": ({ detail }) =>
    detail === undefined ? "把下限当成了发放数" : "把下限当成了上限",
  "other-row": ({ name }) => `“${name}”套用了另一种情形`,
  "end-point-taken-in": ({ name }) => `把恰等于“${name}”的也算在内`,
  "end-point-left-out": ({ name }) => `把恰等于“${name}”的排除在外`,
  "month-too-long": () => "期限多算了一个月",
  "month-too-short": () => "期限少算了一个月",
  "exclusion-ignored": ({ name }) => `没有看排除情形“${name}”`,
  "condition-ignored": ({ name }) => `没有看条件“${name}”`,
  "condition-misjudged": ({ name }) => `“${name}”判断反了`,
  "one-for-all": ({ name }) => `“${name}”要求全部满足，误作有一项即可`,
  "all-for-one": ({ name }) => `“${name}”有一项即可，误作须全部满足`,
  "added-excluded": ({ name }) => `与“${name}”只能选一项，误作两项相加`,
  "silence-misread": () => "没有写明，不等于零",
  "may-misread": ({ detail = "" }) => `“可以”误作“${standingsZh[detail] ?? detail}”`,
  "regulation-misread": ({ detail = "" }) =>
    `须另查所指的规定，误作“${standingsZh[detail] ?? detail}”`,
  "force-misread": ({ name, detail = "" }) =>
    `把“${forcesZh[name] ?? name}”当成了“${forcesZh[detail] ?? detail}”`,
  "not-asked": ({ name }) => `本项目不等“${name}”来决定`,
  "other-answer": ({ name }) => `那是“${name}”的去处`,
  "other-clause": ({ name }) => `该条管的是“${name}”`,
  "day-too-late": () => "从次日起算了",
  "day-only": () => "只算到日，没有算到时刻",
  "months-as-days": () => "把一个月当成了三十天",
};

/** Where people go wrong, as headings of a course. */
export const trapsZh: Readonly<Record<MistakeKind, string>> = {
  "left-out": "漏项",
  "taken-for-another": "张冠李戴",
  "deduction-forgotten": "忘记扣减",
  "times-members": "每户与每人",
  "divided-by-members": "一户的钱分人头",
  "not-divided": "总额与人均",
  "not-rounded": "取整不能漏",
  "rounded-otherwise": "取整的方向",
  "rounded-to-whole": "多余的取整",
  "rounded-early": "取整过早",
  "other-variant": "城乡与类别标准",
  "earlier-value": "新旧标准",
  "factor-left-out": "漏乘",
  "addition-forgotten": "漏加收入",
  "floor-as-payment": "下限不是发放数",
  "other-row": "对错情形",
  "end-point-taken-in": "低于与不高于",
  "end-point-left-out": "恰好等于",
  "month-too-long": "期限最后一月",
  "month-too-short": "期限少一月",
  "exclusion-ignored": "排除情形",
  "condition-ignored": "漏看条件",
  "condition-misjudged": "条件判反",
  "one-for-all": "同时满足与择一",
  "all-for-one": "有一项即可",
  "added-excluded": "两项不能相加",
  "silence-misread": "未规定不是零",
  "may-misread": "“可以”与“应当”",
  "regulation-misread": "“按规定”要另查",
  "force-misread": "“原则上”与“应当”",
  "not-asked": "多问事实",
  "other-answer": "去处",
  "other-clause": "条文",
  "day-too-late": "起算日",
  "day-only": "时刻",
  "months-as-days": "月与日",
};

/**
 * The words about the clause behind a line of the draft, in Chinese.
 *
 * Out:      the text, and the type that any other language must satisfy.
 */
export const clauseZh = {
  tab: "条文原文",
  none: "把光标放到引用条文的规则上，这里显示所依据的条文。",
  reading: "正在读取条文……",
  gloss: "要旨（本站概括，不是原文）",
  unknown: "登记中没有这一条。",
  document: "依据文件",
  also: "本处还引用",
  noRules: "没有规则引用本条。",
  rules: "所成规则",
  cases: (count: number) => `${count} 个用例`,
  register: "在条文登记中查看",
  place: (number: string) => `第 ${number} 项`,
  chip: (label: string) => `条文 ${label}`,
  states: "各句的处理方式",
  thread: "溯源线",
  letters: { clause: "条", rule: "则", figure: "数" },
};

export type ClauseText = typeof clauseZh;

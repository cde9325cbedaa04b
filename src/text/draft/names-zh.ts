/**
 * The words of names in a draft: the outline, what is told of a name, why it cannot be renamed, in Chinese.
 *
 * Out:      the text, and the type that any other language must satisfy.
 */

/** What the language itself has: one line, and an example where there is something to show. */
interface BuiltInWords {
  readonly line: string;
  readonly example?: string;
}

const builtIns: Readonly<Record<string, BuiltInWords>> = {
  评估日: { line: "测算所依的日期。", example: "出生日期 <= 评估日" },
  每年月数: { line: "12 月/年，年与月之间唯一的换算。", example: "年收入 / 每年月数" },
  金额: { line: "项目的金额；不符合时为 0。", example: "项目.金额" },
  sum: { line: "各项之和；一项也没有时为 0。", example: "sum(成员.收入)" },
  count: { line: "个数。", example: "count(成员[在就业])" },
  mean: { line: "各项的平均数。", example: "mean(成员.收入)" },
  min: { line: "最小的一个。", example: "min(甲, 乙)" },
  max: { line: "最大的一个。", example: "max(收入, 0)" },
  any: { line: "至少一项为真。", example: "any(成员.在就业)" },
  all: { line: "每一项都为真；一项也没有时为真。", example: "all(成员.有能力)" },
  not: { line: "真假相反。", example: "not(在就业)" },
  abs: { line: "绝对值。", example: "abs(甲 - 乙)" },
  modulo: { line: "相除的余数，符号随除数。", example: "modulo(甲, 乙)" },
  floor: { line: "向下取整，可写位数。", example: "floor(甲, 2)" },
  ceiling: { line: "向上取整，可写位数。", example: "ceiling(甲, 2)" },
  decimal: { line: "四舍五入到所写的位数。", example: "decimal(甲, 2)" },
  "round up": { line: "远离零进位到所写的位数。", example: "round up(甲, 2)" },
  "round down": { line: "向零舍去到所写的位数。", example: "round down(甲, 2)" },
  "round half up": { line: "四舍五入到所写的位数。", example: "round half up(甲, 2)" },
  "round half down": { line: "五舍六入到所写的位数。", example: "round half down(甲, 2)" },
  date: { line: "由文字写成日期。", example: 'date("2024-01-01")' },
  duration: { line: "由文字写成时长。", example: 'duration("P6M")' },
  "years and months duration": {
    line: "两个日期之间满了几个月；.years 取满几年。",
    example: "years and months duration(出生日期, 评估日).years",
  },
  "starts with": { line: "文字是否以另一段文字开头。", example: 'starts with(甲, "乙")' },
  contains: { line: "文字中是否有另一段文字。", example: 'contains(甲, "乙")' },
  "string length": { line: "文字的字数。", example: "string length(甲)" },
  "get or else": { line: "有值时取其值，未知时取后一项。", example: "get or else(甲, 0)" },
  or: { line: "一方为真即为真。" },
  and: { line: "双方为真才为真。" },
  "=": { line: "相等；一边未知时未知。" },
  "!=": { line: "不相等；一边未知时未知。" },
  "<": { line: "小于；两边单位须相同。" },
  "<=": { line: "小于或等于；两边单位须相同。" },
  ">": { line: "大于；两边单位须相同。" },
  ">=": { line: "大于或等于；两边单位须相同。" },
  "+": { line: "相加；两边单位须相同。日期可加时长。" },
  "-": { line: "相减；两边单位须相同。" },
  "*": { line: "相乘；单位随之相乘。" },
  "/": { line: "相除，结果为准确分数；单位随之相除。" },
  "**": { line: "乘方；指数须为整数。" },
  year: { line: "日期的年份。" },
  month: { line: "日期的月份。" },
  day: { line: "日期的日。" },
  years: { line: "时长中满了几年。" },
  months: { line: "时长中满年之外所余的月数（0 至 11）。" },
  days: { line: "时长的日数。" },
};

export const namesZh = {
  outline: "本文件",
  jump: (section: string, count: number, errors: number) =>
    errors > 0 ? `${section}，${count} 项，${errors} 个错误` : `${section}，${count} 项`,
  sections: {
    parameters: "参数",
    readings: "解释口径",
    derived: "导出值",
    programmes: "项目",
    choices: "选择",
    checks: "检查",
    deadlines: "期限与受理",
    tests: "用例",
  },
  kinds: {
    entity: "对象",
    fact: "事实",
    enum: "选项表",
    option: "选项",
    parameter: "参数",
    reading: "解释口径",
    derived: "导出值",
    programme: "项目",
    choice: "选择",
    check: "检查",
    deadline: "期限",
    route: "受理与审批",
    condition: "条件",
    entitlement: "待遇",
    document: "文件",
    clause: "条文",
    test: "用例",
    variable: "公式内的变量",
    "built-in": "公式语言",
  },
  builtIns,
  example: "例",
  unit: "单位",
  of: (entity: string) => `属于${entity}`,
  options: "选项",
  defaultOption: "默认",
  absent: "未填时视为",
  inForce: (date: string) => `${date} 的值`,
  open: (date: string) => `${date} 无规定值，测算时须另行提供。`,
  since: (date: string) => `自 ${date} 起`,
  cite: "依据",
  held: (household: string) => `${household}`,
  unknown: "未知",
  colon: "：",
  comma: "，",
  enumerate: "、",
  format: "整理排版",
  unreadable: "文稿有错误，暂不能整理排版。",
  refused: {
    "no-name": () => "这里没有可以改名的名称。",
    "not-renamable": (name: string) => `“${name}”不能在此改名。`,
    "in-vocabulary": (name: string) => `“${name}”是各地共用的名称，不能只在一地改名。`,
    "in-baseline": (name: string) => `“${name}”由全国基线写出或引用，不能只在一地改名。`,
    "is-extended": (name: string) => `各地规则引用这份基线，“${name}”不能在此改名。`,
    "in-changed-policy": (name: string) =>
      `“${name}”是方案所改规则的名称，请在那份规则的文稿中改名。`,
    "not-a-name": () =>
      "名称须以汉字或字母开头，只用汉字、字母、数字和下划线，且不是公式语言自己的词。",
    "same-name": () => "新旧名称相同。",
    taken: (_name: string, other: string) => `已有同名的${other}。`,
  },
  leftBehind: (name: string, titles: readonly string[]) =>
    `未随改名，仍用“${name}”：${titles.join("、")}。这些方案正由另一窗口编辑，或有草稿待恢复，或有错误读不出来。`,
};

export type NamesText = typeof namesZh;

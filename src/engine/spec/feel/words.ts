/**
 * The words and signs of the formula language, and what authors write in their place.
 *
 * Only tables stand here. What a word means where is the parser's business; a word of ordinary Chinese (且, 如果)
 * counts as a slip only where an operator must stand, so that a name may still contain it.
 */

/** Words that can never be names. */
export const keywords: ReadonlySet<string> = new Set([
  "or",
  "and",
  "between",
  "in",
  "if",
  "then",
  "else",
  "some",
  "every",
  "satisfies",
  "for",
  "return",
  "true",
  "false",
  "null",
]);

/** Built-ins whose names hold spaces: one token where a bracket follows. Longest first. */
export const spacedBuiltIns: readonly string[] = [
  "years and months duration",
  "round half down",
  "round half up",
  "string length",
  "get or else",
  "starts with",
  "round down",
  "round up",
];

/** Built-ins that take a collection and may hold `for … return …`. */
export const aggregates: ReadonlySet<string> = new Set([
  "sum",
  "count",
  "mean",
  "min",
  "max",
  "any",
  "all",
]);

/** What stands between two operands by mistake, and what is meant. */
export const wordOperators: ReadonlyMap<string, string> = new Map([
  ["且", "and"],
  ["并且", "and"],
  ["而且", "and"],
  ["并", "and"],
  ["和", "and"],
  ["与", "and"],
  ["AND", "and"],
  ["And", "and"],
  ["或", "or"],
  ["或者", "or"],
  ["OR", "or"],
  ["Or", "or"],
  ["等于", "="],
  ["不等于", "!="],
  ["小于", "<"],
  ["低于", "<"],
  ["小于等于", "<="],
  ["小于或等于", "<="],
  ["不大于", "<="],
  ["不超过", "<="],
  ["不高于", "<="],
  ["大于", ">"],
  ["高于", ">"],
  ["超过", ">"],
  ["大于等于", ">="],
  ["大于或等于", ">="],
  ["不小于", ">="],
  ["不低于", ">="],
  ["加", "+"],
  ["减", "-"],
  ["乘", "*"],
  ["乘以", "*"],
  ["除以", "/"],
]);

/** What stands for `if`, `then` and `else` by mistake. */
export const wordKeywords: ReadonlyMap<string, string> = new Map([
  ["如果", "if"],
  ["若", "if"],
  ["IF", "if"],
  ["If", "if"],
  ["那么", "then"],
  ["则", "then"],
  ["THEN", "then"],
  ["Then", "then"],
  ["否则", "else"],
  ["不然", "else"],
  ["ELSE", "else"],
  ["Else", "else"],
]);

/** Words for `not` before a bracket. */
export const wordNegations: ReadonlySet<string> = new Set(["非", "不", "不是", "NOT", "Not"]);

/** Operators of other languages. */
export const foreignOperators: ReadonlyMap<string, string> = new Map([
  ["===", "="],
  ["!==", "!="],
  ["...", ".."],
  ["==", "="],
  ["&&", "and"],
  ["||", "or"],
  ["<>", "!="],
  ["=<", "<="],
  ["=>", ">="],
  ["&", "and"],
  ["|", "or"],
  ["^", "**"],
]);

/** Signs of the language; `!` is kept as a token so that the parser can say what to write. */
export const signs: ReadonlySet<string> = new Set([
  ..."()[],.+-*/=<>!",
  "..",
  "**",
  "!=",
  "<=",
  ">=",
]);

/** Characters that look like a sign of the language and are another one. */
export const lookalikes: ReadonlyMap<string, string> = new Map([
  ["（", "("],
  ["）", ")"],
  ["［", "["],
  ["］", "]"],
  ["【", "["],
  ["】", "]"],
  ["，", ","],
  ["、", ","],
  ["。", "."],
  ["．", "."],
  ["＋", "+"],
  ["－", "-"],
  ["−", "-"],
  ["–", "-"],
  ["—", "-"],
  ["＊", "*"],
  ["×", "*"],
  ["／", "/"],
  ["÷", "/"],
  ["＝", "="],
  ["＜", "<"],
  ["〈", "<"],
  ["＞", ">"],
  ["〉", ">"],
  ["≤", "<="],
  ["≦", "<="],
  ["⩽", "<="],
  ["≥", ">="],
  ["≧", ">="],
  ["⩾", ">="],
  ["≠", "!="],
  ["！", "!"],
  ["＆", "&"],
  ["｜", "|"],
  ["＾", "^"],
  ["…", ".."],
  ["＠", "@"],
]);

/** Signs that end a Chinese sentence and mean nothing in a formula. */
export const sentenceSigns: ReadonlySet<string> = new Set(["。", "；", "：", ";", ":"]);

/** Units that authors write after a number; what a leading 万 or % does to the number is in lex-number.ts. */
export const unitWords: ReadonlySet<string> = new Set([
  "元",
  "圆",
  "块",
  "角",
  "分",
  "人",
  "名",
  "口",
  "户",
  "件",
  "次",
  "个",
  "月",
  "个月",
  "年",
  "日",
  "天",
  "周",
  "小时",
  "时",
  "岁",
  "周岁",
  "倍",
  "成",
  "级",
  "万",
  "亿",
  "千",
  "百",
  "人民币",
  "RMB",
  "CNY",
  "yuan",
]);

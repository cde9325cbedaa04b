/**
 * Every word of the command line, in both languages.
 *
 * Out:      `cliTextFor(locale)`; Chinese is the measure, English has to satisfy its type.
 * Ignores:  outcomes and provenances, which the screens' text has; diagnostics (diagnostics-zh.ts).
 */
import type { Locale } from "./text-for.ts";

const zh = {
  usage: "用法：doudi <命令> [选项]",
  commands: "命令",
  everywhere: "各命令都可用 --json（输出 JSON）和 --lang zh|en（语言，默认 zh）。",
  exits: "退出码：0 正常；1 文件有错或案例未通过；2 用法有误；3 程序缺陷。",
  defect: "程序缺陷，请附下列信息报告：",
  misuse: {
    noCommand: "请给出命令。",
    unknownCommand: (command: string) => `没有“${command}”这个命令。`,
    unknownOption: (option: string) => `没有“${option}”这个选项。`,
    unexpectedWord: (word: string) => `此处不应有“${word}”。`,
    missingValue: (option: string) => `“${option}”后面缺少值。`,
    givenTwice: (option: string) => `“${option}”只能给一次。`,
    unknownLanguage: (lang: string) => `没有“${lang}”这种语言，可用 zh 或 en。`,
    pairNeeded: (option: string) => `“${option}”应写作 名称=值。`,
    required: (option: string) => `请给出 ${option}。`,
    oneOfCases: "请给出 --case 或 --cases，只能给一个。",
    oneFile: "请给出一个文件。",
    unknownRegion: (region: string, known: string) => `没有地区“${region}”，现有：${known}。`,
    notADate: (date: string) => `“${date}”不是日历上的日期，应写作 2022-03-01。`,
    noFile: (file: string) => `读不到“${file}”。`,
    noProposal: (word: string) => `没有名为“${word}”的方案，也没有这个文件。`,
    twoRegions: "请在 --regions 中给出至少两个地区，以逗号分开。",
  },
  check: {
    fine: (files: number) => `已检查 ${files} 个文件，没有问题。`,
    found: (errors: number, warnings: number, hints: number) =>
      `错误 ${errors} 处，警告 ${warnings} 处，提示 ${hints} 处。`,
  },
  run: {
    proposal: (title: string, from: string) => `方案：${title}（自 ${from} 起）`,
    beforeVersion: "提示：评估日早于本地规则文件的起始日，仍按该版本计算。",
    programme: "项目",
    values: "计算值",
    programmes: "项目",
    choices: "自选",
    checks: "标准核查",
    deadlines: "时限",
    routes: "办理",
    faults: "不能采用的事实",
    trace: "依据",
    unknown: "未知",
    truths: { yes: "是", no: "否" },
    joins: { all: "以下全部", any: "以下任一", none: "以下皆无" },
    kinds: {
      scope: "适用范围",
      condition: "",
      group: "",
      open: "",
      duration: "期限",
      choice: "申请人的选择",
    },
    national: "国家基线",
    bounds: { exact: "", floor: "不低于 ", ceiling: "不高于 " },
    byDefault: (outcome: string) => `默认口径：${outcome}`,
    needs: (names: string) => `待补：${names}`,
    failed: (names: string) => `不满足：${names}`,
    depends: (reading: string, results: string) => `${reading}：${results}`,
    option: (option: string, result: string) => `${option}→${result}`,
    yieldsTo: (name: string) => `申请人已选${name}`,
    assumed: (names: string) => `用到假设值：${names}`,
    until: (date: string) => `至 ${date}（不含当日）`,
    entitlement: (name: string) => `另享：${name}`,
    chosen: (name: string) => `已选：${name}`,
    because: (names: string) => `取决于：${names}`,
    shortfall: (text: string) => `相差 ${text}`,
    silent: "未规定",
    levels: { pass: "达到", warning: "警告", breach: "违反", undecided: "待定" },
    open: {
      yes: "待申请人选择",
      no: "无需选择",
      needs: "待补",
      depends: "视口径",
      discretion: "可酌情",
      silent: "未规定",
    },
    list: "、",
    semicolon: "；",
  },
  test: {
    failed: "未通过",
    mismatch: (path: string, expected: string, found: string) =>
      `${path}：应为 ${expected}，实为 ${found}`,
    noSuchName: (path: string, expected: string) => `${path}：应为 ${expected}，但规则中没有这一项`,
    nothingExpected: "案例没有写明 expect。",
    faulty: (path: string, sentence: string) => `${path}：${sentence}`,
    coverage: "覆盖（只计案例所核对之结果的依据）",
    region: "地区",
    clauses: "条款",
    branches: "条件两面",
    all: "合计",
    uncoveredClauses: (region: string) => `${region}：未覆盖的条款`,
    uncoveredBranches: (region: string) => `${region}：未见两面的条件`,
    neverTrue: "未见满足",
    neverFalse: "未见不满足",
    scope: "适用范围",
    duration: "期限",
  },
  compare: {
    differingRules: "各地不同的规则",
    none: "—",
    has: "有规定",
    national: "（国家基线）",
  },
  clauses: {
    clause: "条款",
    disposition: "处理",
    gloss: "要旨",
    citedBy: "引用处",
    dispositions: { encoded: "已编码", duty: "职责", open: "待编码", umbrella: "统领" },
    totals: (counts: {
      readonly all: number;
      readonly encoded: number;
      readonly duty: number;
      readonly open: number;
      readonly umbrella: number;
    }) =>
      `共 ${counts.all} 条：已编码 ${counts.encoded}，职责 ${counts.duty}，待编码 ${counts.open}，统领 ${counts.umbrella}。`,
    uncited: (count: number) => `已编码而无处引用的：${count} 条。`,
  },
  verify: {
    parts: { engine: "引擎", spec: "规则文件", proposals: "方案", facts: "事实", result: "结果" },
    same: "一致",
    different: "不一致",
    nothing: "无",
    was: (stated: string, now: string) => `凭证所载 ${stated}，重算为 ${now}`,
    differs: (path: string, stated: string, now: string) =>
      `${path}：文件所载 ${stated}，重算为 ${now}`,
    more: (count: number) => `另有 ${count} 处不一致。`,
    equal: "与凭证完全一致。",
    unequal: "与凭证不一致。",
    noReceipt: (file: string) => `“${file}”中没有凭证（receipt）。`,
  },
};

/** What every language has to say. */
export type CliText = typeof zh;

const en: CliText = {
  usage: "Usage: doudi <command> [options]",
  commands: "Commands",
  everywhere: "Every command takes --json and --lang zh|en (default zh).",
  exits:
    "Exit codes: 0 fine; 1 faults in documents or failed cases; 2 misuse; 3 a defect of the program.",
  defect: "This is a defect of the program; please report it with what follows:",
  misuse: {
    noCommand: "Give a command.",
    unknownCommand: (command) => `There is no command "${command}".`,
    unknownOption: (option) => `There is no option "${option}".`,
    unexpectedWord: (word) => `"${word}" has no place here.`,
    missingValue: (option) => `"${option}" needs a value.`,
    givenTwice: (option) => `"${option}" can be given once.`,
    unknownLanguage: (lang) => `There is no language "${lang}"; give zh or en.`,
    pairNeeded: (option) => `"${option}" is written name=value.`,
    required: (option) => `Give ${option}.`,
    oneOfCases: "Give --case or --cases, one of the two.",
    oneFile: "Give one file.",
    unknownRegion: (region, known) => `There is no region "${region}"; there are ${known}.`,
    notADate: (date) => `"${date}" is no day of the calendar; write a date such as 2022-03-01.`,
    noFile: (file) => `"${file}" cannot be read.`,
    noProposal: (word) => `There is no proposal "${word}", and no such file.`,
    twoRegions: "Give two or more regions to --regions, separated by commas.",
  },
  check: {
    fine: (files) => `${files} files checked, nothing found.`,
    found: (errors, warnings, hints) =>
      `Errors: ${errors}. Warnings: ${warnings}. Hints: ${hints}.`,
  },
  run: {
    proposal: (title, from) => `Proposal: ${title} (from ${from})`,
    beforeVersion:
      "Note: the date is before the version stated begins; the run goes on with that version.",
    programme: "programme",
    values: "Values",
    programmes: "Programmes",
    choices: "Choices",
    checks: "Checks",
    deadlines: "Deadlines",
    routes: "Routes",
    faults: "Facts that cannot stand",
    trace: "Reasons",
    unknown: "unknown",
    truths: { yes: "yes", no: "no" },
    joins: { all: "all of", any: "any of", none: "none of" },
    kinds: {
      scope: "scope",
      condition: "",
      group: "",
      open: "",
      duration: "duration",
      choice: "the applicant's choice",
    },
    national: "national",
    bounds: { exact: "", floor: "at least ", ceiling: "at most " },
    byDefault: (outcome) => `under the defaults: ${outcome}`,
    needs: (names) => `needs ${names}`,
    failed: (names) => `not met: ${names}`,
    depends: (reading, results) => `${reading}: ${results}`,
    option: (option, result) => `${option} → ${result}`,
    yieldsTo: (name) => `the applicant chose ${name}`,
    assumed: (names) => `rests on assumed values: ${names}`,
    until: (date) => `until ${date} (exclusive)`,
    entitlement: (name) => `with ${name}`,
    chosen: (name) => `chosen: ${name}`,
    because: (names) => `turns on ${names}`,
    shortfall: (text) => `short by ${text}`,
    silent: "no rule",
    levels: { pass: "pass", warning: "warning", breach: "breach", undecided: "undecided" },
    open: {
      yes: "open",
      no: "nothing to choose",
      needs: "needs facts",
      depends: "depends on readings",
      discretion: "discretion",
      silent: "no rule",
    },
    list: ", ",
    semicolon: "; ",
  },
  test: {
    failed: "failed",
    mismatch: (path, expected, found) => `${path}: expected ${expected}, found ${found}`,
    noSuchName: (path, expected) =>
      `${path}: expected ${expected}, but the policy has nothing of that name`,
    nothingExpected: "The case has no expect.",
    faulty: (path, sentence) => `${path}: ${sentence}`,
    coverage: "Coverage (of what stands behind the results that cases expect)",
    region: "region",
    clauses: "clauses",
    branches: "branches",
    all: "all",
    uncoveredClauses: (region) => `${region}: clauses not covered`,
    uncoveredBranches: (region) => `${region}: conditions not seen both ways`,
    neverTrue: "never true",
    neverFalse: "never false",
    scope: "scope",
    duration: "duration",
  },
  compare: {
    differingRules: "Rules that differ",
    none: "—",
    has: "has a rule",
    national: " (national)",
  },
  clauses: {
    clause: "clause",
    disposition: "disposition",
    gloss: "gloss",
    citedBy: "cited by",
    dispositions: { encoded: "encoded", duty: "duty", open: "open", umbrella: "umbrella" },
    totals: ({ all, encoded, duty, open, umbrella }) =>
      `${all} clauses: ${encoded} encoded, ${duty} duties, ${open} open, ${umbrella} umbrellas.`,
    uncited: (count) => `Encoded, but cited by nothing: ${count}.`,
  },
  verify: {
    parts: {
      engine: "engine",
      spec: "policy texts",
      proposals: "proposals",
      facts: "facts",
      result: "result",
    },
    same: "same",
    different: "different",
    nothing: "none",
    was: (stated, now) => `the receipt has ${stated}, now ${now}`,
    differs: (path, stated, now) => `${path}: the file has ${stated}, now ${now}`,
    more: (count) => `${count} more differ.`,
    equal: "Everything is as the receipt has it.",
    unequal: "Not everything is as the receipt has it.",
    noReceipt: (file) => `"${file}" holds no receipt.`,
  },
};

const texts: Readonly<Record<Locale, CliText>> = { zh, en };

/** Every word of the command line in one language. */
export function cliTextFor(locale: Locale): CliText {
  return texts[locale];
}

/**
 * Every word of the interface in Chinese, nested as the screens are.
 *
 * Out:      the text, and the type that any other language must satisfy.
 * Ignores:  what a policy says: labels, glosses and citations belong to its YAML.
 */

import { certificateZh } from "./certificate-zh.ts";
import { compareZh } from "./compare-zh.ts";

export const zh = {
  site: {
    name: "兜底",
    tagline: "社会救助政策工作台",
    title: (page: string) => `${page} · 兜底`,
    skip: "跳到正文",
    nav: "主导航",
    home: "首页",
    draft: "起草",
    cases: "个案",
    compare: "比较",
    cost: "测算",
    train: "培训",
    clauses: "条文",
    docs: "说明",
    notKept: "浏览器不允许在本机保存本站，断网时不能打开",
    newer: "本站有新版本，所存草稿不受影响。",
    newerUse: "换用新版",
    local: "本机运行",
    localMeaning: "规则和家庭信息都在本机计算，不上传",
    language: "语言",
    evaluationDate: "评估日",
    theme: "外观",
    themes: { system: "跟随系统", light: "浅色", dark: "深色" },
  },
  certificate: certificateZh,
  /** The sections of a policy. */
  sections: {
    parameters: "参数",
    readings: "解释口径",
    derived: "核算量",
    programmes: "项目",
    choices: "自选",
    checks: "标准校验",
    deadlines: "时限",
    routes: "受理与审批",
  },
  outcomes: {
    yes: "符合",
    no: "不符合",
    needs: "待补",
    depends: "视口径",
    discretion: "可酌情",
    silent: "未规定",
  },
  provenances: {
    published: { name: "公布值", seal: "公", meaning: "在公布页面读到的数" },
    derived: { name: "推算值", seal: "算", meaning: "由公布值推得，附算式" },
    assumed: { name: "假设值", seal: "设", meaning: "尚无公布值，附范围" },
  },
  home: {
    page: "首页",
    headline: ["每一个数字，", "都有据可查。"],
    lead: "把社会救助文件写成可以运行的规则，逐户测算，逐地比较。每个结果都能回到算出它的规则和写明它的条文。",
    cases: "推演一户家庭",
    draft: "打开规则",
    anatomy: {
      title: (place: string, programme: string) => `一个数字的来历：${place}${programme}`,
      household: (household: string, date: string) => `${household}，${date}`,
      change: "改一改，结果随即重算：",
      whose: (member: string, fact: string) => `${member}的${fact}`,
      fault: "应为不小于 0 的数，至多两位小数。",
    },
    places: {
      title: "各地一览",
      date: (date: string) => `${date}有效的数值`,
      place: "地区",
      document: "文件",
      standard: "低保标准",
      years: (from: string, until: string) => `${from}—${until}年`,
      second: "样例家庭每月所得",
      secondMeaning: (household: string) =>
        `标准按城镇家庭取值；样例家庭为“${household}”，取第一项按月发放、金额确定的待遇。`,
      clauses: "条文：可计算 / 职责 / 统领",
      cases: "案例",
      passed: (passed: number, all: number) =>
        passed === all ? `${all} 个，全部通过` : `${all} 个，通过 ${passed} 个`,
      range: (range: string) => `可能在 ${range} 之间`,
      spread: (range: string) => `各类 ${range}`,
      silent: "未规定",
    },
    doors: {
      title: "从这里开始",
      draft: {
        who: "政策起草人员",
        what: "边写边查：单位、日期、依据，错在哪个字就标在哪个字；改一个数，各户结果随即可见。",
      },
      cost: {
        who: "决策参考",
        what: "调一个标准，看全年支出、受益和受损的户数、随之变动的其他标准。",
      },
      train: {
        who: "经办与培训",
        what: "例题、练习和批改都由规则生成，每个错误选项都说明错在哪里。",
      },
    },
    promises: ["不需账号", "家庭信息不离开本机", "打开一次后，断网可用"],
    outcomesTitle: "六种结果",
    outcomesNote: "形状不同，去色可辨",
    outcomeMeanings: {
      yes: "条件全部满足，附所据条件",
      no: "有条件不满足，附差额",
      needs: "缺事实或参数，列出缺什么",
      depends: "解释口径不同则结果不同，逐一给出",
      discretion: "由审核机关决定，附文件用语",
      silent: "本地与国家基线均无规定，不是零",
    },
  },
  rules: {
    page: "规则 × 地区",
    title: "比较",
    tabs: {
      households: "家庭 × 地区",
      rules: "规则 × 地区",
      standards: "标准沿革",
      label: "比较什么",
    },
  },
  charts: { csv: "下载 CSV", svg: "下载 SVG", png: "下载 PNG" },
  train: { page: "培训" },
  standards: { page: "标准沿革" },
  cost: { page: "测算" },
  compare: compareZh,
  diagnostics: {
    page: "诊断一览",
    lead: "检查规则文件、方案、案例和合成人口时可能给出的每一条诊断：是什么意思、怎样改正，并附一例。箭头后是改正后的写法。",
    stages: {
      yaml: "文件格式",
      schema: "条目写法",
      spec: "条目内容、沿用和方案",
      feel: "算式和表格的写法",
      compile: "名称、类型、单位和判断",
      check: "依据、登记和完整性",
      case: "案例",
      population: "合成人口",
    },
  },
};

/** What every language has to say; Chinese is the measure. */
export type Text = typeof zh;

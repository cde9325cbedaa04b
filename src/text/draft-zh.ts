/**
 * The words of the drafting screen in Chinese.
 *
 * Out:      the text, and the type that any other language must satisfy.
 * Ignores:  what diagnostics say (diagnostics-zh.ts), and what a policy says.
 */
import { casesZh } from "./draft/cases-zh.ts";
import { changesZh } from "./draft/changes-zh.ts";
import { clauseZh } from "./draft/clause-zh.ts";
import { explainZh } from "./draft/explain-zh.ts";
import { formsZh } from "./draft/forms-zh.ts";
import { graphZh } from "./draft/graph-zh.ts";
import { keepingZh } from "./draft/keeping-zh.ts";
import { namesZh } from "./draft/names-zh.ts";
import { writingZh } from "./draft/writing-zh.ts";

interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
}

export const draftZh = {
  writing: writingZh,
  page: "起草",
  loading: "正在打开编辑器……",
  noScript: "起草在您的浏览器里运行，需要启用脚本。规则和条文可在“条文”“比较”两页阅读。",
  files: {
    title: "文件",
    shipped: "发布版",
    cases: "用例",
    vocabulary: "事实词汇",
    own: "本机文件",
    changed: "已改",
    kept: "有未恢复的草稿",
    open: "打开本机文件",
    openMeaning: "从本机选规则文件（.yaml，可多选，也可拖入本页）；文件不上传",
  },
  controls: {
    date: "评估日",
    revert: "恢复发布版",
    revertMeaning: "整篇换回发布版；可以撤销（Ctrl+Z）",
    remove: "移除",
    removeMeaning: "从本页移除这个文件；本机上的原文件不受影响",
    download: "下载",
    cost: "测算",
    costMeaning: "到标准调整测算页，把这份文稿作为一个方案算全年要多花多少",
  },
  saving: {
    unchanged: "与发布版相同",
    own: "本机文件",
    pending: "正在保存……",
    saved: (time: string) => `已存于本机 ${time}`,
    refused: "浏览器不允许在本机保存，关闭本页会丢失改动。请下载保存。",
  },
  offer: {
    found: (date: string, time: string) => `本机存有 ${date} ${time} 的草稿。`,
    until: "恢复或放弃之前，文稿只读。",
    restore: "恢复草稿",
    discard: "放弃草稿",
  },
  phone: "窄屏只供阅读：文稿、问题和结果都在，改动请用电脑。",
  editor: (file: string) => `${file} 的文稿`,
  readOnly: {
    offer: "请先恢复或放弃已存的草稿。",
    elsewhere: keepingZh.elsewhere.readOnly,
    asking: keepingZh.elsewhere.asking,
    phone: "窄屏只供阅读。",
    vocabulary: "事实词汇为各地共用，在此只供查阅。",
  },
  keeping: keepingZh,
  views: {
    title: "文稿的视图",
    text: "文稿",
    leave: "按 Ctrl+M 后，Tab 键移出文稿",
    leaveMeaning: "只用键盘时：Ctrl+M（Mac 为 Ctrl+Shift+M）使 Tab 键不再缩进，再按一次恢复。",
  },
  panes: { title: "文稿旁的栏目" },
  explain: explainZh,
  names: namesZh,
  graph: graphZh,
  forms: formsZh,
  problems: {
    title: "问题",
    none: "没有问题。",
    checking: "正在检查……",
    counts: ({ errors, warnings, hints }: Counts) =>
      `${errors} 个错误，${warnings} 个警告，${hints} 个提示`,
    line: (line: number) => `第 ${line} 行`,
    elsewhere: (file: string, line: number) => `${file} 第 ${line} 行`,
    severities: { error: "错误", warning: "警告", hint: "提示" },
    fix: "修正",
    fixTo: (text: string) => `改为“${text}”`,
    fixRemove: "删去",
    fixWrite: "按建议改写",
  },
  cases: casesZh,
  changes: changesZh,
  clause: clauseZh,
  consequences: {
    title: "选定家庭",
    versions: "发布版 → 本稿",
    choose: "选择家庭",
    count: (count: number) => `已选 ${count} 户`,
    columns: {
      household: "家庭",
      programme: "项目",
      published: "发布版",
      draft: "本稿",
      change: "变化",
    },
    unchanged: "不变",
    changed: "结果改变",
    gone: "无此项目",
    stale: (errors: number, time: string) =>
      `有 ${errors} 处错误，以下是 ${time} 可运行版本的结果。`,
    otherDate: (date: string) => `正在按新的评估日计算，以下仍是 ${date} 的结果。`,
    staleDate: (date: string) => `按 ${date} 评估。`,
    staleNever: (errors: number) => `有 ${errors} 处错误。改正后显示结果。`,
    later: "改正后显示",
    goThere: "去修正",
    unpublished: "这个文件没有发布版，只列本稿的结果。",
    broken: "本页出错，您的文稿已保存在本机。",
    copy: "复制详情",
  },
};

export type DraftText = typeof draftZh;

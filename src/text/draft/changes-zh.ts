/**
 * The words about what a draft changes, in Chinese.
 *
 * Out:      the text, and the type that any other language must satisfy.
 * Ignores:  the amendments themselves (amendments.ts).
 */
export const changesZh = {
  tab: "差异",
  view: "与发布版比较",
  compareMeaning: "文稿与发布版逐行对照",
  changes: "处改动",
  count: (count: number) => `${count} 处改动`,
  comparing: "正在比较……",
  same: "与发布版相同。",
  sameMeaning: "文字有改动，规则的含义不变。",
  unpublished: "这个文件没有发布版，无可比较。",
  never: "文稿有错误，改正后列出差异。",
  stale: (time: string) => `文稿有错误，以下是 ${time} 可运行版本的差异。`,
  line: (line: number) => `第 ${line} 行`,
  was: (line: number) => `发布版第 ${line} 行`,
  copy: "复制",
  copied: "已复制",
  exportList: "导出清单",
  listTitle: (policy: string, date: string) => `${policy}：本稿对发布版的修改（${date}）`,
  listFile: "修改清单",
  because: (names: string) => `缘于：${names}`,
  diff: {
    before: "发布版",
    after: "本稿",
    previous: "上一处",
    next: "下一处",
    loading: "正在打开对照……",
  },
};

export type ChangesText = typeof changesZh;

/**
 * The words of keeping texts in Chinese: tabs, proposals, versions, several windows, import, export, links.
 *
 * Out:      a branch of the drafting screen's text, and the type that any other language must satisfy.
 */

interface Lines {
  readonly removed: number;
  readonly added: number;
}

export const keepingZh = {
  tabs: {
    title: "已打开的文件",
    close: (file: string) => `关闭 ${file}`,
    closeMeaning: "关闭标签；文稿仍保存（Delete）",
    changed: "有改动",
  },
  proposals: {
    title: "调整方案",
    add: "新方案",
    addMeaning: (place: string) => `为“${place}”新建一个调整方案`,
    comments: [
      "本方案尚无改动。在 parameters: 下写要改的参数和新值，在 derived:、programmes: 等处写要改的规则。",
      "每处改动写明状态（status）和依据（cite）；假设值另写范围（range）。",
    ],
    columns: { published: "现行", versions: "现行 → 方案" },
    before: (from: string) => `方案自 ${from} 起施行，评估日在此之前，结果与现行相同。`,
    goTo: "改按施行日评估",
  },
  drafted: (files: string) => `检查和结果用到了尚未发布的草稿：${files}。`,
  elsewhere: {
    found: "这个文件正在另一窗口中编辑。本窗口只读，随其更新。",
    takeOver: "改在本窗口编辑",
    readOnly: "这个文件正在另一窗口中编辑。",
    unguarded:
      "当前浏览器（或未加密的网址）无法识别同一文件是否已在另一窗口打开：两个窗口同时修改时，后保存的会覆盖先保存的。请只在一个窗口中编辑。",
    asking: "正在确认有无其他窗口在编辑……",
  },
  versions: {
    title: "版本",
    none: "还没有较早的版本。恢复、导入、替换之前，连续改动每隔几分钟，以及离开本页时，会自动留存一版，每个文件最多 50 版。",
    unreadable: "较早的版本读不出来。",
    refused: "浏览器不允许留存较早的版本；草稿和下载不受影响。",
    causes: {
      "while-typing": "改动之中",
      "before-replacing": "替换之前",
      "on-leaving": "离开时",
    },
    size: ({ removed, added }: Lines) => `与今相差 −${removed} 行、+${added} 行`,
    same: "与现在相同",
    look: "查看",
    restore: "恢复这一版",
    restoreMeaning: "文稿换成这一版；现在的文稿先留存，也可以撤销（Ctrl+Z）",
  },
  diff: {
    look: "查看差异",
    close: "关闭",
    offer: (date: string, time: string) => `${date} ${time} 的草稿与现在的文稿`,
    version: (date: string, time: string) => `现在的文稿与 ${date} ${time} 的版本`,
    before: "改前",
    after: "改后",
    files: "文件",
    same: "两份文稿相同。",
    line: (line: number) => `第 ${line} 行`,
  },
  faults: {
    "too-large": (name: string) => `“${name}”没有打开：超过 2 MB。`,
    "no-text": (name: string) => `“${name}”没有打开：不是 UTF-8 或 GB18030 文本。`,
    unreadable: (name: string) => `“${name}”没有打开：文件读不出来。`,
    offered: (name: string) => `“${name}”存有草稿，请先恢复或放弃，再从本机打开。`,
    elsewhere: (name: string) => `“${name}”正在另一窗口中编辑，没有打开。`,
  },
  removed: (name: string) => `已移除“${name}”。`,
  putBack: "放回",
  drop: "松开即打开文件；文件不上传",
  all: (count: number) => `导出全部改动（${count}）`,
  allMeaning: "把改过的和本机的文件打成一个 zip",
  share: {
    button: "分享",
    title: "分享链接",
    meaning: "文稿压缩后写在链接里，不经过服务器；得到链接的人都能看到文稿。",
    link: "链接",
    copy: "复制链接",
    copied: "已复制",
    tooLong: "文稿压缩后仍超过 32 KB，不能放进链接。请下载后发送文件。",
    making: "正在生成链接……",
    preview: "链接带来一份草稿",
    size: (kilobytes: string) => `${kilobytes} KB`,
    differs: ({ removed, added }: Lines) => `与发布版相差 −${removed} 行、+${added} 行`,
    unpublished: "没有同名的发布版",
    until: "下面是它的内容，尚未打开、保存或运行。来源不明的草稿请先查看。",
    accept: "作为新草稿打开",
    decline: "不打开",
    faults: {
      broken: "链接里的草稿不完整或已损坏，没有打开。",
      "too-large": "链接里的草稿过大，没有打开。",
      "other-version": "链接里的草稿依据另一版发布文件，在此无法还原，没有打开。请对方改发文件。",
    },
    dismiss: "知道了",
  },
  withoutEditor: {
    found: "编辑器没有载入，可能是网络中断。文稿仍可阅读和下载。",
    again: "再试一次",
    text: "文稿",
  },
};

export type KeepingText = typeof keepingZh;

/** The words around proposals that are documents, in Chinese. */
export const costDocumentsZh = {
  source: "取一份方案",
  choose: "选择…",
  kinds: { shipped: "示例方案", draft: "本机草稿", file: "已打开的文件" },
  /** On the button of a proposal, in place of a value. */
  marks: { shipped: "文件", draft: "草稿", file: "文件", absent: "缺文件" },
  amend: "选定的方案",
  under: (title: string) => `按“${title}”所写。`,
  set: (figure: string) => `另改${figure}`,
  open: "打开方案文件…",
  openMeaning:
    "从本机选方案文件（.yaml，可多选，也可拖入本页）；文件只在本页内存中，不上传、不保存",
  drop: "松开以打开：.yaml 作为方案，表格作为人口",
  write: "到起草页写",
  writeMeaning: "改结构、改条件在起草页写；草稿存于本机，写好后在这里选用",
  edit: "在起草页改",
  refused: {
    "too-large": (name: string) => `“${name}”太大，不像方案文件，未打开。其他方案不变。`,
    "no-text": (name: string) => `“${name}”不是文本文件，未打开。其他方案不变。`,
    unreadable: (name: string) => `“${name}”读不出来，未打开。其他方案不变。`,
    full: (name: string) => `方案已有五个，“${name}”未加入；先删去一个再打开。`,
  },
  absent: (file: string) =>
    `“${file}”不在这里：打开的文件不保存，草稿只存于写它的浏览器。请重新打开，或删去这个方案。`,
  further: (count: number) => `另有 ${count} 处错误。`,
  warnings: (count: number) => `方案可以测算，另有 ${count} 处警告`,
  furtherWarnings: (count: number) => `另有 ${count} 处警告。`,
  day: {
    starts: (starts: string, day: string) =>
      `这份方案自${starts}起才有变化；现按${day}测算，尚未生效，所以不增不减。`,
    reckon: (day: string) => `按${day}测算`,
    reckoned: (day: string, own: string) => `现按${day}的规定测算，人口仍是${own}的。`,
  },
};

export type CostDocumentsText = typeof costDocumentsZh;

/**
 * The words around the pages of the documentation, and the name of each page.
 *
 * In:       a locale.
 * Out:      its words. No script loads them: the pages are still.
 */
import type { Locale } from "../text-for.ts";

const zh = {
  docs: { page: "说明" },
  drafter: { page: "起草人员指南" },
  leader: { page: "决策人员指南" },
  trainer: { page: "经办和培训指南" },
  language: { page: "语言参考" },
  method: { page: "方法" },
  sources: { page: "数值来源" },
  frame: {
    tree: "说明目录",
    onThisPage: "本页内容",
    groups: { start: "从这里开始", guides: "按用途", reference: "参考" },
  },
};

export type DocsText = typeof zh;

const en: DocsText = {
  docs: { page: "Docs" },
  drafter: { page: "For drafters" },
  leader: { page: "For decision makers" },
  trainer: { page: "For caseworkers" },
  language: { page: "Language reference" },
  method: { page: "Method" },
  sources: { page: "Sources" },
  frame: {
    tree: "Contents of the documentation",
    onThisPage: "On this page",
    groups: { start: "Start here", guides: "By purpose", reference: "Reference" },
  },
};

const texts: Readonly<Record<Locale, DocsText>> = { zh, en };

export function docsTextFor(locale: Locale): DocsText {
  return texts[locale];
}

/** What is said of the marks on the first page of the documentation, in each language. */
import type { Locale } from "../text-for.ts";

const zh = {
  outcomes: {
    yes: { means: "条件全部满足。", beside: "金额，或所得的待遇" },
    no: { means: "有条件确定不满足。", beside: "差额，如“高出 209.00 元”" },
    needs: { means: "缺少事实、参数或选择，不能判定。", beside: "缺哪几项" },
    depends: { means: "文件用语可作不同解释，结果因此不同。", beside: "每种解释口径各得什么结果" },
    discretion: {
      means: "条件满足，文件用“可以”“探索”或“等”，由审核机关决定。",
      beside: "留有余地的用语",
    },
    silent: { means: "本地文件和国家规定都没有规定。", beside: "是谁没有规定" },
  },
  besideLabel: "旁边写",
  chips: {
    encoded: "已入规则：写成了规则，可以逐户计算",
    duty: "职责条文：规定机关怎样做，不能逐户计算",
    open: "待入：可以计算，尚未写入",
  },
};

const en: typeof zh = {
  outcomes: {
    yes: { means: "All conditions are met.", beside: "the amount, or what follows" },
    no: {
      means: "A condition definitely fails.",
      beside: "the margin, such as “above by 209.00 yuan”",
    },
    needs: {
      means: "Undecided for lack of facts, parameters or choices.",
      beside: "which ones are missing",
    },
    depends: {
      means: "The words of the text can be read in more than one way, and the results differ.",
      beside: "the result under each reading",
    },
    discretion: {
      means:
        "Conditions are met; the text says may, explore, or leaves a list open, so the authority decides.",
      beside: "the words that leave it open",
    },
    silent: {
      means: "Neither this place nor the national baseline has a rule.",
      beside: "whose silence it is",
    },
  },
  besideLabel: "Beside it",
  chips: {
    encoded: "Encoded: written as rules that run for a household",
    duty: "Duty: says what offices do; no household can be tried against it",
    open: "Open: could be computed and is not written yet",
  },
};

const texts: Readonly<Record<Locale, typeof zh>> = { zh, en };

export function marksTextFor(locale: Locale): typeof zh {
  return texts[locale];
}

/** What is written of the language around its generated reference, in English. */
import type { DocSection } from "./blocks.ts";
import type { LanguageText } from "./language-zh.ts";

const files: DocSection = {
  id: "files",
  title: "The kinds of file",
  blocks: [
    "Rules, proposals, the vocabulary and cases are YAML texts. Structure has English keys; the names that the law uses (低保标准, 人均月收入) are the identifiers, in Chinese, each with an English gloss. Whatever a reader must be able to cite, date, weigh or question is structure and never hidden in a formula.",
    {
      kind: "table",
      head: ["File", "Holds"],
      rows: [
        ["`policy-specs/vocabulary.yaml`", "entities, facts and options shared by all places"],
        ["`policy-specs/national.yaml`", "the national baseline, which places extend"],
        ["`policy-specs/<place>.yaml`", "the rules of one place"],
        ["`policy-specs/proposals/*.yaml`", "proposals: changes to one place’s rules"],
        ["`scenarios/households/*.yaml`", "sample households, facts only"],
        [
          "`scenarios/cases/<place>/*.yaml`",
          "cases: a household or an application, a date, the result it must have and its source",
        ],
      ],
    },
  ],
};

const leaves: DocSection = {
  id: "leaves",
  title: "How it is written",
  blocks: [
    {
      kind: "list",
      items: [
        "Numbers and dates are read as they stand: `18` is whole, `1.10` is 1.10, and `2022-03` is a month.",
        'A formula is one line. One that would begin with `"`, `@`, `[`, `>` or `-` goes in parentheses.',
        "Inside braces a comma cuts a formula in two; write it on a line of its own. The checker says so and offers the cure.",
        "Names begin with a letter or a Chinese character and hold only those, digits and underscores. Within one place no two things of one entity have the same name.",
        "`words:` says options in English (`城镇: urban`), in the vocabulary or in any file; screens in English and `--lang en` use it, and an option without it is a warning.",
        "Anchors, aliases, tags and merge keys of YAML are not used.",
      ],
    },
    "The tables below are generated from the schemas that files are checked against, so no key is missing. The examples come from the files at the end of this page, which passed every check when the page was made.",
  ],
};

const formulas: DocSection = {
  id: "formulas",
  title: "Formulas",
  blocks: [
    "Formulas are written in a subset of FEEL, the expression language of the DMN standard, whose types and units are known as soon as it is written.",
    {
      kind: "list",
      items: [
        "**Names** are looked up in the rule’s own entity, then outward to the household. `成员.月工资` is the list of the members’ wages, `成员[在就业]` the members in work.",
        "**Units** must agree. A standard in 元/人/月 times persons is 元/月. 户, 件 and 次 may be written for the reader and equal 1; 人 counts.",
        "**Numbers** are exact fractions; nothing is rounded but where rounding is written.",
        "**Unknown** is a value. A comparison with an unknown side is unknown; `and` is false as soon as one side is, whatever the other. The result lists what is missing.",
        "**Dates** have no time zone. Adding months stops at the month’s end. There is no today, only 评估日, the day as at which a case is run.",
      ],
    },
    "Every example below is computed by the engine for one household: as at 1 March 2024, member 甲 born on 12 April 1985, in work at 1,000.50 yuan a month; member 乙 born on 30 September 2015, in need of some care; savings of 20,000 yuan. A formula on members gives the value of 甲, then that of 乙.",
  ],
};

const examples: DocSection = {
  id: "examples",
  title: "The example files",
  blocks: [
    "Five files written for these pages. They are no place’s rules; together they use every key of the language.",
  ],
};

export const languageEn: LanguageText = {
  page: "Language reference",
  lead: "How the files are written: every construct, every key and every word of a formula, each with an example that was checked.",
  files,
  leaves,
  formulas,
  examples,
  columns: {
    key: "Key",
    says: "Meaning",
    takes: "Takes",
    example: "Example",
    word: "Written",
    gives: "Gives",
  },
  required: "required",
  listOf: (what) => `list of ${what}`,
  namedOf: (what) => `name: ${what}`,
  or: ", or ",
  more: "further lines left out",
  warning: "The checker warns: ",
  exampleNames: {
    vocabulary: "Vocabulary",
    baseline: "Baseline",
    place: "Place",
    proposal: "Proposal",
    case: "Case",
  },
  enumerate: ", ",
};

/** The section of the method on populations: synthetic households, their weights, and what the method is held against. */
import type { DocSection } from "./blocks.ts";

export const populationsZh: DocSection = {
  id: "populations",
  title: "合成人口",
  blocks: [
    "测算用的家庭是合成的，不是真实家庭。每个地区有一份说明，写明家庭人口、年龄、残疾、疾病、就业、收入和财产怎样分布；每个数注明是公布、推算还是假设，假设的写明最低和最高。没有公布数的，照实写没有。",
    {
      kind: "terms",
      items: [
        {
          term: "抽取",
          says: "每一次抽签只由种子、户、内容和人的位置算出（MurmurHash3），不用时钟，也不用系统的随机数。同一个种子得到同样的家庭，与分几块抽取无关；改动一项分布，别的抽签不动。",
        },
        {
          term: "相关",
          says: "先抽家庭的组别、人口和主要困难原因，再抽各人的年龄段；上学、劳动能力、就业和收入来源随年龄和残疾而定。在享家庭的收入低于标准，边缘家庭在一至一点五个标准之间，标准变动时由此进出。",
        },
        {
          term: "权重",
          says: "一户代表多少户，先按各组户数，再按比率校准（raking，Deville 和 Särndal 1992），使户数、人数和金额合于各项合计。权重以千分之一户为单位，合计不用近似小数。凑不到一起的合计，列出差多少。",
        },
        {
          term: "区间",
          says: "每项假设单独推到最低和最高，重新抽取、校准和测算，看结果移动多少。人数合计移动时，由它推得的户数和金额按比例随之移动。各项不叠加，所以区间不是概率。",
        },
      ],
    },
    {
      kind: "specimen",
      name: "fit",
      caption:
        "各地的合计，以及抽取四千户、校准之后模型得出的数。“一致”指与所列数的最后一位相同。作校准的一致只说明权重算对了，不说明模型准；“只作检验”的没有参与校准。",
    },
    "方法拿已经公布的提标来检验：只用提标前的户数和人数校准，新增支出留作对照。",
    {
      kind: "specimen",
      name: "rises",
      caption:
        "原有对象的部分是算术：人数乘以每人提高的数额，再乘以月数。新增对象的部分取决于标准以上家庭的疏密，是假设：标准每提高百分之五，新增人数为一至三个百分点，取二。提出这个假设时见过这次提标，所以它不是完全独立的检验。",
    },
    {
      kind: "list",
      items: [
        "收入在一点五个标准以上的家庭不在其内，标准提高超过一半时不能用它测算。",
        "没有描述临时救助的申请、住院、渐退中的家庭和自然灾害；这些项目的支出不能由它测算。",
        "残疾、疾病、年龄和就业的构成没有找到公布数，全部为假设；只看这些人数的项目，结果只能作量级参考。",
        "一户的收入怎样分到各人，只影响按个人收入计算的项目，不影响家庭合计。",
      ],
    },
  ],
};

export const populationsEn: DocSection = {
  id: "populations",
  title: "Synthetic households",
  blocks: [
    "The households behind an estimate are synthetic, not real families. Each region has a description of how household size, age, disability, illness, work, income and assets are spread; each figure says whether it is published, derived or assumed, and an assumed one gives its least and most. Where nothing was published, it says so.",
    {
      kind: "terms",
      items: [
        {
          term: "Drawing",
          says: "Each lot follows from the seed, the household, the item and the person alone (MurmurHash3); no clock and no random numbers of the system are used. One seed gives the same households, in however many parts they are drawn, and a change of one distribution moves no other lot.",
        },
        {
          term: "Correlation",
          says: "A household’s group, size and main cause of hardship are drawn first, then each person’s age group; schooling, capacity for work, work and source of income follow age and disability. Recipients have incomes below the standard, edge families between one and one and a half standards, so that a change of the standard lets households in or out.",
        },
        {
          term: "Weights",
          says: "How many households a row stands for begins with the households of its group and is then raked (Deville and Särndal 1992) until households, people and payments meet the totals. Weights are whole thousandths of a household, and sums are exact. Totals that cannot be met together show what is lacking.",
        },
        {
          term: "Intervals",
          says: "Each assumption is moved alone to its least and its most, and everything is drawn, weighted and estimated again. When a count of people moves, the households and payments worked out from it move in proportion. The movements are not added up, so the interval is no probability.",
        },
      ],
    },
    {
      kind: "specimen",
      name: "fit",
      caption:
        "The totals of each place, and what the model reaches with four thousand households drawn and weighted. To meet a total is to agree with its last digit. Where weights are made to meet it, that shows only that they were worked out right; totals held against the model took no part.",
    },
    "The method is held against a rise whose cost was published: weights meet the households and people before it, and the cost is kept apart for comparison.",
    {
      kind: "specimen",
      name: "rises",
      caption:
        "The part of those on it before is arithmetic: people times the rise for each, times the months. That of entrants depends on how many families live just above the standard, which is assumed: for each five per cent of the standard one to three per cent more people, two being taken. Whoever made that assumption had seen this rise, so the test is not wholly independent.",
    },
    {
      kind: "list",
      items: [
        "Families above one and a half standards are not among them, so a rise by more than half cannot be estimated.",
        "Applications for temporary aid, hospital stays, families in gradual exit and disasters are not described; what those cost cannot be estimated from it.",
        "No published split of disability, illness, age or work was found, and all are assumed; of programmes that depend on them alone, results show an order of magnitude.",
        "How a household’s income is divided among its members matters only where a rule reads one person’s income; it moves no household sum.",
      ],
    },
  ],
};

import { describe, expect, test } from "vitest";
import { rationalFromInteger } from "../../../../src/engine/base/rational.ts";
import { readPolicy, smallVocabulary } from "../../../support/read-policy.ts";

describe("the vocabulary", () => {
  const vocabulary = `${smallVocabulary}`.replace(
    "成员:\n  月工资",
    "成员:\n  残疾等级: {type: integer, min: 0, max: 4, en: grade, default: 0}\n  亏损: {unit: 元/人/月, min: -5, en: loss}\n  出生月: {type: month, required: true, en: month of birth}\n  月工资",
  );
  const { spec, faults } = readPolicy({ vocabulary });
  const facts = spec?.vocabulary.entities.get("成员")?.facts;

  test("is read without a fault", () => expect(faults).toEqual([]));

  test("people are told from things by their unit", () => {
    const { entities } = spec?.vocabulary ?? { entities: new Map() };
    expect(entities.get("成员")).toMatchObject({ of: "家庭", isPerson: true });
    expect(entities.get("家庭")).toMatchObject({ isPerson: false });
    expect(entities.get("家庭")?.of).toBeUndefined();
  });

  test("money lies between nothing and a hundred million unless it says otherwise", () => {
    expect(facts?.get("月工资")).toMatchObject({
      min: rationalFromInteger(0),
      max: rationalFromInteger(100_000_000),
      default: "0",
    });
    expect(facts?.get("亏损")?.min).toEqual(rationalFromInteger(-5));
  });

  test("whole numbers, months and enums are what they say", () => {
    expect(facts?.get("残疾等级")).toMatchObject({
      type: { kind: "number", integer: true, unit: { key: "" } },
      max: rationalFromInteger(4),
      required: false,
    });
    expect(facts?.get("出生月")).toMatchObject({ type: { kind: "month" }, required: true });
    const registration = spec?.vocabulary.entities.get("家庭")?.facts.get("户籍类别");
    expect(registration?.type).toMatchObject({ kind: "enum", options: ["城镇", "农村"] });
  });

  test("results keep the order of the programmes", () => {
    expect(spec?.vocabulary.programmes).toEqual(["低保"]);
  });
});

const entities = "entities:\n  家庭: {en: household}\n";

test.for([
  [
    "facts of an entity that is not declared",
    `${entities}家亭:\n  甲: {en: a}\n`,
    "spec/unknown-entity «家亭»",
  ],
  [
    "an owner that is not declared",
    `${entities}  成员: {en: m, of: 家亭}\n`,
    "spec/unknown-entity «家亭»",
  ],
  [
    "an entity that belongs to itself",
    `${entities}  成员: {en: m, of: 成员}\n`,
    "spec/entity-loop «成员»",
  ],
  [
    "a fact of an unknown type",
    `${entities}家庭:\n  甲: {en: a, type: tex}\n`,
    "spec/unknown-type «tex»",
  ],
  [
    "a default that is no option",
    `${entities}enums:\n  类: [甲, 乙]\n家庭:\n  类: {en: a, type: 类, default: 丙}\n`,
    "spec/unknown-option «丙»",
  ],
  [
    "limits upside down",
    `${entities}家庭:\n  甲: {en: a, min: 2, max: 1}\n`,
    "spec/range-order «1»",
  ],
  [
    "an option listed twice",
    `${entities}enums:\n  类: [甲, 乙, 甲]\n`,
    "spec/duplicate-option «甲»",
  ],
  ["a fact without a gloss", `${entities}家庭:\n  甲: {unit: 元}\n`, "schema/missing-key «甲»"],
] as const)("%s is a fault", ([, vocabulary, fault]) => {
  expect(readPolicy({ vocabulary }).faults).toEqual([fault]);
});

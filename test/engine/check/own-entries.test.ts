/** What a region inherits may be of no use to it; what it or a proposal says must be. */
import { expect, test } from "vitest";
import { checkSpec } from "../../../src/engine/check/check-spec.ts";
import { isOwn } from "../../../src/engine/check/own-entries.ts";
import { readPolicy } from "../../support/read-policy.ts";

const documents = "documents:\n  n: {title: {zh: 全国, en: national}}\n";
const unread = `parameters:
  线: {en: line, unit: 元, cite: n}
readings:
  口径: {question: {zh: 哪种, en: Which?}, options: [宽, 严], default: 宽, cite: n}
`;

function neverRead(texts: Parameters<typeof readPolicy>[0]): readonly string[] {
  const { spec } = readPolicy(texts);
  const found: string[] = [];
  if (spec !== undefined)
    checkSpec(spec, ({ code, details }) => {
      if (code.endsWith("never-read")) found.push(`${code} ${details.name}`);
    });
  return found;
}

test("what the baseline says and nothing reads is not the region's fault", () => {
  expect(neverRead({ national: documents + unread })).toEqual([]);
  expect(neverRead({ national: documents, region: unread })).toEqual([
    "check/parameter-never-read 线",
    "check/reading-never-read 口径",
  ]);
});

test("a clause that the baseline registers is not the region's to cite", () => {
  const clause = "clauses:\n  n.1: {gloss: {zh: 甲, en: a}, disposition: encoded}\n";
  const uncited = (texts: Parameters<typeof readPolicy>[0]) => {
    const { spec } = readPolicy(texts);
    const codes: string[] = [];
    if (spec !== undefined) checkSpec(spec, ({ code }) => void codes.push(code));
    return codes.filter((code) => code === "check/encoded-never-cited");
  };
  expect(uncited({ national: documents + clause })).toEqual([]);
  expect(uncited({ national: documents, region: clause })).toHaveLength(1);
});

test("a proposal's entries are its own, each of several", () => {
  const { spec } = readPolicy({ national: documents });
  if (spec === undefined) throw new Error("The test's policy cannot be read.");
  const proposals = ["p1", "p2"].map((id) => ({
    id,
    title: { zh: id, en: id },
    from: 0,
    file: `${id}.yaml`,
    hash: "",
    parameters: [],
  }));
  expect(["x", "p1", "p2", "national"].map((from) => isOwn({ ...spec, proposals }, from))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test("findings come file by file, by the names of the files, each in the order of its text", () => {
  const uncited = (name: string) =>
    `  ${name}: {en: a, on: 家庭, type: boolean, formula: 财产符合规定}\n`;
  const { spec } = readPolicy({
    national: `${documents}derived:\n${uncited("乙")}${uncited("甲")}`,
    region: `derived:\n${uncited("丁")}${uncited("丙")}`,
  });
  const found: string[] = [];
  if (spec !== undefined)
    checkSpec(spec, ({ code, at, details }) => {
      if (code === "check/uncited") found.push(`${at.file} ${details.name}`);
    });
  expect(found).toEqual(["national.yaml 乙", "national.yaml 甲", "x.yaml 丁", "x.yaml 丙"]);
});

/** The matrix of rules and a rule tried elsewhere, as the page asks for them. */
import { afterAll, expect, test } from "vitest";
import { inProcessClient } from "../../src/worker/in-process-client.ts";
import type { TransplantRequest } from "../../src/worker/rules-protocol.ts";
import { scenarioHouseholds, specTexts } from "../support/shipped.ts";

const client = inProcessClient();
afterAll(() => client.close());

const policies = ["tianjin", "guangdong", "yinchuan", "taian", "alxa"].map((id) => ({
  id,
  texts: specTexts(id),
}));
const households = scenarioHouseholds().map(({ title, household, application }) => ({
  id: title?.en ?? "",
  facts: {
    ...(household === undefined ? {} : { household }),
    ...(application === undefined ? {} : { application }),
  },
}));
const family = "Three people on 1,800 yuan a month";
const date = "2025-10-01";
const titles = Object.fromEntries(
  policies.map(({ id }) => [id, { zh: `试用于${id}`, en: `Trial in ${id}` }]),
);
const standard: TransplantRequest = {
  policies,
  households,
  household: family,
  item: { section: "parameters", name: "低保标准" },
  from: "alxa",
  to: "tianjin",
  isCarrying: false,
  titles,
  date,
};

test("each cell says in which line it is written", async () => {
  const { rows, policies: views, faults } = await client.ask("rules-matrix", { policies, date });
  expect(faults).toEqual([]);
  expect(views.map(({ id }) => id)).toEqual(policies.map(({ id }) => id));
  const cell = rows.find(({ id }) => id === "parameters/低保标准")?.cells[0];
  if (cell === undefined || cell.kind === "silent") throw new Error("silent");
  const { file, line } = cell.at;
  expect(file).toBe("tianjin.yaml");
  const { text } = specTexts("tianjin").jurisdiction;
  expect(text.split("\n")[line - 1]).toContain("1045");
});

test("a rule is tried on one household everywhere, and on all of them in one place", async () => {
  const { places, detail } = await client.ask("transplant", standard);
  expect(places.map(({ id }) => id)).toEqual(["tianjin", "guangdong", "yinchuan", "taian"]);
  // 1,055 × 3 − 1,800 = 1,365 wherever the difference is paid; before: 1,335, and 1,000 × 3 − 1,800 = 1,200.
  const dibao = (id: string) =>
    places.find((place) => place.id === id)?.moved?.find(({ programme }) => programme === "低保");
  expect(dibao("tianjin")).toMatchObject({ change: "30", after: { amount: { value: "1365" } } });
  expect(dibao("taian")).toMatchObject({ change: "165", after: { amount: { value: "1365" } } });
  expect(detail?.text).toContain("changes: tianjin\n");
  expect(detail?.text).toContain("试用于tianjin");
  expect(detail?.effects?.households).toHaveLength(households.length);
  const own = detail?.effects?.households.find(({ household }) => household === family);
  expect(own?.moved).toEqual(places[0]?.moved);
});

test("a place that cannot take the rule says why, and the others are tried all the same", async () => {
  const { places, detail } = await client.ask("transplant", {
    ...standard,
    item: { section: "programmes", name: "低收入家庭救助" },
    from: "tianjin",
    to: "alxa",
  });
  expect(places.map(({ refused }) => refused?.kind)).toEqual(Array(4).fill("missing-names"));
  expect(detail).toBeUndefined();
});

test("a formula whose unit does not fit is refused by the checker, in its words", async () => {
  // A yearly sum there, a monthly one here.
  const { places, detail } = await client.ask("transplant", {
    ...standard,
    item: { section: "programmes", name: "教育救助", part: { kind: "amount", id: "" } },
    from: "alxa",
    to: "guangdong",
  });
  const place = places.find(({ id }) => id === "guangdong");
  expect(place?.faults?.map(({ code }) => code)).toEqual(["compile/declared-unit"]);
  expect(detail?.effects).toBeUndefined();
});

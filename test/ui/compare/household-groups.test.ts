import { expect, test } from "vitest";
import { groupsOf, matching } from "../../../src/ui/compare/choose/household-groups.ts";

const household = (id: string, zh: string, en: string, note?: string) => ({
  id,
  title: { zh, en },
  ...(note === undefined ? {} : { note: { zh: note, en: "" } }),
  facts: {},
});
const fire = household("fire", "外地来此，突遇火灾", "Outsider hit by a fire");
const elder = household("elder", "特困老人", "Tekun elder", "独居，住院一次");
const wage = household("wage", "独居职工", "One person earning");
const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

test("every word must be found, in the title or the note, in either language", () => {
  const all = [fire, elder, wage];
  expect(ids(matching(all, "独居"))).toEqual(["elder", "wage"]);
  expect(ids(matching(all, " 独居  TEKUN "))).toEqual(["elder"]);
  expect(ids(matching(all, "水灾"))).toEqual([]);
  expect(ids(matching(all, ""))).toEqual(["fire", "elder", "wage"]);
});

test("groups follow the main programme, the largest first; what has none is a group without a name", () => {
  const mains = [
    { household: "elder", name: "特困供养", title: "tekun" },
    { household: "wage", name: "特困供养", title: "tekun" },
  ];
  const groups = groupsOf([fire, elder, wage], mains);
  expect(groups.map(({ programme, households }) => [programme?.title, ids(households)])).toEqual([
    ["tekun", ["elder", "wage"]],
    [undefined, ["fire"]],
  ]);
});

/** Households drawn by lot: the same for the same seed, whatever the parts; every value one that the vocabulary allows. */
import { describe, expect, test } from "vitest";
import { checkPopulation, drawPopulation, type Population } from "../../../src/engine/index.ts";
import { groupEnds } from "../../../src/engine/populate/draw-population.ts";
import { factsThatDecide } from "../../../src/engine/populate/facts-that-decide.ts";
import { lotOf, lots } from "../../../src/engine/populate/random.ts";
import { shippedPopulation, shippedPopulations } from "../../support/populations.ts";

/** Everything of a population that can differ, table by table, things under their households by number. */
function told({ weights, tables }: Population) {
  return {
    weights: [...(weights ?? [])],
    tables: [...tables].map(([entity, { starts, columns }]) => ({
      entity,
      counts: [...(starts ?? [])].slice(1).map((end, i) => end - (starts?.[i] ?? 0)),
      columns: [...columns].map(([name, { values }]) => [name, [...values]] as const),
    })),
  };
}

test("lots depend on every part of their place and spread evenly", () => {
  const places = [lotOf(1, 2, 3, 4), lotOf(2, 2, 3, 4), lotOf(1, 3, 3, 4), lotOf(1, 2, 4, 4)];
  expect(new Set([...places, lotOf(1, 2, 3, 5)]).size).toBe(5);
  const tenths = new Array<number>(10).fill(0);
  for (let row = 0; row < 100_000; row += 1) {
    const tenth = Math.floor((lotOf(7, row, 11, 0) / lots) * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  // Ten thousand each; five standard deviations are 474.
  for (const count of tenths) expect(Math.abs(count - 10_000)).toBeLessThan(474);
});

describe.each(shippedPopulations)("%s", (id) => {
  const { model, plan } = shippedPopulation(id);
  const size = 400;

  test("is drawn the same from the same seed, and otherwise from another", () => {
    const first = told(drawPopulation(model, plan, { size, seed: 5 }));
    expect(told(drawPopulation(model, plan, { size, seed: 5 }))).toEqual(first);
    expect(told(drawPopulation(model, plan, { size, seed: 6 }))).not.toEqual(first);
  });

  test("is the same drawn whole and in parts", () => {
    const whole = told(drawPopulation(model, plan, { size, seed: 5 }));
    const ends = [0, 1, 137, 138, 300, size];
    const parts = ends.slice(1).map((end, i) => {
      const part = [ends[i] ?? 0, end] as const;
      return told(drawPopulation(model, plan, { size, seed: 5, part }));
    });
    expect(parts.flatMap(({ weights }) => weights)).toEqual(whole.weights);
    for (const [i, table] of whole.tables.entries()) {
      const own = parts.map(({ tables }) => tables[i]);
      expect(own.flatMap((one) => one?.counts ?? [])).toEqual(table.counts);
      for (const [j, [, values]] of table.columns.entries())
        expect(own.flatMap((one) => one?.columns[j]?.[1] ?? [])).toEqual(values);
    }
  });

  test("states only values that the vocabulary allows", () => {
    const { tables } = drawPopulation(model, plan, { size, seed: 1 });
    for (const [entity, { columns }] of tables)
      for (const [name, column] of columns) {
        const fact = plan.entities.get(entity)?.facts.get(name);
        expect(fact, `${entity} ${name}`).toBeDefined();
        if (column.kind === "word") {
          expect(fact?.type).toMatchObject({ kind: "enum", options: column.words });
          for (const value of column.values) expect(column.words[value]).toBeDefined();
        } else if (column.kind === "number") {
          const unit = 10 ** column.scale;
          const [least, most] = [fact?.min, fact?.max].map(
            (one) => one && Number(one.n) / Number(one.d),
          );
          for (const value of column.values) {
            if (least !== undefined) expect(value / unit).toBeGreaterThanOrEqual(least);
            if (most !== undefined) expect(value / unit).toBeLessThanOrEqual(most);
          }
        } else if (column.kind === "date") {
          for (const value of column.values) expect(value).toBeLessThanOrEqual(model.date);
        } else expect(column.kind).toBe("truth");
      }
  });

  test("states every fact that decides, or says why it does not", () => {
    const found: string[] = [];
    checkPopulation(model, plan, ({ code, message }) => void found.push(`${code} ${message}`));
    expect(found).toEqual([]);
    const { tables } = drawPopulation(model, plan, { size: 20, seed: 1 });
    for (const { entity, fact } of factsThatDecide(plan)) {
      const table = tables.get(entity);
      const isDrawn = table?.columns.has(fact) === true || table?.rows === 0;
      expect(isDrawn || model.unknown.has(fact), `${entity} ${fact}`).toBe(true);
    }
  });

  test("takes at most 90 MB for a million households", () => {
    const rows = 5000;
    const population = drawPopulation(model, plan, { size: rows, seed: 1 });
    const buffers = new Set<ArrayBufferLike>([population.weights?.buffer ?? new ArrayBuffer(0)]);
    for (const { starts, columns } of population.tables.values()) {
      if (starts !== undefined) buffers.add(starts.buffer);
      for (const { values, stated } of columns.values())
        for (const one of [values, stated]) if (one !== undefined) buffers.add(one.buffer);
    }
    const bytes = [...buffers].reduce((sum, { byteLength }) => sum + byteLength, 0);
    expect((bytes / rows) * 1e6).toBeLessThanOrEqual(90e6);
  });

  test("gives each group its share of the rows and all the households that it stands for", () => {
    const ends = groupEnds(model, size);
    expect(ends.at(-1)).toBe(size);
    const { weights = new Float64Array() } = drawPopulation(model, plan, { size, seed: 1 });
    for (const [i, { households }] of model.groups.entries()) {
      const own = weights.slice(ends[i - 1] ?? 0, ends[i]);
      const sum = own.reduce((all, weight) => all + weight, 0);
      const wanted = (1000 * Number(households.n)) / Number(households.d);
      // Cut to whole thousandths, each row by less than one.
      expect(sum).toBeLessThanOrEqual(wanted);
      expect(sum).toBeGreaterThan(wanted - own.length);
    }
  });
});

test("a fact that is drawn as unstated is left out, in about as many rows as its share", () => {
  const { model, plan } = shippedPopulation("tianjin");
  const { tables } = drawPopulation(model, plan, { size: 2000, seed: 1 });
  const columns = [...tables.values()].flatMap(({ columns }) => [...columns.values()]);
  const partly = columns.filter(({ stated }) => stated?.includes(0) === true);
  expect(partly).toHaveLength(1);
  const leftOut = partly[0]?.stated?.filter((code) => code === 0).length ?? 0;
  // Half of the families above the standard, which are 26 rows in 100 or so; five standard deviations are 57.
  const shares = model.groups.map(({ rows }) => rows);
  const above = (2000 * ((shares[4] ?? 0) + (shares[5] ?? 0))) / shares.reduce((a, b) => a + b, 0);
  expect(Math.abs(leftOut - above / 2)).toBeLessThan(57);
});

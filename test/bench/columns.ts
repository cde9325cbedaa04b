/**
 * Populations through a policy, column by column.
 *
 * Method: the policy of equal-policy.ts here and written by hand, in turns within each round, what each programme pays in
 * all compared to the fen; then a shipped policy over a million households drawn from the description of its population,
 * and over a tenth of them with its standard moved a little at a time. One thread. The first rounds warm up and do not count.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Column,
  drawPopulation,
  openSimulation,
  type Plan,
  type Population,
  type ProgrammeColumns,
  planOn,
  planWithValues,
  readPopulation,
  simulate,
} from "../../src/engine/index.ts";
import { linkedPolicy } from "../support/shipped.ts";
import { type EqualColumns, paidByHand } from "./columns-by-hand.ts";
import { equalPlan, type Household, household, households, type Payments } from "./equal-policy.ts";
import { feelinEngine } from "./feelin-policy.ts";
import { publicodesEngine } from "./publicodes-policy.ts";
import { shown, timingOf } from "./rounds.ts";

const size = 1_000_000;
const draggedSize = 100_000;
const warmUpRounds = 3;
const countedRounds = 9;

export function benchColumns(): readonly string[] {
  return [...againstByHand(), ...shippedPolicy()];
}

function againstByHand(): readonly string[] {
  const plan = equalPlan();
  const columns = equalColumns(size);
  const population = populationFrom(columns, plan);
  const rounds: { readonly own: number; readonly byHand: number }[] = [];
  for (let round = 0; round < warmUpRounds + countedRounds; round += 1) {
    const own = timed(() => simulate(plan, population));
    const byHand = timed(() => paidByHand(columns));
    const ours = [...own.result.programmes.values()].map(fenInAll);
    const theirs = byHand.result.map((paid) => String(paid.reduce((sum, fen) => sum + fen, 0)));
    if (own.result.routed > 0 || ours.join(" ") !== theirs.join(" "))
      throw new Error(`By hand is paid otherwise than here: ${ours} and ${theirs}.`);
    if (round >= warmUpRounds) rounds.push({ own: own.cpu, byHand: byHand.cpu });
  }
  const perMillion = timingOf(rounds.map(({ own }) => own));
  const ratio = timingOf(rounds.map(({ own, byHand }) => byHand / own));
  return [
    `thirty rules over a million households of three: ${shown(perMillion, "ms of one core", 0)}`,
    `against the same rules written by hand for columns: ${shown(ratio, "times as fast", 3)}`,
    `against publicodes, household by household with explanations: ${against(publicodesEngine(), perMillion.median)}`,
    `against feelin, household by household: ${against(feelinEngine(), perMillion.median)}`,
  ];
}

/** What a peer pays is compared with what is paid here in peers.ts. */
function against(engine: (household: Household) => Payments, ownPerMillion: number): string {
  const passes = Array.from(
    { length: 4 },
    () => timed(() => households.map(engine)).cpu / households.length,
  );
  const times = timingOf(passes.slice(1).map((cpu) => (cpu * 1_000_000) / ownPerMillion));
  return shown(times, "times as fast", 0);
}

/** Processor time, for the machine may be shared. */
function timed<T>(work: () => T): { readonly result: T; readonly cpu: number } {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { result, cpu: (user + system) / 1000 };
}

function fenInAll({ known, numerator, denominator }: ProgrammeColumns): string {
  let fen = 0n;
  for (let row = 0; row < known.length; row += 1)
    if (known[row] === 1)
      fen += (BigInt(numerator[row] ?? 0) * 100n) / BigInt(denominator[row] ?? 1);
  return String(fen);
}

function equalColumns(count: number): EqualColumns {
  const all = Array.from({ length: count }, (_, i) => household(i));
  const members = all.flatMap((one) => one.members);
  const fen = (yuan: number) => yuan * 100;
  return {
    size: count,
    isRural: Uint8Array.from(all, (one) => +one.isRural),
    assetsComply: Uint8Array.from(all, (one) => +one.assetsComply),
    medical: Int32Array.from(all, (one) => fen(one.medical)),
    rent: Int32Array.from(all, (one) => fen(one.rent)),
    age: Int32Array.from(members, (one) => one.age),
    wage: Int32Array.from(members, (one) => fen(one.wage)),
    pension: Int32Array.from(members, (one) => fen(one.pension)),
    isWorking: Uint8Array.from(members, (one) => +one.isWorking),
    isDisabled: Uint8Array.from(members, (one) => +one.isDisabled),
  };
}

function populationFrom(columns: EqualColumns, plan: Plan): Population {
  const money = (values: Int32Array) => ({ kind: "number", scale: 2, values }) as const;
  const truth = (values: Uint8Array) => ({ kind: "truth", values }) as const;
  const [member = ""] = plan.entities.get(plan.household)?.children ?? [];
  const registration = { kind: "word", words: ["城镇", "农村"], values: columns.isRural } as const;
  const household = new Map<string, Column>([
    ["户籍类别", registration],
    ["财产符合规定", truth(columns.assetsComply)],
    ["医疗自付", money(columns.medical)],
    ["房租", money(columns.rent)],
  ]);
  const members = new Map<string, Column>([
    ["年龄", { kind: "number", scale: 0, values: columns.age } as const],
    ["月工资", money(columns.wage)],
    ["月养老金", money(columns.pension)],
    ["在就业", truth(columns.isWorking)],
    ["重度残疾", truth(columns.isDisabled)],
  ]);
  const starts = Uint32Array.from({ length: columns.size + 1 }, (_, i) => i * 3);
  return {
    size: columns.size,
    tables: new Map([
      [plan.household, { rows: columns.size, columns: household }],
      [member, { rows: columns.size * 3, starts, columns: members }],
    ]),
  };
}

const region = "tianjin";
const [programme, standard] = ["低保", "低保标准"];

function shippedPolicy(): readonly string[] {
  const plan = planOn(linkedPolicy(region), 20_362);
  const file = join(import.meta.dirname, `../../scenarios/populations/${region}.yaml`);
  const model = readPopulation({ file, text: readFileSync(file, "utf8") }, () => undefined);
  if (model === undefined) throw new Error(`${file} does not read.`);
  const million = drawPopulation(model, plan, { size, seed: 1 });
  const whole = (programmes: { readonly programmes?: readonly string[] }) =>
    shown(timingOf(rounds(() => simulate(plan, million, programmes), 5)), "ms of one core", 0);
  const population = drawPopulation(model, plan, { size: draggedSize, seed: 1 });
  const simulator = openSimulation(plan, population, { programmes: [programme] });
  let moved = 0;
  const drag = rounds(() => {
    moved += 1;
    const setting = { parameter: standard, variant: [], value: String(1000 + moved) };
    simulator.under(planWithValues(plan, [setting]).plan);
  }, countedRounds);
  return [
    `a million households through ${region}, ${programme}: ${whole({ programmes: [programme] })}`,
    `the same, all its programmes: ${whole({})}`,
    `${programme} of 100,000 households anew as its standard moves: ${shown(timingOf(drag), "ms", 1)}`,
    `memory of a million such households as columns: ${(bytesOf(million) / 1e6).toFixed(1)} MB`,
  ];
}

function rounds(work: () => unknown, counted: number): readonly number[] {
  const all = Array.from({ length: warmUpRounds + counted }, () => timed(work).cpu);
  return all.slice(warmUpRounds);
}

function bytesOf({ weights, tables }: Population): number {
  let bytes = weights?.byteLength ?? 0;
  for (const { starts, listed, columns } of tables.values()) {
    bytes += (starts?.byteLength ?? 0) + (listed?.byteLength ?? 0);
    for (const { values, stated } of columns.values())
      bytes += values.byteLength + (stated?.byteLength ?? 0);
  }
  return bytes;
}

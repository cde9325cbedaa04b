/**
 * One policy in other engines and here, in one process: the time of one household with all that explains it.
 *
 * Method: in each round both work out the same households, in turns who goes first, the faster one more often so that
 * both work about as long; what they pay is compared, benefit by benefit to the fen, and a difference ends the bench.
 * The first rounds warm up and do not count.
 */
import { type Household, households, ownEngine, type Payments, ruleCount } from "./equal-policy.ts";
import { feelinEngine } from "./feelin-policy.ts";
import { publicodesEngine } from "./publicodes-policy.ts";
import { shown, timingOf } from "./rounds.ts";
import { maybeZenEngine } from "./zen-policy.ts";

type Run = (household: Household) => Payments | Promise<Payments>;

const warmUpRounds = 4;
const countedRounds = 15;

/** An engine, and how often it goes through all households in a round. */
interface Contender {
  readonly run: Run;
  readonly passes: number;
}

export async function benchPeers(): Promise<readonly string[]> {
  const zen = await maybeZenEngine();
  return [
    ...(await compared("publicodes, explanations on", { run: publicodesEngine(), passes: 1 })),
    ...(await compared("feelin, which explains nothing", { run: feelinEngine(), passes: 1 })),
    ...(zen === undefined
      ? ["GoRules zen is not installed on this machine and was not compared"]
      : await compared("GoRules zen, trace on", { run: zen, passes: 4 })),
  ];
}

async function compared(name: string, peer: Contender): Promise<readonly string[]> {
  const own: Contender = { run: ownEngine(), passes: 20 };
  const rounds: { readonly own: number; readonly peer: number }[] = [];
  for (let round = 0; round < warmUpRounds + countedRounds; round += 1) {
    const isOwnFirst = round % 2 === 0;
    const first = await timed(isOwnFirst ? own : peer);
    const second = await timed(isOwnFirst ? peer : own);
    if (first.paid !== second.paid) throw new Error(`${name} pays otherwise than is paid here.`);
    const [ours, theirs] = isOwnFirst ? [first, second] : [second, first];
    if (round >= warmUpRounds) rounds.push({ own: ours.milliseconds, peer: theirs.milliseconds });
  }
  const here = timingOf(rounds.map(({ own }) => own));
  const there = timingOf(rounds.map(({ peer }) => peer));
  const ratio = timingOf(rounds.map(({ own, peer }) => peer / own));
  return [
    `one household with full trace, ${ruleCount} rules: ${shown(here, "ms", 3)}`,
    `the same in ${name}: ${shown(there, "ms", 3)}, ${shown(ratio, "times as long", 1)}`,
  ];
}

/** Milliseconds a household, and all that was paid. */
async function timed({
  run,
  passes,
}: Contender): Promise<{ readonly paid: string; readonly milliseconds: number }> {
  let payments: Payments[] = [];
  const start = performance.now();
  for (let pass = 0; pass < passes; pass += 1) {
    payments = [];
    for (const household of households) {
      const paid = run(household);
      // Waiting for what is there already would count a turn of the event loop.
      payments.push(paid instanceof Promise ? await paid : paid);
    }
  }
  const milliseconds = (performance.now() - start) / households.length / passes;
  return { paid: payments.map((one) => one.join(" ")).join("\n"), milliseconds };
}

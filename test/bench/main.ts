/**
 * Speed, told and never tested: `npm run bench`.
 *
 * Each figure is the median of rounds in one process. Where a peer computes the same policy, both run in every round,
 * their results are compared, and the ratio is what counts.
 */
import { benchColumns } from "./columns.ts";
import { benchEditing } from "./editing.ts";
import { benchHouseholds } from "./households.ts";
import { benchPeers } from "./peers.ts";
import { benchReading } from "./reading.ts";

process.stdout.write("Doudi, speed (median of rounds, range in brackets)\n\n");
const benches = [benchReading, benchEditing, benchHouseholds, benchPeers, benchColumns];
for (const bench of benches) for (const line of await bench()) process.stdout.write(`${line}\n`);

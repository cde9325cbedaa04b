/** Of every kind of number that some ends can tell apart, one at least is tried. */
import { expect, test } from "vitest";
import { maybeRationalFromDecimal, textFromRational } from "../../../../src/engine/base/decimal.ts";
import type { Rational } from "../../../../src/engine/base/rational.ts";
import { numberCandidates } from "../../../../src/engine/compile/analysis/number-candidates.ts";

const number = (text: string): Rational => {
  const found = maybeRationalFromDecimal(text);
  if (found === undefined) throw new Error(`${text} is no number.`);
  return found;
};

interface Domain {
  readonly least?: string;
  readonly most?: string;
  readonly step?: string;
  readonly usual?: string;
}

function tried(ends: readonly string[], domain: Domain = {}): readonly string[] {
  const given = Object.fromEntries(
    Object.entries(domain).map(([key, text]) => [key, number(text)]),
  );
  return numberCandidates(ends.map(number), given).map(textFromRational);
}

test.for<[what: string, ends: readonly string[], domain: Domain, tried: readonly string[]]>([
  ["no end: zero and a step to either side", [], {}, ["0", "-1", "1"]],
  ["one end, and beyond it on either side", ["5"], {}, ["5", "4", "6"]],
  ["an end that is no multiple", ["5.5"], {}, ["5.5", "5", "6"]],
  ["two ends, and what is round between them", ["5", "9"], {}, ["5", "9", "7", "4", "10"]],
  [
    "two neighbours, and what is between them all the same",
    ["5", "6"],
    {},
    ["5", "6", "5.5", "4", "7"],
  ],
  ["close ends with a round number between", ["5.9", "6.2"], {}, ["5.9", "6.2", "6", "5", "7"]],
  ["ends in any order, each once", ["9", "5", "9"], {}, ["5", "9", "7", "4", "10"]],
  ["whole numbers: nothing between neighbours", ["5", "6"], { step: "1" }, ["5", "6", "4", "7"]],
  ["whole numbers: the one between", ["5", "7"], { step: "1" }, ["5", "7", "6", "4", "8"]],
  ["whole numbers: none that is not whole", ["5.5"], { step: "1" }, ["5", "6"]],
  [
    "fen: a round yuan between where there is one",
    ["5", "9"],
    { step: "0.01" },
    ["5", "9", "7", "4.99", "9.01"],
  ],
  [
    "fen: a fen between where there is no yuan",
    ["5", "5.02"],
    { step: "0.01" },
    ["5", "5.02", "5.01", "4.99", "5.03"],
  ],
  [
    "fen: nothing between neighbours",
    ["5", "5.01"],
    { step: "0.01" },
    ["5", "5.01", "4.99", "5.02"],
  ],
  [
    "a range: its ends, nothing outside",
    ["5"],
    { least: "0", most: "9" },
    ["0", "5", "9", "2", "7"],
  ],
  ["a range whose end is the end", ["0"], { least: "0" }, ["0", "1"]],
  ["a range whose other end is the end", ["9"], { most: "9" }, ["9", "8"]],
  ["an end outside the range is none", ["-5"], { least: "0", most: "1", step: "1" }, ["0", "1"]],
  ["the usual comes first, and once", ["5"], { usual: "5" }, ["5", "4", "6"]],
  ["the usual comes first, whatever it is", ["5"], { usual: "3" }, ["3", "5", "4", "6"]],
  ["below zero", ["-5.5"], { step: "1" }, ["-6", "-5"]],
])("%s", ([, ends, domain, expected]) => expect(tried(ends, domain)).toEqual(expected));

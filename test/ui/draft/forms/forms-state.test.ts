import { expect, test } from "vitest";
import type { Diagnostic, ParameterRow, TextForms } from "../../../../src/engine/index.ts";
import {
  faultsIn,
  firstForms,
  isInForce,
  maybeImpliedEnd,
  maybeStepOn,
  nextForms,
  parametersNamed,
  variantsOfNext,
} from "../../../../src/ui/draft/forms/forms-state.ts";

const at = { file: "x", start: 10, end: 20 };
const forms: TextForms = { parameters: [], words: {}, tables: [], documents: [], findings: [] };
const row = (from: string) => ({
  at,
  from: { text: from, at },
  status: "published" as const,
  statusAt: at,
  figures: [{ variant: ["城镇"], value: { text: "1", at } }],
  cite: [],
});
const parameter: ParameterRow = {
  name: "低保标准",
  nameAt: at,
  en: "dibao Standard",
  unit: "",
  kind: "number",
  options: [],
  by: ["户籍类别"],
  values: [row("2024-01-01"), row("2025-01-01")],
  histories: [
    {
      variant: ["城镇"],
      steps: [
        { from: "2024-01-01", until: "2025-01-01", value: "1", status: "published" },
        { from: "2025-01-01", until: "2026-01-01", value: "2", status: "published" },
      ],
    },
  ],
};

test("a text that can no longer be read keeps its last forms; another file starts anew", () => {
  const ready = nextForms(firstForms, { kind: "read", forms });
  expect(ready).toEqual({ kind: "ready", forms });
  const broken = nextForms(ready, { kind: "read", forms: undefined });
  expect(broken).toEqual({ kind: "broken", forms });
  expect(nextForms(firstForms, { kind: "read", forms: undefined })).toEqual({ kind: "broken" });
  expect(nextForms(broken, { kind: "shown" })).toEqual(firstForms);
});

test("a step stands from its first day to the day before it ends", () => {
  const steps = parameter.histories[0]?.steps ?? [];
  expect(maybeStepOn(steps, "2023-12-31")).toBeUndefined();
  expect(maybeStepOn(steps, "2024-12-31")?.value).toBe("1");
  expect(maybeStepOn(steps, "2025-01-01")?.value).toBe("2");
  expect(maybeStepOn(steps, "2026-01-01")).toBeUndefined();
  expect(parameter.values.map((one) => isInForce(parameter, one, "2025-06-01"))).toEqual([
    false,
    true,
  ]);
});

test("a value that says no last day ends before the next begins, if all its variants do", () => {
  const [first = row("")] = parameter.values;
  expect(maybeImpliedEnd(parameter, first)).toBe("2024-12-31");
  const [town] = parameter.histories;
  const country = {
    variant: ["农村"],
    steps: town?.steps.slice(0, 1).map((one) => ({ ...one, until: "2024-07-01" })) ?? [],
  };
  const both = { ...parameter, histories: [...parameter.histories, country] };
  expect(maybeImpliedEnd(both, first)).toBeUndefined();
});

test("a fault is said of the piece that it lies in", () => {
  const fault: Diagnostic = {
    code: "schema/not-a-number",
    severity: "error",
    message: "",
    details: {},
    at: { file: "x", start: 12, end: 20 },
    because: [],
  };
  expect(faultsIn([fault], at)).toEqual([fault]);
  expect(faultsIn([fault], { ...at, start: 13 })).toEqual([]);
  expect(faultsIn([fault], undefined)).toEqual([]);
});

test("parameters are found by name and by gloss; a new value has the variants of the last", () => {
  expect(parametersNamed([parameter], " 标准 ")).toEqual([parameter]);
  expect(parametersNamed([parameter], "standard")).toEqual([parameter]);
  expect(parametersNamed([parameter], "wage")).toEqual([]);
  expect(variantsOfNext(parameter)).toEqual([["城镇"]]);
  expect(variantsOfNext({ ...parameter, values: [] })).toEqual([[]]);
});

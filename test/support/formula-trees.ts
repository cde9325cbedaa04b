/**
 * Trees of formulas, generated: whatever the grammar allows, with every kind of node and of test.
 *
 * Out:      arbitraries of fast-check; spans are empty, for no tree that is compared keeps them.
 * Ignores:  types and names: `count("a") ** 2` is a tree like another.
 */
import fc from "fast-check";
import type {
  BinaryOperator,
  CellTest,
  Expression,
  UnaryTest,
} from "../../src/engine/spec/feel/syntax.ts";

const at = { file: "policy.yaml", start: 0, end: 0 };

const names = fc.constantFrom("低保标准", "家庭人口", "成员", "a", "甲1", "人均月收入", "x_y");
const properties = fc.constantFrom("月工资", "城镇", "years", "year", "b");
const operators = fc.constantFrom<BinaryOperator[]>(
  ...(["or", "and", "=", "!=", "<", "<=", ">", ">=", "+", "-", "*", "/"] as const),
);
const comparisons = fc.constantFrom(...(["=", "!=", "<", "<=", ">", ">="] as const));
const functions = fc.constantFrom(
  ...["abs", "max", "not", "count", "round half up", "years and months duration", "starts with"],
  ...["get or else", "string length", "modulo", "date", "duration"],
);
const aggregates = fc.constantFrom("sum", "count", "mean", "min", "max", "any", "all");

const literals: fc.Arbitrary<Expression> = fc.oneof(
  fc.constantFrom("0", "18", "1.10", "0.3", "100000000").map((text): Expression => {
    return { kind: "number", text, at };
  }),
  fc.constantFrom("城镇", "", "第1项", 'a "b"', "a\\b", "a\nb", "\b\f").map((value): Expression => {
    return { kind: "string", value, at };
  }),
  fc.boolean().map((value): Expression => ({ kind: "boolean", value, at })),
  fc.constantFrom("2024-01-01", "P6M", "2024-01-01T09:00:00").map((text): Expression => {
    return { kind: "at-literal", text, at };
  }),
  names.map((name): Expression => ({ kind: "name", name, at })),
);

/** A type and no interface, for `letrec` wants one that has an index. */
type Trees = { readonly tree: Expression; readonly test: UnaryTest };

/** Whole numbers alone are raised to, and a power is not raised again. */
function powerOf(left: Expression, right: Expression): Expression {
  return { kind: "binary", operator: "**", operatorAt: at, left, right, at };
}

const { tree, test } = fc.letrec<Trees>((tie) => {
  const one = tie("tree");
  return {
    tree: fc.oneof(
      { depthSize: "medium", withCrossShrink: true, maxDepth: 6 },
      { weight: 3, arbitrary: literals },
      {
        weight: 4,
        arbitrary: fc.tuple(one, operators, one).map(([left, operator, right]): Expression => {
          return { kind: "binary", operator, operatorAt: at, left, right, at };
        }),
      },
      { weight: 1, arbitrary: one.map((of): Expression => ({ kind: "negate", of, at })) },
      {
        weight: 1,
        arbitrary: fc.tuple(literals, fc.constantFrom("2", "10")).map(([left, text]) => {
          return powerOf(left, { kind: "number", text, at });
        }),
      },
      {
        weight: 2,
        // No figure has properties, and `-0.b` is a literal to one parser and not to the other.
        arbitrary: fc
          .tuple(
            one.filter(({ kind }) => kind !== "number"),
            properties,
          )
          .map(([of, name]): Expression => ({ kind: "path", of, name, nameAt: at, at })),
      },
      {
        weight: 2,
        arbitrary: fc
          .tuple(
            one.filter(({ kind }) => kind !== "number"),
            one,
          )
          .map(([of, predicate]): Expression => ({ kind: "filter", of, predicate, at })),
      },
      { weight: 2, arbitrary: calls(one) },
      { weight: 1, arbitrary: nullTests(one) },
      {
        weight: 1,
        arbitrary: fc.tuple(one, one, one).map(([value, low, high]): Expression => {
          return { kind: "between", value, low, high, at };
        }),
      },
      {
        weight: 2,
        arbitrary: fc
          .tuple(one, fc.array(tie("test"), { minLength: 1, maxLength: 3 }))
          .map(([value, tests]): Expression => ({ kind: "in", value, tests, at })),
      },
      {
        weight: 1,
        arbitrary: fc.tuple(one, one, one).map(([condition, then, otherwise]): Expression => {
          return { kind: "if", condition, then, otherwise, at };
        }),
      },
      { weight: 1, arbitrary: loops(one) },
    ),
    test: fc.oneof(
      fc.tuple(comparisons, one).map(([operator, right]): UnaryTest => {
        return { kind: "compare", operator, right, at };
      }),
      fc.tuple(one, one, fc.boolean(), fc.boolean()).map(([low, high, lowClosed, highClosed]) => {
        return { kind: "range", low, high, lowClosed, highClosed, at } as const;
      }),
      fc.constantFrom("=" as const, "!=" as const).map((operator): UnaryTest => {
        return { kind: "compare", operator, right: { kind: "null", at }, at };
      }),
    ),
  };
});

/** Expressions of every kind that the grammar has. */
export const formulaTrees: fc.Arbitrary<Expression> = tree;

/** Cells of tables. */
export const formulaCells: fc.Arbitrary<CellTest> = fc
  .tuple(
    fc.constantFrom("one-of" as const, "none-of" as const),
    fc.array(test, { minLength: 1, maxLength: 3 }),
  )
  .map(([kind, tests]): CellTest => ({ kind, tests, at }));

function calls(one: fc.Arbitrary<Expression>): fc.Arbitrary<Expression> {
  return fc
    .tuple(functions, fc.array(one, { minLength: 1, maxLength: 3 }))
    .map(([callee, args]): Expression => ({ kind: "call", callee, calleeAt: at, args, at }));
}

function nullTests(one: fc.Arbitrary<Expression>): fc.Arbitrary<Expression> {
  return fc.tuple(one, fc.constantFrom("=" as const, "!=" as const)).map(([left, operator]) => {
    return { kind: "binary", operator, operatorAt: at, left, right: { kind: "null", at }, at };
  });
}

/** Quantifiers, and `for` as the argument of an aggregate, where alone it may stand. */
function loops(one: fc.Arbitrary<Expression>): fc.Arbitrary<Expression> {
  const quantified = fc
    .tuple(fc.constantFrom("some" as const, "every" as const), one, one)
    .map(([quantifier, over, satisfies]): Expression => {
      return { kind: "quantified", quantifier, variable: "m", variableAt: at, over, satisfies, at };
    });
  const aggregated = fc.tuple(aggregates, one, one).map(([callee, over, body]): Expression => {
    const loop: Expression = { kind: "for", variable: "m", variableAt: at, over, body, at };
    return { kind: "call", callee, calleeAt: at, args: [loop], at };
  });
  return fc.oneof(quantified, aggregated);
}

/** Types as formulas write them: `number`, `list<string>`, `context<a: number>`, `function<number> -> string`. */
import type { Scanner } from "./scanner.ts";
import type { TypeRef } from "./syntax.ts";

/** The type that stands here; undefined after a fault. */
export function parseType(scanner: Scanner): TypeRef | undefined {
  const type = scanner.enter() ? typeHere(scanner) : undefined;
  scanner.leave();
  return type;
}

function typeHere(scanner: Scanner): TypeRef | undefined {
  const name = scanner.takeName();
  if (name === undefined) {
    scanner.fail();
    return undefined;
  }
  if (!scanner.isSign("<")) return { kind: "named", name: qualified(scanner, name) };
  if (name === "list" || name === "range") {
    scanner.take("<");
    const of = parseType(scanner);
    scanner.expect(">");
    return of === undefined ? undefined : { kind: name, of };
  }
  if (name === "context") return contextType(scanner);
  return name === "function" ? functionType(scanner) : { kind: "named", name };
}

/** A name with points, as that of an imported type. */
function qualified(scanner: Scanner, name: string): string {
  return scanner.take(".") ? qualified(scanner, `${name}.${scanner.takeName() ?? ""}`) : name;
}

function contextType(scanner: Scanner): TypeRef {
  const entries: (readonly [string, TypeRef])[] = [];
  scanner.take("<");
  do {
    const key = scanner.takeLabel();
    const type = key === undefined ? undefined : parseType(scanner);
    if (key === undefined || type === undefined) scanner.fail();
    else entries.push([key, type]);
  } while (scanner.take(","));
  scanner.expect(">");
  return { kind: "context", entries };
}

function functionType(scanner: Scanner): TypeRef {
  const parameters: TypeRef[] = [];
  scanner.take("<");
  while (!scanner.isSign(">")) {
    const type = parseType(scanner);
    if (type === undefined) break;
    parameters.push(type);
    if (!scanner.take(",")) break;
  }
  scanner.expect(">");
  scanner.expect("->");
  parseType(scanner);
  return { kind: "function", parameters };
}

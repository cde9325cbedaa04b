/**
 * Every link of every built page leads to a page that exists, and to an anchor that is on it.
 *
 * Read from the files of the site. What a screen reads from its address (`?…`, and the anchors of clauses, which the
 * register opens itself) is held by the tests of the screens; here only that the clause is registered.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { linkedPolicy, shippedJurisdictions } from "../support/shipped.ts";

const dist = join(import.meta.dirname, "../../dist");
const pages = new Map(
  readdirSync(dist, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith("index.html"))
    .map((path) => [`/${path.slice(0, -"index.html".length)}`, readPage(join(dist, path))]),
);

interface BuiltPage {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
}

function readPage(path: string): BuiltPage {
  const html = readFileSync(path, "utf8");
  const valuesOf = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, value = ""]) => value);
  return {
    ids: new Set(valuesOf(/\sid="([^"]+)"/g)),
    links: valuesOf(/<a\s[^>]*?href="([^"]*)"/g).map((link) => link.replaceAll("&amp;", "&")),
  };
}

const clauses = new Set(
  shippedJurisdictions().flatMap((id) => [...linkedPolicy(id).spec.clauses.keys()]),
);

test.each([...pages.keys()])("%s has no dead link", (path) => {
  const dead = (pages.get(path)?.links ?? []).filter((link) => {
    const address = new URL(link, `http://site${path}`);
    if (address.origin !== "http://site") return true;
    const target = pages.get(address.pathname);
    const anchor = decodeURIComponent(address.hash.slice(1));
    if (target === undefined) return true;
    if (anchor === "" || target.ids.has(anchor)) return false;
    return !(/\/clauses\/$/.test(address.pathname) && clauses.has(anchor));
  });
  expect([...new Set(dead)]).toEqual([]);
});

test("every page of the documentation is in the tree of every other, in both languages", () => {
  for (const root of ["/docs/", "/en/docs/"]) {
    const documented = [...pages.keys()].filter((path) => path.startsWith(root));
    expect(documented.length).toBeGreaterThan(1);
    for (const path of documented)
      expect(pages.get(path)?.links, path).toEqual(expect.arrayContaining(documented));
  }
});

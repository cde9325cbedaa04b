import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type RunningSite, serveSite } from "../../src/build/site-server.ts";

const place = mkdtempSync(join(tmpdir(), "site-"));
const folder = join(place, "dist");
const policy = "default-src 'none';script-src 'self' 'sha256-abc=';";
let site: RunningSite;

beforeAll(async () => {
  mkdirSync(join(folder, "en"), { recursive: true });
  mkdirSync(join(folder, "_astro"));
  writeFileSync(join(place, "secret.txt"), "not part of the site");
  writeFileSync(
    join(folder, "index.html"),
    `<meta http-equiv="content-security-policy" content="${policy}">`,
  );
  writeFileSync(join(folder, "en", "index.html"), "<p>English</p>");
  writeFileSync(join(folder, "_astro", "worker.js"), "postMessage(1)");
  site = await serveSite({ folder, base: "/doudi/" }, 0);
});
afterAll(async () => {
  await site.stop();
  rmSync(place, { recursive: true });
});

const get = (path: string) => fetch(site.address + path, { redirect: "manual" });

test("a page's own policy is sent as its header, hashes and all", async () => {
  const header = (await get("")).headers.get("content-security-policy");
  expect(header).toBe("default-src 'none';script-src 'self' 'sha256-abc='; frame-ancestors 'none'");
});

test("a worker's file has a policy that allows no words in pages and no eval", async () => {
  const answer = await get("_astro/worker.js");
  const header = answer.headers.get("content-security-policy");
  expect(header).toContain("script-src 'self';");
  expect(header).not.toContain("unsafe");
  expect(answer.headers.get("content-type")).toContain("javascript");
  expect(answer.headers.get("cache-control")).toContain("immutable");
});

test("a folder without its slash leads to the folder", async () => {
  const answer = await get("en");
  expect(answer.status).toBe(308);
  expect(answer.headers.get("location")).toBe("/doudi/en/");
});

test("what is outside the folder, or not there, is not found", async () => {
  for (const path of ["../secret.txt", "..%2fsecret.txt", "%2e%2e/secret.txt", "no", "a%00b"]) {
    expect((await get(path)).status, path).toBe(404);
  }
  expect((await fetch(new URL("/elsewhere/", site.address))).status).toBe(404);
  expect((await get("%zz")).status).toBe(400);
});

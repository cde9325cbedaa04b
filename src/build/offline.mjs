/**
 * After the build: write the service worker that keeps the site on the reader's device.
 *
 * In:       the built files, the worker's source (service-worker.js).
 * Out:      `sw.js` at the root of the site; two builds of the same files have the same one.
 * Ignores:  what the files are.
 */

import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** For Astro's list of integrations. */
export function offline() {
  return {
    name: "offline",
    hooks: {
      "astro:build:done": ({ dir }) => writeServiceWorker(fileURLToPath(dir)),
    },
  };
}

/** Pages are kept at the addresses that readers use: `compare/` for `compare/index.html`. */
export function writeServiceWorker(folder) {
  const files = Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== "sw.js")
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [addressOf(path.slice(folder.length)), hashOf(readFileSync(path))])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const source = readFileSync(new URL("./service-worker.js", import.meta.url), "utf8");
  const version = hashOf(JSON.stringify(files) + source);
  const head = `const version = ${JSON.stringify(version)};\nconst files = ${JSON.stringify(files)};\n`;
  writeFileSync(join(folder, "sw.js"), head + source);
}

function addressOf(path) {
  return path
    .replaceAll("\\", "/")
    .replace(/^\//, "")
    .replace(/(^|\/)index\.html$/, "$1");
}

function hashOf(content) {
  return createHash("sha256").update(content).digest("hex").slice(0, 16);
}

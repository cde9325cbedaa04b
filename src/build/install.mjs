/**
 * Install what is missing, before anything of ours or of others can be imported.
 *
 * In:       package.json and package-lock.json; a stamp in node_modules from the last time.
 * Out:      node_modules as the lock file says, and the environment in which its Node comes first.
 * Reports:  one line when it installs; npm's own errors.
 * Ignores:  what is installed. Runs on Node 20 without dependencies, so it is JavaScript.
 */

import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const projectRoot = fileURLToPath(new URL("../..", import.meta.url));

const modules = join(projectRoot, "node_modules");
const stamp = join(modules, ".installed-from");

/** Make node_modules agree with the lock file; do nothing when it does already. */
export function installWhatIsMissing() {
  const wanted = lockHash();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.log("Installing what the lock file names …");
  // --no-save leaves the lock file alone, whatever this machine's npm would add to it.
  const options = ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"];
  const npm = process.env.npm_execpath;
  const { status } =
    npm === undefined
      ? spawnSync("npm", options, { cwd: projectRoot, stdio: "inherit" })
      : spawnSync(process.execPath, [npm, ...options], { cwd: projectRoot, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, wanted);
}

/**
 * Run an installed program with the installed Node first on PATH, and wait for it.
 *
 * @param {string} program a name in node_modules/.bin
 * @param {readonly string[]} options
 * @returns {number} its exit code
 */
export function runInstalled(program, options) {
  const { status, error } = spawnSync(program, options, settings());
  if (error !== undefined) console.error(error.message);
  return status ?? 1;
}

/**
 * Run an installed program that goes on until it is stopped, and end with it: no server
 * is left behind when this process or the npm above it is stopped.
 *
 * @param {string} program a name in node_modules/.bin
 * @param {readonly string[]} options
 */
export function becomeInstalled(program, options) {
  const child = spawn(program, options, settings());
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => child.kill(signal));
  }
  // A stopped npm stops its shell, but the shell tells nobody: notice that it has gone.
  const parent = process.ppid;
  if (process.env.npm_lifecycle_event !== undefined) {
    setInterval(() => process.ppid === parent || child.kill(), 500);
  }
  child.on("error", (error) => console.error(error.message));
  child.on("close", (status) => process.exit(status ?? 0));
}

/** @returns {import("node:child_process").SpawnOptions} */
function settings() {
  const path = `${join(modules, ".bin")}${delimiter}${process.env.PATH ?? ""}`;
  // A log is for reading: no colour codes unless a terminal shows them.
  const { FORCE_COLOR, ...inherited } = process.env;
  const colours = process.stdout.isTTY ? { FORCE_COLOR } : { NO_COLOR: "1" };
  return {
    cwd: projectRoot,
    stdio: "inherit",
    env: { ...inherited, ...colours, PATH: path, ASTRO_TELEMETRY_DISABLED: "1" },
    shell: process.platform === "win32",
  };
}

function lockHash() {
  const files = ["package.json", "package-lock.json"].map((name) => join(projectRoot, name));
  const hash = createHash("sha256");
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest("hex");
}

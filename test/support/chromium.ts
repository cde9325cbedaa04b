/**
 * Find a Chromium for the browser tests, or get one.
 *
 * In:       CHROMIUM_PATH; PATH; a browser that Playwright downloaded; Debian's packages.
 * Out:      the browser's file.
 * Throws:   an error that says what to install. The browser tests are never skipped.
 * Ignores:  what is tested.
 */

import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join } from "node:path";
import { chromium } from "playwright-core";

/** Keep the browser off the network, and able to run as root. */
export const chromiumFlags: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const systemNames = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];
const systemPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The system's browser; else Debian's, installed now; else Playwright's own, downloaded now. */
export function chromiumPath(): string {
  const found = systemChromium() ?? playwrightChromium() ?? installDebian() ?? downloadPlaywright();
  if (found !== undefined) return found;
  throw new Error(
    "The browser tests need Chromium: install the packages `chromium` and `fonts-noto-cjk`, " +
      "or set CHROMIUM_PATH to a browser.",
  );
}

function systemChromium(): string | undefined {
  const given = process.env.CHROMIUM_PATH;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const named = folders.flatMap((folder) => systemNames.map((name) => join(folder, name)));
  return [...(given === undefined ? [] : [given]), ...named, ...systemPlaces].find(existsSync);
}

function playwrightChromium(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

function installDebian(): string | undefined {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  console.log("Installing Debian's chromium and fonts-noto-cjk for the browser tests …");
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const packages = ["chromium", "fonts-noto-cjk"];
  spawnSync("apt-get", ["update", "-q"], { stdio: "ignore", env });
  const options = ["install", "-y", "-q", "--no-install-recommends", ...packages];
  const { status, stderr } = spawnSync("apt-get", options, { env, encoding: "utf8" });
  if (status !== 0) console.error(stderr);
  return systemChromium();
}

function downloadPlaywright(): string | undefined {
  const manifest = createRequire(import.meta.url).resolve("playwright-core/package.json");
  const cli = join(dirname(manifest), "cli.js");
  console.log("Downloading Playwright's Chromium for the browser tests …");
  try {
    execFileSync(process.execPath, [cli, "install", "chromium"], { stdio: "inherit" });
  } catch {
    return undefined;
  }
  return playwrightChromium();
}

/**
 * Before the browser tests: find Chromium and serve the built site on a free port.
 *
 * Out:      `chromium` and `site` for `inject`, and the server's end after the last test.
 * Throws:   where the site is not built.
 * Ignores:  what the tests do with it.
 */

import { existsSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { builtSite, serveSite } from "../../src/build/site-server.ts";
import { chromiumPath } from "./chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The browser's file. */
    chromium: string;
    /** The site's address, with a slash at the end. */
    site: string;
  }
}

/** Vitest calls this once for the browser project. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const built = builtSite();
  if (!existsSync(join(built.folder, "index.html"))) {
    throw new Error("The browser tests need the built site: run `npm run build` first.");
  }
  project.provide("chromium", chromiumPath());
  const { address, stop } = await serveSite(built, 0);
  project.provide("site", address);
  return stop;
}

/**
 * All tests in one run: the engine and scenarios in Node, views in happy-dom, and then the built
 * site in Chromium.
 *
 * Out:      vitest's own report, then the plain line of support/plain-reporter.ts.
 * Ignores:  building the site, which `npm test` does before.
 */

import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));
const views = "test/ui/**/*.test.{ts,tsx}";
const browser = "test/browser/**/*.test.ts";
// Group 1, then group 2. Group 0 would not do: with one worker, Vitest runs it last.
const shared = { root, oxc: { jsx: { runtime: "automatic" as const } } };

export default defineConfig({
  root,
  test: {
    reporters: ["default", "./test/support/plain-reporter.ts"],
    projects: [
      {
        ...shared,
        test: {
          name: "node",
          environment: "node",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: [views, browser],
          // The engine keeps no state, so its files may share a worker.
          isolate: false,
          // Property tests and the texts made to take long need more than the usual five seconds on a busy machine.
          testTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        ...shared,
        test: {
          name: "views",
          environment: "happy-dom",
          include: [views],
          sequence: { groupOrder: 1 },
        },
      },
      {
        ...shared,
        test: {
          name: "browser",
          environment: "node",
          include: [browser],
          globalSetup: ["test/support/served-site.ts"],
          // Ample, for a busy machine: what hangs still ends.
          testTimeout: 90_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 20_000 } },
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});

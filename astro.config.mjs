/**
 * How the static site is built: React islands, Chinese at the root and English under /en/,
 * and a strict content security policy written into every page.
 *
 * In:       SITE_BASE, the path the site is served under (default "/").
 * Out:      dist/.
 * Ignores:  what the pages say; the policy specs.
 */

import { fileURLToPath } from "node:url";
import react from "@astrojs/react";
import { defineConfig } from "astro/config";
import { policyDirectives } from "./src/build/content-policy.mjs";
import { inPlaceOf } from "./src/build/in-place-of.mjs";
import { offline } from "./src/build/offline.mjs";

const ours = (path) => fileURLToPath(new URL(path, import.meta.url));
const zipAtOnce = inPlaceOf({
  module: "fflate",
  library: "write-excel-file",
  file: ours("./src/worker/spreadsheet/zip-at-once.ts"),
});
const noTimeFormats = inPlaceOf({
  module: "d3-time-format",
  library: "d3-scale",
  file: ours("./src/ui/charts/no-time-formats.ts"),
});
const betweenNumbers = inPlaceOf({
  module: "d3-interpolate",
  library: "d3-scale",
  file: ours("./src/ui/charts/between-numbers.ts"),
});

export default defineConfig({
  base: process.env.SITE_BASE ?? "/",
  output: "static",
  trailingSlash: "always",
  devToolbar: { enabled: false },
  integrations: [react(), offline()],
  i18n: {
    defaultLocale: "zh",
    locales: [{ path: "zh", codes: ["zh-CN", "zh"] }, "en"],
    routing: { prefixDefaultLocale: false },
  },
  build: { inlineStylesheets: "never" },
  // Plain documents only: the highlighter would add inline styles that the policy refuses.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: policyDirectives,
      scriptDirective: { resources: ["'self'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    plugins: [zipAtOnce, noTimeFormats, betweenNumbers],
    worker: { format: "es", plugins: () => [zipAtOnce] },
    // Small assets as files: a data: script or worker is refused by the policy.
    build: { assetsInlineLimit: 0 },
    // Prepared by itself, the spreadsheet library would get its own zip.
    optimizeDeps: {
      include: ["yaml", "decimal.js", "recharts"],
      exclude: ["write-excel-file"],
    },
  },
});

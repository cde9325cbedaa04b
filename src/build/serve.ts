/**
 * Serve dist/ until stopped: the last step of `npm start`.
 *
 * In:       dist/, SITE_BASE (as at build time), PORT (default 4321).
 * Out:      the site's address on stdout.
 * Reports:  a site that is not built; a port that is taken. Exit code 2 for both.
 * Ignores:  how files are answered (site-server.ts).
 */

import { existsSync } from "node:fs";
import { join } from "node:path";
import { builtSite, serveSite } from "./site-server.ts";

const site = builtSite();
const port = Number(process.env.PORT ?? 4321);

if (!existsSync(join(site.folder, "index.html"))) {
  console.error("The site is not built yet: run `npm run build` first.");
  process.exit(2);
}

try {
  const { address } = await serveSite(site, port);
  console.log(`\nDoudi is ready at ${address} (Ctrl-C stops it)`);
} catch (error) {
  console.error(`Port ${port} cannot be used: ${String(error)}\nTry PORT=4322 npm start.`);
  process.exit(2);
}

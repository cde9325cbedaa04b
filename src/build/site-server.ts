/**
 * A server for the built site, from this machine to this machine.
 *
 * In:       the folder of built files and the path they were built for.
 * Out:      an HTTP server; every answer carries the content security policy as a header.
 * Throws:   the system's error where the port is taken.
 * Ignores:  what the files are for. It never writes, and reads nothing outside the folder.
 */

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type RequestListener, type ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { policyHeader } from "./content-policy.mjs";

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".yaml": "text/yaml; charset=utf-8",
};

export interface Site {
  /** The folder of built files. */
  readonly folder: string;
  /** The path under which the site was built, with a slash at both ends. */
  readonly base: string;
}

/** The address a running site answers at, and the way to stop it. */
export interface RunningSite {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** The site that `astro build` leaves behind, under the path of SITE_BASE. */
export function builtSite(): Site {
  const base = `/${process.env.SITE_BASE ?? ""}/`.replace(/\/{2,}/g, "/");
  return { folder: fileURLToPath(new URL("../../dist", import.meta.url)), base };
}

/**
 * Serve a built site on this machine's own addresses.
 *
 * Throws: the system's error when the port is taken. Port 0 takes any free one.
 */
export async function serveSite(site: Site, port: number): Promise<RunningSite> {
  const answer = answering(site);
  const first = createServer(answer);
  await listening(first, port, "127.0.0.1");
  const given = first.address();
  const taken = typeof given === "object" && given !== null ? given.port : port;
  // Browsers may try the newer address of localhost first; a machine may not have it.
  const second = createServer(answer);
  await listening(second, taken, "::1").catch(() => undefined);
  return {
    address: `http://localhost:${taken}${site.base}`,
    stop: async () => {
      for (const server of [first, second]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

function listening(server: ReturnType<typeof createServer>, port: number, host: string) {
  return new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
}

function answering(site: Site): RequestListener {
  return (request, response) => {
    answerRequest(site, request.url ?? "/", response).catch(() => refuse(response, 500));
  };
}

async function answerRequest(site: Site, url: string, response: ServerResponse): Promise<void> {
  const path = pathAsked(url);
  if (path === undefined) return refuse(response, 400);
  if (`${path}/` === site.base) return redirect(response, site.base);
  if (!path.startsWith(site.base)) return refuse(response, 404);
  const file = fileFor(site.folder, path.slice(site.base.length));
  if (file === undefined) return refuse(response, 404);
  const body = await readFile(file).catch(() => undefined);
  if (body !== undefined) return send(response, file, body);
  if (existsSync(join(site.folder, path.slice(site.base.length), "index.html"))) {
    return redirect(response, `${path}/`);
  }
  return refuse(response, 404);
}

function pathAsked(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return undefined;
  }
}

/** The file a path names, or nothing where it would lead out of the folder. */
function fileFor(folder: string, path: string): string | undefined {
  const wanted = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  const file = normalize(join(folder, wanted));
  return file.startsWith(folder + sep) && !file.includes("\0") ? file : undefined;
}

function send(response: ServerResponse, file: string, body: Buffer): void {
  const extension = extname(file);
  const isPage = extension === ".html";
  // Astro's own folder holds files named after their content; anything else may change.
  const isNamedByContent = file.includes(`${sep}_astro${sep}`);
  response.writeHead(200, {
    "content-type": contentTypes[extension] ?? "application/octet-stream",
    "content-length": body.byteLength,
    "content-security-policy": policyHeader(isPage ? body.toString("utf8") : undefined),
    "cache-control": isNamedByContent ? "public, max-age=31536000, immutable" : "no-cache",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  });
  response.end(body);
}

function redirect(response: ServerResponse, path: string): void {
  response.writeHead(308, { location: encodeURI(path) });
  response.end();
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, {
    "content-type": "text/plain; charset=utf-8",
    "content-security-policy": policyHeader(undefined),
  });
  response.end(status === 404 ? "There is no such page.\n" : "This request cannot be answered.\n");
}

/**
 * Keep the whole site on this device: after the first visit it opens without a network.
 *
 * In:       `files`, written by offline.mjs: each path below the site with the hash of its content; `version`, the hash
 *           of them all.
 * Out:      answers from the device. A new version is fetched whole, what has not changed being copied, and then waits
 *           until the reader asks for it or the last page of the old one is closed: a page and its parts are always of
 *           one version.
 * Ignores:  what the files are. Nothing but GET requests below the site is ever answered here.
 */
/* global files, version */
const prefix = "doudi-";
const current = prefix + version;
const addressOf = (path) => new URL(path, self.registration.scope).href;
const hashHeader = "x-doudi-hash";

self.addEventListener("install", (event) => {
  event.waitUntil(install());
});

async function install() {
  const cache = await caches.open(current);
  const known = await knownResponses();
  const fresh = [];
  for (const [path, hash] of Object.entries(files)) {
    const kept = known.get(hash);
    if (kept === undefined) fresh.push([path, hash]);
    else await cache.put(addressOf(path), await withHash(kept, hash));
  }
  await Promise.all(
    fresh.map(async ([path, hash]) => {
      const response = await fetch(addressOf(path), { cache: "no-cache" });
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      await cache.put(addressOf(path), await withHash(response, hash));
    }),
  );
}

/** What earlier versions keep, by the hash of its content. */
async function knownResponses() {
  const known = new Map();
  for (const name of await caches.keys()) {
    if (!name.startsWith(prefix)) continue;
    for (const response of await (await caches.open(name)).matchAll()) {
      const hash = response.headers.get(hashHeader);
      if (hash !== null) known.set(hash, response);
    }
  }
  return known;
}

async function withHash(response, hash) {
  const headers = new Headers(response.headers);
  headers.set(hashHeader, hash);
  // The body is kept as it is read, unpacked.
  headers.delete("content-encoding");
  headers.delete("content-length");
  return new Response(await response.clone().blob(), { status: 200, headers });
}

self.addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys())
        if (name.startsWith(prefix) && name !== current) await caches.delete(name);
      await self.clients.claim();
    })(),
  );
});

self.addEventListener("message", ({ data }) => {
  if (data === "take-over") void self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const { pathname: scope } = new URL(self.registration.scope);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (!pathname.startsWith(scope)) return;
  event.respondWith(answer(request, pathname));
});

/** What an address says after its path is for the page alone. */
async function answer(request, pathname) {
  const cache = await caches.open(current);
  const kept = await cache.match(new URL(pathname, self.location.origin).href);
  return kept ?? fetch(request);
}

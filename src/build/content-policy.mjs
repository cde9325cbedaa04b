/**
 * The content security policy of the site, written once: Astro puts it into each page with the
 * hashes of the page's scripts, and the server sends the same as a header, because a worker obeys
 * only the header of its own file.
 *
 * Out:      the directives for Astro; the header to send with a file.
 * Ignores:  the hashes, which Astro computes; a page's header is read back from the page.
 */

/** Every directive but those for scripts and styles, which Astro completes with hashes. */
export const policyDirectives = /** @type {const} */ ([
  "default-src 'none'",
  "connect-src 'self'",
  "worker-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
]);

const ownFilesOnly = [...policyDirectives, "script-src 'self'", "style-src 'self'"].join("; ");
const policyInPage = /<meta http-equiv="content-security-policy" content="([^"]*)"/i;

/**
 * The policy to send with a file: a page's own, as its `<meta>` has it; else scripts, styles and
 * requests of this site alone.
 *
 * @param {string | undefined} page the text of an HTML page; absent for any other file
 * @returns {string}
 */
export function policyHeader(page) {
  const own = page === undefined ? undefined : policyInPage.exec(page)?.[1];
  const policy = (own ?? ownFilesOnly).replaceAll("&#39;", "'").replace(/;\s*$/, "");
  // Only a header can say who may frame the page.
  return `${policy}; frame-ancestors 'none'`;
}

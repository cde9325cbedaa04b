/**
 * For the build: the spreadsheet library gets a zip that starts no threads in the place of its own.
 *
 * In:       the file to put there.
 * Out:      a plugin, for pages and workers both, which Vite bundles apart.
 * Ignores:  every other import of the zip library.
 */

/** Our own file in the place of the library's zip, for that library alone. */
export function zipAtOnce(file) {
  return {
    name: "zip-at-once",
    enforce: "pre",
    resolveId: (source, importer) =>
      source === "fflate" && /[\\/]write-excel-file[\\/]/.test(importer ?? "") ? file : undefined,
  };
}

/**
 * For the build: a file of our own in the place of a module that a library imports.
 *
 * In:       the module's name, the library that imports it, the file to put there.
 * Out:      a plugin, for pages and workers both, which Vite bundles apart.
 * Ignores:  every other import of that module.
 */

/** `library` gets `file` where it asks for `module`. */
export function inPlaceOf({ module, library, file }) {
  const within = new RegExp(`[\\\\/]node_modules[\\\\/]${library}[\\\\/]`);
  return {
    name: `in-place-of-${module}`,
    enforce: "pre",
    resolveId: (source, importer) =>
      source === module && within.test(importer ?? "") ? file : undefined,
  };
}

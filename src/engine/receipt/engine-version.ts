/**
 * Which engine worked a result out: the version of the package, which a test holds this file to.
 *
 * The engine reads no files, so the number stands here too.
 */
export const engineVersion = "0.1.0";

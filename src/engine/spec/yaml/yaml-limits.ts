/** What a YAML file may hold at most. Measured on the library: beyond these it may take minutes, or the stack. */

/** UTF-16 units of a file. */
export const sizeLimit = 1024 * 1024;
/** Maps and lists inside one another. */
export const nestingLimit = 64;
/** Entries of one map, items of one list. */
export const entryLimit = 20_000;

/**
 * What the files of the editor know of Monaco before it is loaded: its type.
 *
 * Ignores:  how it is loaded (load-monaco.ts).
 */

export type Monaco = typeof import("./monaco.ts");

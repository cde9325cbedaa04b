/**
 * A household onto the reader's disk, by way of the browser's own downloads.
 *
 * Ignores:  what is in it. Nothing is asked of any server, and nothing is kept here.
 */

import { saveFile } from "../../parts/save-file.ts";

export function saveHousehold(name: string, type: string, text: string): void {
  saveFile(name, new Blob([text], { type }));
}

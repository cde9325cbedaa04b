/**
 * A text for the reader's disk.
 *
 * In:       its name, its kind, the text.
 */
import { saveFile } from "../../parts/save-file.ts";

export function saveText(name: string, type: string, text: string): void {
  saveFile(name, new Blob([text], { type }));
}

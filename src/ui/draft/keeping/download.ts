/**
 * Texts onto the reader's disk, by way of the browser's own downloads.
 *
 * Ignores:  which texts are worth it. Nothing is asked of any server.
 */

import { saveFile } from "../../parts/save-file.ts";
import type { NamedText } from "../texts-state.ts";
import { zipOfTexts } from "./zip-texts.ts";

export function downloadText(name: string, text: string): void {
  saveFile(name.slice(name.lastIndexOf("/") + 1), new Blob([text], { type: "application/yaml" }));
}

export function downloadZip(texts: readonly NamedText[], now: number): void {
  const day = new Date(now).toISOString().slice(0, 10);
  const zip = zipOfTexts(texts, now);
  saveFile(`doudi-${day}.zip`, new Blob([zip], { type: "application/zip" }));
}

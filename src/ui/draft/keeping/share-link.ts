/**
 * A draft in a link: its name and text, compressed, behind the number sign, which browsers do not send to any server.
 *
 * In:       a draft, and the published text of that name; or the fragment of an address, which anybody may have written.
 * Out:      the fragment, or that it would be too long; the draft that a fragment carries, or why there is none. Of a
 *           published file the lines that differ are enough, with a sum that tells whether they fit what is published.
 * Ignores:  what the text says. Nothing is opened here.
 */
import { type ChangedRun, changedLines } from "./changed-lines.ts";
import { mostTextBytes } from "./read-text-file.ts";

export interface SharedDraft {
  readonly name: string;
  readonly text: string;
}

export type Shared =
  | { readonly kind: "draft"; readonly draft: SharedDraft }
  | { readonly kind: "refused"; readonly why: "broken" | "too-large" | "other-version" };

/** Published texts by the names of their files. */
export type Published = (name: string) => string | undefined;

/** What mail and chat programs still carry. */
export const mostLinkBytes = 32 * 1024;

const mark = "#draft=";

export function isSharedFragment(fragment: string): boolean {
  return fragment.startsWith(mark);
}

/** Absent where the link would be too long. */
export async function maybeSharedFragment(
  { name, text }: SharedDraft,
  publishedOf: Published,
): Promise<string | undefined> {
  const published = publishedOf(name);
  const packed =
    published === undefined
      ? [name, text]
      : [name, sumOf(published), changesOf(changedLines(published, text))];
  // Lines are put together again with plain line ends: a text that has others goes as a whole.
  const isWhole = published !== undefined && applied(published, packed[2]) !== text;
  const fragment = await fragmentOf(isWhole ? [name, text] : packed);
  return fragment.length > mostLinkBytes ? undefined : fragment;
}

export async function readSharedFragment(
  fragment: string,
  publishedOf: Published,
): Promise<Shared> {
  if (fragment.length > mostLinkBytes) return { kind: "refused", why: "too-large" };
  try {
    const plain = await inflated(bytesOf(fragment.slice(mark.length)));
    if (plain === undefined) return { kind: "refused", why: "too-large" };
    return sharedOf(JSON.parse(plain), publishedOf);
  } catch {
    return { kind: "refused", why: "broken" };
  }
}

/** A name that a file may have anywhere: no folders, no characters that turn text around, nothing hidden. */
export function plainFileName(wanted: string): string {
  const words = wanted
    .slice(wanted.lastIndexOf("/") + 1)
    .normalize("NFC")
    .replace(/\.ya?ml$/i, "")
    .replace(/[^\p{L}\p{N}._ ()（）-]/gu, "")
    .replace(/\.{2,}/g, ".")
    .replace(/^[. ]+|[. ]+$/g, "")
    .slice(0, 80);
  return `${words === "" ? "draft" : words}.yaml`;
}

/** `a.yaml`, then `a-2.yaml`: a name that no file has yet. */
export function freeFileName(wanted: string, taken: readonly string[]): string {
  const plain = plainFileName(wanted);
  const stem = plain.slice(0, -".yaml".length);
  let name = plain;
  for (let count = 2; taken.includes(name); count += 1) name = `${stem}-${count}.yaml`;
  return name;
}

function sharedOf(plain: unknown, publishedOf: Published): Shared {
  const broken: Shared = { kind: "refused", why: "broken" };
  if (!Array.isArray(plain)) return broken;
  const [named, first, changes]: unknown[] = plain;
  if (typeof named !== "string") return broken;
  if (plain.length === 2) return draftOf(named, first);
  if (plain.length !== 3) return broken;
  const published = publishedOf(named);
  if (published === undefined || sumOf(published) !== first)
    return { kind: "refused", why: "other-version" };
  return draftOf(named, applied(published, changes));
}

function draftOf(name: string, text: unknown): Shared {
  const isText = typeof text === "string" && !text.includes("\0");
  if (!isText) return { kind: "refused", why: "broken" };
  if (text.length > mostTextBytes) return { kind: "refused", why: "too-large" };
  return { kind: "draft", draft: { name: plainFileName(name), text } };
}

/** From which line on how many lines go, and what comes in their place. */
type Change = readonly [line: number, removed: number, ...added: readonly string[]];

function changesOf(runs: readonly ChangedRun[]): readonly Change[] {
  return runs.map(({ before, removed, added }) => [before, removed.length, ...added]);
}

/** Undefined where the changes are none, or do not fit the text. */
function applied(text: string, changes: unknown): string | undefined {
  if (!Array.isArray(changes)) return undefined;
  const lines = text.split("\n");
  const out: string[] = [];
  let at = 0;
  for (const change of changes as readonly unknown[]) {
    if (!Array.isArray(change)) return undefined;
    const [line, removed, ...added]: unknown[] = change;
    if (!isCount(line) || !isCount(removed)) return undefined;
    const isThere = line - 1 >= at && removed >= 0 && line - 1 + removed <= lines.length;
    if (!isThere || !added.every((one) => typeof one === "string")) return undefined;
    out.push(...lines.slice(at, line - 1), ...(added as readonly string[]));
    at = line - 1 + removed;
  }
  return [...out, ...lines.slice(at)].join("\n");
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value);
}

/** Enough to tell one published version from the next; nobody is kept from writing what they like. */
function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return `${text.length}.${sum.toString(36)}`;
}

async function fragmentOf(plain: unknown): Promise<string> {
  const stream = new Blob([JSON.stringify(plain)]).stream();
  const packed = stream.pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  return `${mark}${base64Of(bytes)}`;
}

/** Stops as soon as it is too much: a few bytes can stand for very many. */
async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const reader = stream.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > mostTextBytes) {
      // What is not read any more may fail to end well; that is all the same.
      void reader.cancel().catch(() => undefined);
      return undefined;
    }
    parts.push(part.value);
  }
  return new TextDecoder("utf-8", { fatal: true }).decode(await new Blob(parts).arrayBuffer());
}

function base64Of(bytes: Uint8Array): string {
  const characters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(characters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Throws: DOMException where it is no base64. */
function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const characters = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(characters, (character) => character.charCodeAt(0));
}

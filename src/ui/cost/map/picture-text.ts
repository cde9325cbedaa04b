/**
 * Words in a picture that is written without a page to lay it out: how wide they are, where their lines break, their markup.
 *
 * In:       text and its size in pixels.
 * Out:      estimates that leave some room; lines; elements as text.
 */

/** Chinese characters are as wide as they are high. */
export function widthOf(text: string, size: number): number {
  return [...text].reduce((all, one) => all + (isWide(one) ? 1 : 0.6) * size, 0);
}

function isWide(character: string): boolean {
  return (character.codePointAt(0) ?? 0) >= 0x2e80;
}

/** Lines no wider than that, broken at spaces and between Chinese characters; no line begins with a stop. */
export function linesOf(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const [piece] of text.matchAll(pieces)) {
    if (line !== "" && widthOf((line + piece).trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return [...lines, line.trimEnd()].filter((one) => one !== "");
}

/** What is never broken. */
export function widestPiece(text: string, size: number): number {
  return Math.max(0, ...[...text.matchAll(pieces)].map(([one]) => widthOf(one.trimEnd(), size)));
}

const pieces = /[（“]*(?:[\u2e80-\uffef]|[^\s\u2e80-\uffef（“]+)[，。；：、）”]*\s*|\s+|[（“]+/gu;

export type Attributes = Readonly<Record<string, string | number>>;

/** `content` is markup already. */
export function tag(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

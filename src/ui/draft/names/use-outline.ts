/**
 * The outline of the text that is worked on, read again after it has changed.
 *
 * In:       the engine, the texts, the file among them.
 * Out:      the last outline of the file; undefined until there is one.
 */
import { useMemo } from "react";
import type { OutlinePart, SpecTexts } from "../../../engine/index.ts";
import type { EngineClient } from "../../../worker/client.ts";
import { useAnswer } from "../../parts/use-answer.ts";

/** An outline without entries is that of a text that cannot be read: the last one is kept. */
const hasEntries = (parts: readonly OutlinePart[]) => parts.some(({ items }) => items.length > 0);

export function useOutline(
  engine: EngineClient | undefined,
  texts: SpecTexts,
  file: string,
): readonly OutlinePart[] | undefined {
  const asked = useMemo(() => ({ texts, file }), [texts, file]);
  const { last } = useAnswer(engine, "outline-text", asked, hasEntries);
  return last?.asked.file === file ? last.answer : undefined;
}

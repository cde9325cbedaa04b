/**
 * The clauses of the text in view: read once for each text that was checked.
 *
 * In:       the engine's client; the text, checked or not.
 * Out:      what the engine found; that of an earlier text until the newer one has been read.
 * Ignores:  words, and where the cursor is.
 */
import { useEffect, useState } from "react";
import type { DraftClauses } from "../../../engine/index.ts";
import type { EngineClient } from "../../../worker/client.ts";
import type { ChangesAsked } from "../changes/use-changes.ts";

export function useDraftClauses(
  client: EngineClient | undefined,
  { name: file, readWith, isFresh }: Pick<ChangesAsked, "name" | "readWith" | "isFresh">,
): DraftClauses | undefined {
  const { texts } = readWith;
  const [found, setFound] = useState<{ readonly file: string; readonly clauses: DraftClauses }>();
  useEffect(() => {
    if (client === undefined || !isFresh) return;
    const leaving = new AbortController();
    client.ask("clauses-of-draft", { texts, file }, { signal: leaving.signal }).then(
      (clauses) => {
        if (clauses !== undefined && !leaving.signal.aborted) setFound({ file, clauses });
      },
      // The check shows a fault of ours.
      () => undefined,
    );
    return () => leaving.abort();
  }, [client, texts, file, isFresh]);
  return found?.file === file ? found.clauses : undefined;
}

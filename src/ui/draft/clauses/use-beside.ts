/**
 * What stands beside the draft on the engine's side: its changes and its clauses.
 *
 * In:       the engine's client; the text and the state of its check.
 * Out:      both, as far as they are known.
 */
import type { DraftClauses } from "../../../engine/index.ts";
import type { EngineClient } from "../../../worker/client.ts";
import type { Comparison } from "../changes/changes-state.ts";
import { type ChangesAsked, useChanges } from "../changes/use-changes.ts";
import { useDraftClauses } from "./use-draft-clauses.ts";

export interface Beside {
  /** With the published version. */
  readonly comparison: Comparison;
  /** Absent until the text has been read. */
  readonly draftClauses: DraftClauses | undefined;
}

export function useBeside(client: EngineClient | undefined, asked: ChangesAsked): Beside {
  return { comparison: useChanges(client, asked), draftClauses: useDraftClauses(client, asked) };
}

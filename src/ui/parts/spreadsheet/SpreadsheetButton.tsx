/**
 * A button that makes a spreadsheet of what a screen shows, and gives it to the reader.
 *
 * In:       the engine's client; what makes the workbook when it is asked for; its name without an ending.
 * Out:      a button that says when it works, and when it could not.
 * Ignores:  what is in the file. The engine's thread writes it, so that the page stays awake.
 */

import { useState } from "react";
import type { EngineClient } from "../../../worker/client.ts";
import type { Workbook } from "../../../worker/spreadsheet/workbook.ts";
import { Icon } from "../Icon.tsx";
import { saveFile } from "../save-file.ts";

interface Props {
  /** Absent until the screen stands. */
  readonly client: EngineClient | undefined;
  readonly words: { readonly make: string; readonly making: string; readonly failed: string };
  readonly name: string;
  readonly isReady: boolean;
  readonly make: (client: EngineClient) => Promise<Workbook>;
}

const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export function SpreadsheetButton({ client, words, name, isReady, make }: Props) {
  const [state, setState] = useState<"idle" | "making" | "failed">("idle");
  const save = async (engine: EngineClient) => {
    setState("making");
    try {
      const bytes = await engine.ask("write-workbook", await make(engine));
      saveFile(`${name}.xlsx`, new Blob([bytes], { type }));
      setState("idle");
    } catch {
      setState("failed");
    }
  };
  const isIdle = isReady && client !== undefined && state !== "making";
  return (
    <button
      type="button"
      className="btn"
      disabled={!isIdle}
      aria-live="polite"
      onClick={() => client !== undefined && void save(client)}
    >
      <Icon name="table" />
      {state === "making" ? words.making : state === "failed" ? words.failed : words.make}
    </button>
  );
}

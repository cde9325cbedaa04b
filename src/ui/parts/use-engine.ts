/**
 * The engine's client for as long as a screen is shown.
 *
 * In:       how to connect; another way in tests.
 * Out:      the client; absent until the screen stands.
 */
import { useEffect, useState } from "react";
import { type EngineClient, workerClient } from "../../worker/client.ts";

export function useEngine(connect: () => EngineClient = workerClient): EngineClient | undefined {
  const [client, setClient] = useState<EngineClient>();
  useEffect(() => {
    const opened = connect();
    setClient(opened);
    return () => opened.close();
  }, [connect]);
  return client;
}

/** Training in English: what Astro mounts. */
import { trainScreenEn } from "../../text/train/en.ts";
import { type IslandProps, TrainIsland } from "./TrainIsland.tsx";

export function TrainEn(props: Omit<IslandProps, "locale" | "text">) {
  return <TrainIsland {...props} locale="en" text={trainScreenEn} />;
}

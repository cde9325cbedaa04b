/** Outcomes by the words that the engine has for them. */
import type { Text } from "../../text/zh.ts";

export type OutcomeWord = keyof Text["outcomes"];

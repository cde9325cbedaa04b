/** Turns of phrase that Chinese sentences about faults share. */

/** A sentence from a fault's details, which are looked up by name; a detail that is not there is empty. */
export type Sentence = (detail: (name: string) => string) => string;
/** By the fault's code. */
export type Sentences = Readonly<Record<string, Sentence>>;

export function quoted(text: string): string {
  return `“${text}”`;
}

/** Names set apart by commas as Chinese sets them apart. */
export function listed(names: string): string {
  return names.replaceAll(/,\s*/g, "、");
}

/** The nearest name, where there is one. */
export function maybeMeant(nearest: string): string {
  return nearest === "" ? "" : `是否应为${quoted(nearest)}？`;
}

/** Our own mistakes, the only thing the engine throws. */

/** Something that the engine itself promised does not hold. */
export class BrokenInvariant extends Error {
  override readonly name = "BrokenInvariant";
  readonly values: Readonly<Record<string, unknown>>;

  constructor(sentence: string, values: Readonly<Record<string, unknown>> = {}) {
    super(sentence);
    this.values = values;
  }
}

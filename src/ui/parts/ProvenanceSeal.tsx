/**
 * The seal after a value put in: published, derived or assumed.
 *
 * In:       where the value comes from, and the words for it.
 * Out:      a framed letter; solid frame, open sides, dashed frame.
 * Ignores:  the value; what its source says.
 */

/** Where a value comes from; a result carries the weakest it used. */
export type Provenance = "published" | "derived" | "assumed";

const frames: Readonly<Record<Provenance, string>> = {
  published: "pv-pub",
  derived: "pv-der",
  assumed: "pv-asm",
};

interface Props {
  readonly provenance: Provenance;
  readonly text: { readonly name: string; readonly seal: string };
}

/** One letter in the frame of its provenance; the full word is its tooltip and its reading. */
export function ProvenanceSeal({ provenance, text }: Props) {
  return (
    <abbr className={`pv ${frames[provenance]}`} title={text.name}>
      {text.seal}
    </abbr>
  );
}

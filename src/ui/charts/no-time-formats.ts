/**
 * What the scales of the chart library ask of its formats for time: nothing, for no axis of ours is a scale of time.
 *
 * That library takes all scales along, those of time too, and their formats weigh as much as a screen's own texts. The
 * build puts this file in their place (build/in-place-of.mjs); a chart that asked for them would fail in its tests.
 */

export const timeFormat = refused;
export const utcFormat = refused;

function refused(): never {
  throw new Error("A chart asks for an axis of time, whose formats are left out.");
}

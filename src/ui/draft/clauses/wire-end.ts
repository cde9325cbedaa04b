/**
 * What ties the chips of the editor to the pane of clauses.
 *
 * Out:      the pane's id, and the id of the element at which the wire ends.
 */
export const clausePane = "clause";
export const wireEnd = "clause-at-cursor";

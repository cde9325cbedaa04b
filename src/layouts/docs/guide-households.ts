/** Names of files of scenarios/households that the guides show. */
export const guideHouseholds = {
  /** Whom a proposal is tried on. */
  effect: [
    "three-members-low-wage",
    "elder-whose-obligors-are-unable",
    "four-members-severely-disabled-grandmother",
  ],
  /** Who stand beside the places. */
  compared: [
    "three-members-low-wage",
    "four-members-severely-disabled-grandmother",
    "elder-whose-obligors-are-unable",
  ],
  /** Whom the question at the door of the training screen is about. */
  door: "four-members-severely-disabled-grandmother",
  /** Whose answer is worked out in full. */
  worked: "three-members-low-wage",
} as const;

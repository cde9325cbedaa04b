/** How a yes or a no is written where a parameter varies by it. */
export const yesOption = "是";
export const noOption = "否";

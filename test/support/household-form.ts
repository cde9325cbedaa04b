/** The shipped vocabulary as the form of a household. */
import { readHouseholdForm } from "../../src/layouts/household-form.ts";

export const shippedForm = readHouseholdForm();

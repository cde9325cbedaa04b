/** What is asked of the forms of a draft. */
import type { FormEdit, SpecTexts } from "../engine/index.ts";

/** The forms of a draft: its parameters and tables. */
export interface FormsAsked {
  readonly texts: SpecTexts;
  /** Which of the texts. */
  readonly file: string;
}

/** An edit of a form, tried on the text that the form was made of. */
export interface EditAsked {
  readonly texts: SpecTexts;
  readonly file: string;
  readonly edit: FormEdit;
}

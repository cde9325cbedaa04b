/**
 * What the parts of the two views are handed: what the screen knows, the forms of the text, which part is meant.
 *
 * In:       the screen's own props.
 */
import type { ReactNode } from "react";
import type { FormEdit, ParameterRow, TextForms } from "../../../engine/index.ts";
import type { DraftViewProps } from "../draft-view-props.ts";
import type { FieldProps } from "./Field.tsx";
import type { Forms } from "./use-forms.ts";

export interface CardProps extends DraftViewProps {
  readonly forms: Forms;
  readonly read: TextForms;
  readonly parameter: ParameterRow;
}

export interface SheetProps extends DraftViewProps {
  readonly forms: Forms;
  readonly read: TextForms;
  readonly table: TextForms["tables"][number];
  /** Which of the text's tables, counted from 0. */
  readonly index: number;
}

export interface GridProps extends SheetProps {
  readonly write: (edit: FormEdit) => Promise<string | undefined>;
  /** Of what concerns a whole row; undefined when it was written. */
  readonly onRefused: (sentence: string | undefined) => void;
  readonly foot: ReactNode;
}

/** A field, but for how it is written. */
export type DescribedField = Omit<FieldProps, "onWrite">;

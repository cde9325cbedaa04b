/** What stands in the place of an inquiry that is not there yet, or failed. */
import type { ScreenText } from "../../../text/cases/screen-zh.ts";
import type { Inquiry } from "../use-inquiry.ts";
import styles from "./ReasonColumn.module.css";

interface Props {
  readonly inquiry: Inquiry;
  readonly words: ScreenText["reason"];
}

export function InquiryState({ inquiry, words }: Props) {
  return inquiry.kind === "failed" ? (
    <p className={styles.failed} role="alert">
      {words.broken}
    </p>
  ) : (
    <p className="note">{words.loading}</p>
  );
}

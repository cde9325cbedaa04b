/**
 * The mark of a severity: octagon for an error, triangle for a warning, ring for a hint; told apart without colour.
 *
 * In:       the severity and its word, which screen readers are told.
 */
import type { Problem } from "./draft-state.ts";
import styles from "./Problems.module.css";

interface Props {
  readonly severity: Problem["severity"];
  readonly word: string;
}

export function SeverityMark({ severity, word }: Props) {
  return (
    <span className={`${styles.mark} ${styles[severity]}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {severity === "error" && (
          <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" fill="currentColor" stroke="none" />
        )}
        {severity === "warning" && <path d="M8 1.5l7 13H1z" fill="currentColor" stroke="none" />}
        {severity === "hint" && <circle cx="8" cy="8" r="6.3" fill="none" stroke="currentColor" />}
        {severity === "hint" ? (
          <path d="M8 7v4.5M8 4.2v1" stroke="currentColor" strokeWidth="1.5" />
        ) : (
          <path d="M8 4.8v4.6M8 11.2v1.4" stroke="var(--sheet)" strokeWidth="1.8" />
        )}
      </svg>
      <span className="vh">{word}</span>
    </span>
  );
}

/**
 * Files that are dropped anywhere onto the page.
 *
 * In:       what to do with them; the words shown while they hover; whether files can be opened now.
 * Out:      a veil over the page while files hover above it.
 * Ignores:  what is in the files. Text that is dragged within the page is the editor's matter.
 */
import { useEffect, useRef, useState } from "react";
import styles from "./DropZone.module.css";

interface Props {
  readonly words: string;
  readonly onFiles: (files: readonly File[]) => void;
}

export function DropZone({ words, onFiles }: Props) {
  const [isOver, setIsOver] = useState(false);
  const open = useRef(onFiles);
  open.current = onFiles;
  useEffect(() => {
    const carriesFiles = ({ dataTransfer }: DragEvent) =>
      dataTransfer?.types.includes("Files") === true;
    const over = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!carriesFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setIsOver(false);
      open.current([...(event.dataTransfer?.files ?? [])]);
    };
    const listeners = { dragover: over, dragleave: leave, drop } as const;
    const all = Object.entries(listeners) as [keyof typeof listeners, (event: DragEvent) => void][];
    for (const [kind, listener] of all) addEventListener(kind, listener, true);
    return () => {
      for (const [kind, listener] of all) removeEventListener(kind, listener, true);
    };
  }, []);
  return isOver ? <p className={styles.veil}>{words}</p> : null;
}

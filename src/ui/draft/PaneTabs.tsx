/**
 * Tabs of panes: which there are, and the one that is shown.
 *
 * In:       the panes with their labels, the one shown; what all of them are called together.
 * Out:      a list of tabs with arrow keys, and the panel of the one shown.
 */
import { Tabs } from "radix-ui";
import type { ReactNode } from "react";
import styles from "./PaneTabs.module.css";

interface Props {
  readonly label: string;
  readonly tabs: readonly { readonly id: string; readonly label: string }[];
  readonly shown: string;
  readonly onShow: (id: string) => void;
  readonly children: ReactNode;
}

export function PaneTabs({ label, tabs, shown, onShow, children }: Props) {
  return (
    <Tabs.Root className={styles.panes} value={shown} onValueChange={onShow}>
      <Tabs.List className={`tabs ${styles.list}`} aria-label={label}>
        {tabs.map((tab) => (
          <Tabs.Trigger key={tab.id} value={tab.id}>
            {tab.label}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <Tabs.Content className={styles.panel} value={shown} tabIndex={-1}>
        {children}
      </Tabs.Content>
    </Tabs.Root>
  );
}

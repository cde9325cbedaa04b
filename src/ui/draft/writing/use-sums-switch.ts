/**
 * Whether sums are shown beside formulas: kept in the browser, for it says nothing of a household.
 *
 * Out:      the choice and how to change it. Shown until somebody switches them off.
 */
import { useState } from "react";

export interface SumsSwitch {
  readonly isOn: boolean;
  readonly turn: (isOn: boolean) => void;
}

const place = "doudi.draft.sums";

export function useSumsSwitch(): SumsSwitch {
  const [isOn, setIsOn] = useState(read);
  return {
    isOn,
    turn(next) {
      setIsOn(next);
      keep(next);
    },
  };
}

function read(): boolean {
  try {
    return localStorage.getItem(place) !== "off";
  } catch {
    // A browser that keeps nothing shows them.
    return true;
  }
}

function keep(isOn: boolean): void {
  try {
    localStorage.setItem(place, isOn ? "on" : "off");
  } catch {
    // Then the choice lasts as long as the page.
  }
}

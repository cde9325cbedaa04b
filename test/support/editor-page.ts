/**
 * The editor on the drafting screen, handled as a drafter handles it: by its own keys.
 *
 * In:       a page whose drafting screen is ready.
 * Out:      the cursor where it is wanted.
 * Ignores:  what the text says.
 */

import type { Page } from "playwright-core";

/** What takes the keys of the editor. */
export const writingOf = (page: Page) =>
  page.locator(".monaco-editor textarea, .native-edit-context").first();

/** Find words with the editor's own search; where they first stand, they are selected. */
export async function selectWords(page: Page, words: string): Promise<void> {
  const search = page.locator(".find-widget.visible");
  await writingOf(page).focus();
  await page.keyboard.press("Control+Home");
  await page.keyboard.press("Control+f");
  await search.locator("textarea").first().fill(words);
  // The search runs a moment after the last letter; only what it has found can be gone to.
  await search.locator(".matchesCount", { hasText: /\d/ }).waitFor();
  await page.keyboard.press("Enter");
  for (let press = 0; press < 5 && (await search.count()) > 0; press += 1) {
    await page.keyboard.press("Escape");
    await page.waitForTimeout(50);
  }
  await search.waitFor({ state: "detached" });
}

/**
 * The controls of the top bar: the theme menu, and a language switch that keeps the place.
 *
 * In:       the page's markup; the kept choice of theme.
 * Out:      the choice kept in this browser; theme-boot.js applies it.
 * Ignores:  how themes look. Without this script the menu is hidden and the switch is a link.
 */

const key = "doudi.theme";

/** The kept theme, or `system` where none is kept or can be. */
function keptTheme(): string {
  try {
    return localStorage.getItem(key) ?? "system";
  } catch {
    return "system";
  }
}

function keepTheme(theme: string): void {
  try {
    if (theme === "system") localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage can be switched off; the choice then lasts for no longer than this page could use it.
    if (theme !== "system") document.documentElement.dataset.theme = theme;
    return;
  }
  dispatchEvent(new Event("doudi-theme"));
}

function wireThemeMenu(menu: HTMLDetailsElement): void {
  const close = () => {
    menu.open = false;
  };
  for (const radio of menu.querySelectorAll("input")) {
    radio.checked = radio.value === keptTheme();
    radio.addEventListener("change", () => keepTheme(radio.value));
  }
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    close();
    menu.querySelector("summary")?.focus();
  });
  document.addEventListener("pointerdown", (event) => {
    if (event.target instanceof Node && !menu.contains(event.target)) close();
  });
  menu.addEventListener("focusout", (event) => {
    if (event.relatedTarget instanceof Node && !menu.contains(event.relatedTarget)) close();
  });
}

/** The address bar holds what a screen shows, so the other language must get all of it. */
function wireLanguageSwitch(link: HTMLAnchorElement): void {
  const page = link.pathname;
  const follow = () => {
    link.href = `${page}${location.search}${location.hash}`;
  };
  for (const moment of ["pointerdown", "focus", "click"]) link.addEventListener(moment, follow);
}

for (const menu of document.querySelectorAll<HTMLDetailsElement>("details.theme")) {
  wireThemeMenu(menu);
}
for (const link of document.querySelectorAll<HTMLAnchorElement>(".lang a")) {
  wireLanguageSwitch(link);
}

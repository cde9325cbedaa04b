/**
 * Set the theme before the first paint: the kept choice, else what the system prefers.
 *
 * A plain script in a file of its own, because the page waits for it and the content security
 * policy allows files, not words inside the page. site-controls.ts sends `doudi-theme` after a
 * choice.
 */
(() => {
  const prefersDark = matchMedia("(prefers-color-scheme: dark)");

  const keptChoice = () => {
    try {
      return localStorage.getItem("doudi.theme");
    } catch {
      // Storage can be switched off; then the system decides.
      return null;
    }
  };

  const apply = () => {
    const choice = keptChoice();
    const system = prefersDark.matches ? "dark" : "light";
    document.documentElement.dataset.theme =
      choice === "light" || choice === "dark" ? choice : system;
  };

  apply();
  prefersDark.addEventListener("change", apply);
  addEventListener("doudi-theme", apply);
  // Another tab has chosen.
  addEventListener("storage", apply);
})();

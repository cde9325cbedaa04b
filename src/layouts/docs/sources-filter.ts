/**
 * The choice of a place and a status on the page of sources, kept in the address.
 *
 * In:       the page's markup: rows say their place and status.
 * Out:      rows that do not fit are hidden; how many are left. Without this script there is no choice, and all are shown.
 */
const form = document.querySelector<HTMLFormElement>("[data-sources-filter]");

function choices(of: HTMLFormElement): readonly HTMLSelectElement[] {
  return [...of.querySelectorAll("select")];
}

function show(of: HTMLFormElement): void {
  const wanted = choices(of).filter(({ value }) => value !== "");
  const rows = [...document.querySelectorAll<HTMLElement>("[data-value-row]")];
  for (const row of rows)
    row.hidden = wanted.some(({ name, value }) => row.getAttribute(`data-${name}`) !== value);
  const shown = rows.filter(({ hidden }) => !hidden).length;
  for (const group of document.querySelectorAll<HTMLElement>("[data-value-group]"))
    group.hidden = group.querySelector("[data-value-row]:not([hidden])") === null;
  const count = of.querySelector("output");
  const words = count?.dataset.words ?? "";
  if (count !== null)
    count.textContent = words
      .replace("{shown}", String(shown))
      .replace("{all}", String(rows.length));
}

function keepInAddress(of: HTMLFormElement): void {
  const said = new URLSearchParams(location.search);
  for (const { name, value } of choices(of))
    if (value === "") said.delete(name);
    else said.set(name, value);
  const search = said.size === 0 ? "" : `?${said}`;
  history.replaceState(history.state, "", `${location.pathname}${search}${location.hash}`);
}

if (form !== null) {
  const asked = new URLSearchParams(location.search);
  for (const choice of choices(form)) {
    const value = asked.get(choice.name) ?? "";
    if ([...choice.options].some((option) => option.value === value)) choice.value = value;
  }
  form.hidden = false;
  show(form);
  form.addEventListener("change", () => {
    show(form);
    keepInAddress(form);
  });
}

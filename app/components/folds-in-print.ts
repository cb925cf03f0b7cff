const folded = "details:not([open]):is(.open-in-print, .chart-table)";

/**
 * Paper cannot be unfolded. The stylesheet shows the folded figures by itself where a browser knows `::details-content`; in an
 * older one they are opened just before it prints, and folded again after.
 */
export function openFoldsInPrint(): void {
  if (CSS.supports("selector(::details-content)")) return;
  let opened: readonly HTMLDetailsElement[] = [];
  window.addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>(folded)];
    for (const each of opened) each.open = true;
  });
  window.addEventListener("afterprint", () => {
    for (const each of opened) each.open = false;
  });
}

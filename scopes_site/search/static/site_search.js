/* Opens the search as you type: by Ctrl+K, by `/`, or by a button.  Nothing else is
   loaded until then.  From disk a browser loads no modules, so there the search field
   stays as Sphinx made it. */
"use strict";

(() => {
  if (!location.protocol.startsWith("http")) return;

  const script = document.currentScript;
  const TYPES = "input, textarea, select, [contenteditable]";
  const SLASH = "site-search-slash"; // "off": the reader wants no single key

  const button = (place, label) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = place;
    made.setAttribute("aria-haspopup", "dialog");
    made.setAttribute("aria-keyshortcuts", "Control+K");
    made.append(label);
    made.addEventListener("click", () => open(""));
    return made;
  };

  const open = async (words) => {
    try {
      const { openSearch } = await import(new URL("search_dialog.js", script.src));
      openSearch(words);
    } catch (error) {
      location.assign(new URL("../search.html", script.src));
    }
  };

  document.addEventListener(
    "keydown",
    (event) => {
      const control = (event.ctrlKey || event.metaKey) && !event.altKey;
      const slash = event.key === "/" && !control && !event.target.closest?.(TYPES);
      const off = localStorage.getItem(SLASH) === "off";
      if (slash && off) event.stopImmediatePropagation(); // Sphinx has a use for it too
      const asked = (control && event.key.toLowerCase() === "k") || (slash && !off);
      if (!asked) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      open(String(getSelection()).trim().slice(0, 300));
    },
    true,
  );

  document.addEventListener("DOMContentLoaded", () => {
    const field = document.querySelector(".sidebar-search-container");
    const keys = document.createElement("kbd");
    keys.textContent = "Ctrl K";
    keys.setAttribute("aria-hidden", "true");
    const inSidebar = button("sidebar-search-button", "Search");
    inSidebar.append(keys);
    field?.replaceChildren(inSidebar);

    const inHeader = button("header-search-button", "");
    inHeader.setAttribute("aria-label", "Search");
    inHeader.innerHTML =
      '<svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="10" cy="10" r="6"/>' +
      '<path d="m15 15 6 6"/></svg>';
    document.querySelector(".mobile-header .header-right")?.prepend(inHeader);
  });
})();

/* The dialog of the search: a field, and the pages found while one types. */

import { search } from "./search_ranking.js";

const ROOT = new URL("../", import.meta.url);
const SLASH = "site-search-slash";
const MANY = 8;

const dialog = document.createElement("dialog");
dialog.className = "site-search";
dialog.setAttribute("aria-label", "Search");
dialog.innerHTML = `
  <form role="search" action="${new URL("search.html", ROOT)}">
    <input name="q" type="text" role="combobox" aria-label="Search this site"
      aria-expanded="false" aria-controls="site-search-found" aria-autocomplete="list"
      placeholder="A name, a message, a question" autocomplete="off"
      autocapitalize="off" spellcheck="false">
    <button type="button" value="close">Close</button>
  </form>
  <p role="status"></p>
  <ul id="site-search-found" role="listbox" aria-label="Pages"></ul>
  <footer>
    <label><input type="checkbox"> <kbd>/</kbd> opens the search</label>
    <a href="${new URL("search.html", ROOT)}">Search in full</a>
  </footer>`;

const field = dialog.querySelector("[name=q]");
const list = dialog.querySelector("ul");
const status = dialog.querySelector("[role=status]");
const slash = dialog.querySelector("[type=checkbox]");
const inFull = dialog.querySelector("footer a");
const style = new URL("search_dialog.css", import.meta.url);

const styled = new Promise((done) => {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = style;
  link.onload = link.onerror = done;
  document.head.append(link);
});
document.body.append(dialog);

/** Open the dialog with these words in its field. */
export async function openSearch(words) {
  await styled;
  if (dialog.open) return;
  slash.checked = localStorage.getItem(SLASH) !== "off";
  if (words) field.value = words;
  dialog.showModal(); // Esc closes it, and gives the focus back
  field.select();
  if (field.value) show();
}

field.addEventListener("input", show);
field.addEventListener("keydown", (event) => {
  const options = [...list.querySelectorAll("a")];
  const steps = { ArrowDown: 1, ArrowUp: -1 };
  if (event.key in steps && options.length) {
    const at = options.indexOf(selected());
    const first = event.key === "ArrowDown" ? 0 : options.length - 1;
    const next = at < 0 ? first : (at + steps[event.key] + options.length) % options.length;
    select(options[next]);
    event.preventDefault();
  } else if (event.key === "Enter" && selected()) {
    selected().click();
    event.preventDefault();
  }
});
dialog.addEventListener("close", () => {
  if (dialog.contains(document.activeElement)) document.activeElement.blur();
});
slash.addEventListener("change", () =>
  localStorage.setItem(SLASH, slash.checked ? "on" : "off"),
);
dialog.addEventListener("click", (event) => {
  const outside = event.target === dialog;
  if (outside || event.target.value === "close") dialog.close();
});
list.addEventListener("click", (event) => {
  if (event.target.closest("a")) dialog.close();
});

const selected = () => list.querySelector("[aria-selected=true]");

function select(option) {
  selected()?.setAttribute("aria-selected", "false");
  option.setAttribute("aria-selected", "true");
  option.scrollIntoView({ block: "nearest" });
  field.setAttribute("aria-activedescendant", option.id);
}

async function show() {
  const words = field.value.trim();
  inFull.href = `${new URL("search.html", ROOT)}?q=${encodeURIComponent(words)}`;
  let pages;
  try {
    pages = words ? await search(words, ROOT, MANY) : [];
  } catch {
    status.textContent = "Press Enter to search.";
    return;
  }
  if (field.value.trim() !== words) return; // more was typed meanwhile
  list.replaceChildren(...pages.map(option));
  field.setAttribute("aria-expanded", String(pages.length > 0));
  field.removeAttribute("aria-activedescendant");
  if (pages.length) select(list.querySelector("a"));
  const many = pages.length === 1 ? "1 page" : `${pages.length} pages`;
  status.textContent = words ? (pages.length ? many : "Nothing found.") : "";
}

function option({ url, title, excerpt }, n) {
  const item = document.createElement("li");
  item.setAttribute("role", "none");
  const link = Object.assign(document.createElement("a"), { href: url, tabIndex: -1 });
  link.id = `site-search-${n}`;
  link.setAttribute("role", "option");
  link.setAttribute("aria-selected", "false");
  link.append(Object.assign(document.createElement("strong"), { textContent: title }));
  const text = document.createElement("span");
  text.innerHTML = excerpt; // made by Pagefind: text and <mark>
  link.append(text);
  item.append(link);
  return item;
}

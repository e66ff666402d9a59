/* On a narrow screen Furo's side columns are drawers, and the arrows in the site's tree
   fold its branches.  Both are labels of hidden checkboxes, which no key reaches: make
   buttons of them.  Without this script the links in the drawers can still be reached. */
"use strict";

function toButton(label, box) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = label.className;
  button.append(...label.childNodes);
  button.setAttribute("aria-expanded", box.checked);
  box.addEventListener("change", () =>
    button.setAttribute("aria-expanded", box.checked),
  );
  button.addEventListener("click", () => box.click());
  label.replaceWith(button);
  return button;
}

function foldWithKeys(label) {
  const branch = label.parentNode.querySelector("a").textContent;
  const button = toButton(label, document.getElementById(label.htmlFor));
  button.setAttribute("aria-label", `Pages of ${branch}`);
}

function openWithKeys(box, drawer, name) {
  let opener = null;
  for (const label of document.querySelectorAll(`label[for=${box.id}]:not(.overlay)`)) {
    const button = toButton(label, box);
    button.setAttribute("aria-label", name);
    button.addEventListener("click", () => (opener = button), { capture: true });
  }
  const close = () => box.checked && box.click();
  drawer.tabIndex = -1;
  box.addEventListener("change", () => {
    if (box.checked) drawer.focus();
    else if (drawer.contains(document.activeElement)) opener?.focus();
  });
  drawer.addEventListener("keydown", (event) => event.key === "Escape" && close());
  drawer.addEventListener("click", (event) => {
    if (event.target.closest("a[href*='#']")) close();
  });
  drawer.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !drawer.contains(event.relatedTarget)) close();
  });
}

document.querySelectorAll(".sidebar-tree label").forEach(foldWithKeys);
for (const [id, drawer, name] of [
  ["__navigation", ".sidebar-drawer", "Site menu"],
  ["__toc", ".toc-drawer", "On this page"],
]) {
  openWithKeys(document.getElementById(id), document.querySelector(drawer), name);
}
document.documentElement.classList.add("drawers");

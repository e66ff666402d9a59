/* Code and tables that are wider than the screen scroll in a box of their own.  Let the
   keyboard scroll them too: focus them, but only while there is something to scroll. */
"use strict";

function mark(box) {
  if (box.scrollWidth > box.clientWidth + 1) {
    box.tabIndex = 0;
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", box.matches("pre") ? "Code" : "Table");
  } else {
    for (const name of ["tabindex", "role", "aria-label"]) box.removeAttribute(name);
  }
}

const resized = new ResizeObserver((entries) =>
  entries.forEach((entry) => mark(entry.target)),
);
document
  .querySelectorAll("article pre, article .table-wrapper")
  .forEach((box) => resized.observe(box));

/* Sphinx-Gallery's tags are clickable boxes that no key reaches, and it says nothing of
   what they did.  Make buttons of them that tell their state, and say what is left. */
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const list = document.getElementById("sg-tag-list");
  const tags = [...list.querySelectorAll(".sphx-glr-tag, #sphx-glr-tag-clear")];
  if (!tags.length) return;

  list.setAttribute("role", "group");
  list.setAttribute("aria-label", "Show only examples with these tags");
  list.querySelector(".sphx-glr-tag-label").textContent = "Show only";
  const left = document.createElement("span");
  left.setAttribute("role", "status");
  list.append(left);

  const tell = () => {
    for (const tag of tags) {
      if (tag.id) continue; // to clear is no state
      tag.setAttribute("aria-pressed", String(tag.classList.contains("active")));
    }
    const cards = [...document.querySelectorAll(".sphx-glr-thumbcontainer")];
    const shown = cards.filter((card) => card.style.display !== "none").length;
    left.textContent = shown < cards.length ? `${shown} of ${cards.length} examples` : "";
  };

  for (const tag of tags) {
    tag.setAttribute("role", "button");
    tag.tabIndex = 0;
    tag.addEventListener("click", tell);
    tag.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      tag.click();
    });
  }
  tell();
});

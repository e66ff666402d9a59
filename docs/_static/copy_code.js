/* Buttons that copy a block of code: as it is shown, or without its claims.  The build
   has marked the claims; nothing is guessed here.  Also, the arrow keys scroll a block
   that has the focus, and do not leave the page then. */
"use strict";

/* The text of a block without its claims, and without the lines that held nothing else. */
function withoutClaims(pre) {
  const bare = pre.cloneNode(true);
  for (const claim of bare.querySelectorAll(".claim")) claim.textContent = "\0";
  const lines = bare.textContent.split("\n");
  return lines
    .filter((line) => line.trim() !== "\0")
    .map((line) => line.replace(/\s*\0$/, ""))
    .join("\n");
}

async function write(text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const area = document.createElement("textarea"); // where a site is served without TLS
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand("copy");
  area.remove();
}

function copyButton(label, text) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  button.addEventListener("click", async () => {
    await write(text());
    button.textContent = "Copied";
    setTimeout(() => (button.textContent = label), 2000);
  });
  return button;
}

for (const block of document.querySelectorAll("div[class*=highlight-]")) {
  if (block.classList.contains("sphx-glr-script-out")) continue;
  const pre = block.querySelector("pre");
  const bar = document.createElement("div");
  bar.className = "copy-code";
  bar.setAttribute("aria-live", "polite");
  bar.append(copyButton("Copy", () => pre.textContent));
  if (pre.querySelector(".claim")) {
    bar.append(copyButton("Copy without claims", () => withoutClaims(pre)));
  }
  block.classList.add("has-copy-code");
  block.append(bar);
}

document.addEventListener(
  "keydown",
  (event) => {
    const scrolls = event.target.closest?.("[tabindex], dialog, details, summary");
    if (event.key.startsWith("Arrow") && scrolls) event.stopPropagation();
  },
  true,
);

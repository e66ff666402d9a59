/* Leave of the page of changes only what differs between two releases.  The choice is in
   the address, so that it can be linked; the page holds all that is needed. */
"use strict";

(() => {
  const form = document.getElementById("between");
  const grid = document.querySelector(".grid");
  const changes = document.querySelector(".changes");
  const releases = [...form.elements.from.options].slice(1).map((one) => one.value);
  const examples = grid.querySelectorAll("tr[data-values]");

  /* The places of both releases, in their order; null where none is chosen. */
  function chosen() {
    const { from, to } = form.elements;
    if (!from.value && !to.value) return null;
    const places = [from.value || releases[0], to.value || releases.at(-1)];
    return places.map((one) => releases.indexOf(one)).sort((a, b) => a - b);
  }

  function differs(element, places) {
    const [a, b] = places.map((place) => element.dataset.values[place]);
    return a !== b && a !== "-" && b !== "-";
  }

  function show(elements, isShown) {
    for (const element of elements) element.hidden = !isShown(element);
  }

  function holdsShown(element) {
    return element.querySelector("[data-values]:not([hidden])") !== null;
  }

  function apply() {
    const places = chosen();
    const namesOnly = form.elements.names.checked;
    show(changes.querySelectorAll("[data-values]"), (line) => {
      const step = Number(line.closest("[data-release]").dataset.release);
      return (
        (!namesOnly || line.dataset.kind === "value") &&
        (!places || (places[0] < step && step <= places[1] && differs(line, places)))
      );
    });
    show(changes.querySelectorAll("[data-example]"), holdsShown);
    show(changes.querySelectorAll("[data-release]"), holdsShown);
    const named = new Set(
      [...changes.querySelectorAll("[data-example]:not([hidden])")].map(
        (one) => one.dataset.example,
      ),
    );
    const all = !places && !namesOnly;
    show(examples, (row) => all || named.has(row.dataset.example));
    show(grid.tBodies, (body) => holdsShown(body));
    [...grid.querySelectorAll("col")].slice(1).forEach((column, place) => {
      column.className = places?.includes(place) ? "chosen" : "";
    });
    tell(places, named.size);
  }

  function tell(places, named) {
    const lines = changes.querySelectorAll("[data-values]:not([hidden])").length;
    const between = places ? places.map((one) => releases[one]) : ["All releases"];
    const changed = lines === 1 ? "1 change" : `${lines} changes`;
    form.querySelector("output").value =
      `${between.join(" to ")}: ${changed} in ${named} of ${examples.length} examples.`;
  }

  function remember() {
    const query = new URLSearchParams(
      [...new FormData(form)].filter(([, value]) => value),
    );
    const address = query.size ? `${location.pathname}?${query}` : location.pathname;
    history.replaceState(null, "", address + location.hash);
  }

  const asked = new URLSearchParams(location.search);
  for (const name of ["from", "to"]) {
    if (releases.includes(asked.get(name))) form.elements[name].value = asked.get(name);
  }
  form.elements.names.checked = asked.get("names") === "only";
  form.hidden = false;
  form.addEventListener("input", () => {
    apply();
    remember();
  });
  form.addEventListener("reset", () =>
    setTimeout(() => {
      apply();
      remember();
    }),
  );
  apply();
})();

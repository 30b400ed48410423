// Lists by keyboard: j and k move between rows, Enter follows the row's link, / goes to the search.
const rows = () => [...document.querySelectorAll(".row-link a:first-of-type")];

function move(step) {
  const all = rows();
  const at = all.indexOf(document.activeElement);
  const next = all[Math.max(0, Math.min(all.length - 1, at + step))] ?? all[0];
  next?.focus();
}

const keys = {
  j: () => move(1),
  k: () => move(-1),
  "/": () => document.querySelector("[data-search]")?.focus(),
};

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  const act = keys[event.key];
  if (act && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    act();
  }
});

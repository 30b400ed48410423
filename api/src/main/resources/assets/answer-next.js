// The next question without an answer on this page; from the last of them the link leads on.
export function watchNext(questions) {
  document.querySelector("[data-next-left]")?.addEventListener("click", (event) => {
    const here = questions.findIndex(({ box }) => box.contains(last));
    const next = questions.find(({ fields }, index) => index > here && fields.values.length === 0);
    if (next) {
      event.preventDefault();
      last = next.box;
      next.box.focus({ preventScroll: true });
      next.box.scrollIntoView({ block: "start" });
    }
  });
}

let last = null;
document.addEventListener("focusin", ({ target }) => {
  if (target.closest("fieldset[data-key]")) {
    last = target;
  }
});

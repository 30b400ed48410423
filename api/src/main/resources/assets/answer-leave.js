// Leaving the page: nothing that is under way is overtaken, and nothing unsaved is lost unnoticed.
const UNSAVED = ["editing", "saving", "offline", "ended", "failed", "conflict"];
const UNSENT = ["offline", "ended"];

export function watchLeaving(form, questions, { settle, stay, go }) {
  let settled = false;
  form.addEventListener("submit", async (event) => {
    if (settled) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    await settle();
    if (questions.some((one) => UNSENT.includes(one.now))) {
      stay();
      return;
    }
    settled = true;
    go();
    form.requestSubmit(event.submitter);
  });
  window.addEventListener("pageshow", () => { settled = false; });
  window.addEventListener("beforeunload", (event) => {
    if (!form.dataset.sent && questions.some((one) => UNSAVED.includes(one.now))) {
      event.preventDefault();
    }
  });
}

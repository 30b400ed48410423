// Counts answered questions of the whole and of this part while the reader answers.
const counted = new WeakMap();

export function progress(form, question) {
  const before = counted.get(question) ?? question.box.dataset.answered === "yes";
  const now = question.fields.values.length > 0;
  counted.set(question, now);
  const step = Number(now) - Number(before);
  if (step !== 0) {
    whole(step);
    part(step);
  }
}

function whole(step) {
  const count = document.querySelector("[data-count]");
  const answered = Number(count.dataset.answered) + step;
  count.dataset.answered = answered;
  count.textContent = count.dataset.text.replace("@", answered);
  document.querySelector("[data-bar]").value = answered;
}

function part(step) {
  for (const here of document.querySelectorAll("[data-part]")) {
    const answered = Number(here.textContent.split("/")[0]) + step;
    here.textContent = `${answered}/${here.dataset.of}`;
  }
}

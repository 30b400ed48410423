// Says how saving goes: beside each question, and of all of them above.
const summedUp = document.querySelector("[data-summed-up]");
const watched = [];

export function begin(question) {
  question.now = "kept";
  watched.push(question);
}

export function say(form, question, now, text = form.dataset[now]) {
  question.now = now;
  const state = question.box.querySelector("[data-state]");
  state.textContent = text;
  state.dataset.now = now;
  const waiting = watched.some((one) => !["kept", "saved"].includes(one.now));
  summedUp.textContent = waiting ? form.dataset.some : atThisTime(form.dataset.all);
}

export function sum(text) {
  summedUp.textContent = text;
}

export function atThisTime(text) {
  // in the hospital's zone, as the page's other times are
  const form = {
    hour: "numeric", minute: "2-digit", timeZone: summedUp.dataset.zone, timeZoneName: "short",
  };
  return text.replace("@", new Date().toLocaleTimeString(document.documentElement.lang, form));
}

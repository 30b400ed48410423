// Saves each answer of a section by itself, soon after it was typed.
import { fieldsOf } from "./answer-fields.js";
import { put, whenBack } from "./answer-put.js";
import { conclude } from "./answer-outcome.js";
import { progress } from "./answer-progress.js";
import { begin, say, sum } from "./answer-state.js";
import { keep, forget, restore } from "./answer-unsent.js";
import { watchLeaving } from "./answer-leave.js";
import { watchNext } from "./answer-next.js";

const form = document.querySelector("form[data-answers]");
const ended = document.querySelector("[data-ended]");
const WAIT = 600;
const RETRY = 10_000;
const questions = [...form.querySelectorAll("[data-key]")].map(watch);

function watch(box) {
  const question = { box, fields: fieldsOf(box), timer: 0, error: box.querySelector("[data-error]") };
  begin(question);
  box.addEventListener("input", () => edited(question, WAIT));
  box.addEventListener("focusout", () => question.now === "editing" && edited(question, 0));
  question.fields.onClear(() => edited(question, 0));
  question.restored = restore(form, question);
  return question;
}

function edited(question, wait) {
  if (question.now !== "conflict") {
    say(form, question, "editing");
    keep(form, question);
    clearTimeout(question.timer);
    question.timer = setTimeout(() => save(question), wait);
  }
  progress(form, question);
}

function save(question) {
  clearTimeout(question.timer);
  question.again = Boolean(question.busy);
  question.busy ??= send(question).finally(() => {
    question.busy = null;
    return question.again && question.now !== "conflict" ? save(question) : null;
  });
  return question.busy;
}

const typed = ({ fields }) => JSON.stringify([fields.values, fields.note]);

async function send(question) {
  say(form, question, "saving");
  const sent = typed(question);
  const answer = await put(form, question);
  ended.hidden = answer.kind !== "ended";
  conclude(form, question, answer, () => {
    say(form, question, "editing");
    edited(question, 0);
  });
  if (answer.kind === "saved") {
    sent === typed(question) ? forget(form, question) : say(form, question, "editing");
  }
}

const saveAll = (...states) => Promise.all(questions.filter(({ now }) => states.includes(now)).map(save));
const retry = () => saveAll("offline", "ended");
const settle = () => saveAll("editing", "saving").then(retry);
window.addEventListener("online", retry);
whenBack(form, ended, retry);
setInterval(() => ended.hidden && retry(), RETRY);
watchLeaving(form, questions, {
  settle,
  stay: () => sum(form.dataset.stay),
  go: () => questions.forEach((one) => forget(form, one)),
});
watchNext(questions);
for (const question of questions.filter((one) => one.restored)) {
  edited(question, 0);
  say(form, question, "editing", form.dataset.again);
}

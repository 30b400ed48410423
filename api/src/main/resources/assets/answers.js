// Saves each answer of a section by itself, soon after it was typed, and says how that went.
import { fieldsOf } from "./answer-fields.js";
import { put, whenBack } from "./answer-put.js";
import { showConflict } from "./answer-conflict.js";
import { progress } from "./answer-progress.js";
import { keep, forget, restore } from "./answer-unsent.js";
import { watchLeaving } from "./answer-leave.js";
import { watchNext } from "./answer-next.js";

const form = document.querySelector("form[data-answers]");
const ended = document.querySelector("[data-ended]");
const summedUp = document.querySelector("[data-summed-up]");
const WAIT = 600;
const RETRY = 10_000;
const questions = [...form.querySelectorAll("[data-key]")].map(watch);

function watch(box) {
  const question = { box, fields: fieldsOf(box), now: "kept", timer: 0, error: box.querySelector("[data-error]") };
  box.addEventListener("input", () => edited(question, WAIT));
  box.addEventListener("focusout", () => question.now === "editing" && edited(question, 0));
  question.fields.onClear(() => edited(question, 0));
  question.restored = restore(form, question);
  return question;
}

function say(question, now, text = form.dataset[now]) {
  question.now = now;
  const state = question.box.querySelector("[data-state]");
  state.textContent = text;
  state.dataset.now = now;
  const waiting = questions.some((one) => !["kept", "saved"].includes(one.now));
  summedUp.textContent = waiting ? form.dataset.some : form.dataset.all.replace("@", clock());
}

function clock() {
  return new Date().toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
}

function edited(question, wait) {
  if (question.now !== "conflict") {
    say(question, "editing");
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

async function send(question) {
  say(question, "saving");
  const sent = JSON.stringify([question.fields.values, question.fields.note]);
  const answer = await put(form, question);
  ended.hidden = answer.kind !== "ended";
  act[answer.kind](question, answer);
  const typedOn = sent !== JSON.stringify([question.fields.values, question.fields.note]);
  if (answer.kind === "saved") {
    typedOn ? say(question, "editing") : forget(form, question);
  }
}

const act = {
  saved(question, { version, seen }) {
    question.fields.version = version;
    question.fields.seen = seen;
    question.error.textContent = "";
    say(question, "saved", form.dataset.saved.replace("@", clock()));
  },
  refused(question, { error }) {
    question.error.textContent = error ?? "";
    say(question, "failed");
  },
  conflict(question, theirs) {
    say(question, "conflict");
    showConflict(question, theirs, () => {
      say(question, "editing");
      edited(question, 0);
    });
  },
  ended: (question) => say(question, "ended"),
  offline: (question) => say(question, "offline"),
};

const retry = () => Promise.all(questions.filter((one) => ["offline", "ended"].includes(one.now)).map(save));
const settle = () => Promise.all(questions.filter((one) => ["editing", "saving"].includes(one.now)).map(save)).then(retry);
window.addEventListener("online", retry);
whenBack(form, ended, retry);
setInterval(() => ended.hidden && retry(), RETRY);
watchLeaving(form, questions, {
  settle,
  stay: () => { summedUp.textContent = form.dataset.stay; },
  go: () => questions.forEach((one) => forget(form, one)),
});
watchNext(questions);
for (const question of questions.filter((one) => one.restored)) {
  edited(question, 0);
  say(question, "editing", form.dataset.again);
}

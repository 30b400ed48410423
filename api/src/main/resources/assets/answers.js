// Saves each answer of a section by itself, soon after it was typed, and says how that went.
import { fieldsOf } from "./answer-fields.js";
import { put, whenBack } from "./answer-put.js";
import { showConflict } from "./answer-conflict.js";
import { progress } from "./answer-progress.js";

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
  return question;
}

function say(question, now, text = form.dataset[now]) {
  question.now = now;
  const state = question.box.querySelector("[data-state]");
  state.textContent = text;
  state.dataset.now = now;
  const waiting = questions.some((one) => !["kept", "saved"].includes(one.now));
  summedUp.textContent = waiting ? form.dataset.some : form.dataset.all;
}

function edited(question, wait) {
  if (question.now !== "conflict") {
    say(question, "editing");
    clearTimeout(question.timer);
    question.timer = setTimeout(() => save(question), wait);
  }
  progress(form, question);
}

async function save(question) {
  if (question.busy) {
    question.again = true;
    return;
  }
  question.busy = true;
  say(question, "saving");
  const answer = await put(form, question);
  question.busy = false;
  ended.hidden = answer.kind !== "ended";
  act[answer.kind](question, answer);
  if (question.again) {
    question.again = false;
    edited(question, 0);
  }
}

const act = {
  saved(question, { version }) {
    question.fields.version = version;
    question.error.textContent = "";
    const time = new Date().toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
    say(question, "saved", form.dataset.saved.replace("@", time));
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
  ended: (question) => say(question, "offline"),
  offline: (question) => say(question, "offline"),
};

const retry = () => questions.filter((one) => one.now === "offline").forEach(save);
window.addEventListener("online", retry);
whenBack(form, ended, retry);
setInterval(() => ended.hidden && retry(), RETRY);
window.addEventListener("beforeunload", (event) => {
  if (!form.dataset.sent && questions.some((one) => ["editing", "saving", "offline"].includes(one.now))) {
    event.preventDefault();
  }
});

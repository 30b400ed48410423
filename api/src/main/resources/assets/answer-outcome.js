// What came of sending an answer.
import { showConflict } from "./answer-conflict.js";
import { atThisTime, say } from "./answer-state.js";

const outcomes = {
  saved(form, question, { version, seen }) {
    question.fields.version = version;
    question.fields.seen = seen;
    question.error.textContent = "";
    say(form, question, "saved", atThisTime(form.dataset.saved));
  },
  refused(form, question, { error }) {
    question.error.textContent = error ?? "";
    say(form, question, "failed");
  },
  conflict(form, question, theirs, sendAgain) {
    say(form, question, "conflict");
    showConflict(question, theirs, sendAgain);
  },
  ended: (form, question) => say(form, question, "ended"),
  offline: (form, question) => say(form, question, "offline"),
};

// Whoever looked at a conflict may send theirs again.
export function conclude(form, question, answer, sendAgain) {
  outcomes[answer.kind](form, question, answer, sendAgain);
}

// Reviewing by keyboard: j and k go from question to question, a accepts, r marks to return (or goes
// to the reason that is missing), c goes to the comment.
const questions = [...document.querySelectorAll("[data-reviewed]")];

function current() {
  return document.activeElement.closest("[data-reviewed]");
}

function move(step) {
  const at = questions.indexOf(current());
  const next = questions[Math.max(0, Math.min(questions.length - 1, at + step))] ?? questions[0];
  next?.focus();
  next?.scrollIntoView({ block: "start" });
}

function decide(question, verdict) {
  question.querySelector(`button[value='${verdict}']`).click();
}

function comment(question) {
  question.querySelector("textarea").focus();
}

const keys = {
  j: () => move(1),
  k: () => move(-1),
  a: (question) => question && decide(question, "ACCEPTED"),
  r: (question) => {
    if (question && question.querySelector("textarea").value.trim() === "") {
      comment(question);
    } else if (question) {
      decide(question, "TO_RETURN");
    }
  },
  c: (question) => question && comment(question),
};

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  const act = keys[event.key];
  if (act && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    act(current());
  }
});

// After a decision the address names its question: reviewing goes on from there.
document.getElementById(decodeURIComponent(location.hash.slice(1)))?.focus();

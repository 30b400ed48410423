// Keeps what could not be saved for as long as this tab is open, and shows it again.
const name = (form, question) => `unsent ${form.dataset.answers}${question.box.dataset.key}`;

export function keep(form, question) {
  const { version, values, note } = question.fields;
  attempt(() => sessionStorage.setItem(name(form, question), JSON.stringify({ version, values, note })));
}

export function forget(form, question) {
  attempt(() => sessionStorage.removeItem(name(form, question)));
}

// The version comes back with it: what somebody else answered since is not replaced unasked.
export function restore(form, question) {
  const kept = attempt(() => JSON.parse(sessionStorage.getItem(name(form, question))));
  if (kept) {
    question.fields.set(kept);
    question.fields.version = kept.version;
  }
  return Boolean(kept);
}

// Whoever signs out leaves nothing behind.
document.querySelector(".portal-out")?.addEventListener("submit", () => attempt(() => sessionStorage.clear()));

// A browser may refuse to keep anything.
function attempt(act) {
  try {
    return act();
  } catch {
    return null;
  }
}

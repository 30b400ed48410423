// What somebody sends is kept in this tab until it has arrived. When their session had ended, they
// come back from signing in with ?unsent, and the form is filled in again.
const KEY = "unsent";
const OWN = ["_csrf", "version"];

const here = () => {
  const address = new URL(location.href);
  ["unsent", "notice"].forEach((name) => address.searchParams.delete(name));
  return address.pathname + address.search;
};

function keep(form) {
  const fields = [...new FormData(form)].filter(([name, value]) => typeof value === "string" && !OWN.includes(name));
  sessionStorage.setItem(KEY, JSON.stringify({ page: here(), action: form.action, fields }));
}

function fill(form, fields) {
  for (const field of form.elements) {
    const values = fields.filter(([name]) => name === field.name).map(([, value]) => value);
    if (field.type === "checkbox" || field.type === "radio") {
      field.checked = values.includes(field.value);
    } else if (values.length > 0 && field.type !== "hidden" && field.type !== "submit") {
      field.value = values[0];
    }
  }
}

function hidden(form, fields) {
  return [...form.querySelectorAll("input[type='hidden']")]
    .filter((field) => !OWN.includes(field.name))
    .every((field) => fields.some(([name, value]) => name === field.name && value === field.value));
}

function restore({ page, action, fields }) {
  const form = [...document.forms].find((one) => one.action === action && hidden(one, fields));
  if (page === here() && form) {
    fill(form, fields);
    document.querySelector("[data-unsent]").hidden = false;
  }
}

const kept = sessionStorage.getItem(KEY);
if (kept && new URLSearchParams(location.search).has("unsent")) {
  restore(JSON.parse(kept));
}
sessionStorage.removeItem(KEY);

document.addEventListener("submit", ({ target }) => {
  if (target.method === "post" && !target.matches("[data-upload]")) {
    keep(target);
  }
});

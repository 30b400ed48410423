// Puts one answer, and tells apart: saved, refused, conflict, session ended, no connection.
const LONGEST = 20_000;
const token = (form) => form.querySelector("[name='_csrf']");

export async function put(form, question) {
  const body = new URLSearchParams({
    type: question.box.dataset.type,
    version: question.fields.version,
    note: question.fields.note,
  });
  question.fields.values.forEach((value) => body.append("value", value));
  try {
    const response = await send(form, question, body);
    return await understand(response);
  } catch {
    return { kind: "offline" };
  }
}

async function send(form, question, body, again = true) {
  const response = await fetch(form.dataset.answers + encodeURIComponent(question.box.dataset.key), {
    method: "PUT",
    body,
    headers: { "X-CSRF-TOKEN": token(form).value },
    redirect: "manual",
    signal: AbortSignal.timeout(LONGEST),
  });
  // Another session than the one this page was opened in: take its token, and try once more.
  return response.status === 403 && again && (await renew(form)) ? send(form, question, body, false) : response;
}

async function understand(response) {
  if (response.status === 401 || response.status === 403 || response.type === "opaqueredirect") {
    return { kind: "ended" };
  }
  if (response.status >= 500 || response.status === 429) {
    return { kind: "offline" };
  }
  const said = await response.json().catch(() => ({}));
  const kind = response.ok ? "saved" : response.status === 412 ? "conflict" : "refused";
  return { kind, ...said };
}

async function renew(form) {
  const response = await fetch("/portal/session", { redirect: "manual" }).catch(() => null);
  if (!response?.ok) {
    return false;
  }
  token(form).value = (await response.json()).csrf;
  return true;
}

// When the reader comes back to this page from getting a fresh link, saving goes on.
export function whenBack(form, ended, then) {
  window.addEventListener("focus", async () => {
    if (!ended.hidden && (await renew(form))) {
      ended.hidden = true;
      then();
    }
  });
}

// Sends the chosen file of a form with data-upload as the body of a request, and goes where that
// leads. Without a file, or when it is refused, the form's alert says so.
const form = document.querySelector("form[data-upload]");

async function send(file) {
  const address = new URL(form.dataset.raw, location.href);
  address.searchParams.set("fileName", file.name);
  return fetch(address, {
    method: "POST",
    headers: {
      "Content-Type": "application/octet-stream",
      "X-CSRF-TOKEN": form.elements._csrf?.value ?? "",
    },
    body: file,
  });
}

function say(name) {
  for (const text of form.querySelectorAll("[data-alert]")) {
    text.hidden = text.dataset.alert !== name;
  }
}

form?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const file = form.elements.file.files[0];
  if (!file || file.size === 0) {
    say("missing");
  } else if (file.size > Number(form.dataset.upload)) {
    say("large");
  } else {
    say("sending");
    const answer = await send(file).catch(() => null);
    if (answer?.ok) {
      location.assign(answer.url);
      return;
    }
    say("failed");
  }
  delete form.dataset.sent;
});

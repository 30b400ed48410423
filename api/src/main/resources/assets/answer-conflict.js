// Shows both answers side by side and asks which one stays.
const template = document.querySelector("template[data-theirs]");

export function showConflict(question, theirs, save) {
  const shown = template.content.firstElementChild.cloneNode(true);
  const answer = { values: theirs.values ?? [], note: theirs.note ?? "" };
  const { fields, box } = question;
  shown.querySelector("[data-other]").textContent = fields.words(answer);
  shown.querySelector("[data-mine]").textContent = fields.words({ values: fields.values, note: fields.note });
  const decide = (act) => () => {
    fields.version = theirs.version ?? 0;
    act();
    shown.remove();
    box.focus();
    save();
  };
  shown.querySelector("[data-keep]").addEventListener("click", decide(() => {}));
  shown.querySelector("[data-take]").addEventListener("click", decide(() => fields.set(answer)));
  box.querySelector("legend").after(shown);
  shown.querySelector("button").focus();
}

// The fields of one question: what is in them, and setting them to another answer.
export function fieldsOf(box) {
  const version = box.querySelector("[data-version]");
  const seen = box.querySelector("[data-seen]");
  const values = [...box.querySelectorAll("[name^='value.']")];
  const free = values.find((field) => "free" in field.dataset);
  const alone = values.find((field) => "alone" in field.dataset);
  const boxes = values.filter((field) => field !== free);
  const note = box.querySelector("[data-note-text]");
  const clear = box.querySelector("[data-clear]");

  const fields = {
    get version() { return version.value; },
    set version(now) { version.value = now; },
    set seen(now) { seen.value = now; },
    get values() {
      const chosen = boxes.filter((field) => field.checked).map((field) => field.value);
      return free?.value.trim() && chosen.length === 0 ? [free.value] : chosen;
    },
    get note() { return note.value; },
    set(answer) {
      boxes.forEach((field) => { field.checked = answer.values.includes(field.value); });
      if (free) free.value = alone?.checked ? "" : (answer.values[0] ?? "");
      note.value = answer.note;
      look();
    },
    words(answer) {
      const label = (value) => boxes.find((field) => field.value === value)?.parentElement.textContent.trim() ?? value;
      return [...answer.values.map(label), answer.note].filter(Boolean).join("\n");
    },
    onClear(then) {
      clear.addEventListener("click", () => {
        fields.set({ values: [], note: note.value });
        then();
      });
    },
  };

  // "Not applicable" stands alone; an answer that needs a note opens its field.
  function look(event) {
    if (alone && event?.target === alone && alone.checked) {
      boxes.filter((field) => field !== alone).forEach((field) => { field.checked = false; });
      if (free) free.value = "";
    } else if (alone && event?.target !== note && event && (event.target === free || event.target.checked) && event.target !== alone) {
      alone.checked = false;
    }
    const needed = boxes.some((field) => field.checked && field.dataset.note === "needed");
    box.querySelector("[data-note-hint]").hidden = !needed;
    if (needed) box.querySelector("[data-note-box]").open = true;
    clear.hidden = fields.values.length === 0;
  }
  box.addEventListener("input", look);
  look();
  return fields;
}

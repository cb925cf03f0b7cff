/**
 * A file that was chosen in a form, as the text that is in it: it takes the place of what was typed in the field of the
 * same name. Without a choice the browser sends an empty file, and what was typed stands.
 */
export async function withFilesAsText(form: FormData): Promise<FormData> {
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name);
    const files = values.filter((value) => typeof value !== "string");
    if (files.length === 0) continue;
    const texts = (await Promise.all(files.map(textOf))).filter((text) => text.trim() !== "");
    form.delete(name);
    for (const value of texts.length > 0 ? texts : values) if (typeof value === "string") form.append(name, value);
  }
  return form;
}

/** UTF-8, or what an older spreadsheet saves where that cannot be it. */
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

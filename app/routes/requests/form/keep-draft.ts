import { saveDraft } from "../../../commands/save-draft.ts";
import type { Database } from "../../../../db/connect.ts";
import type { Occasion } from "../../../domain/occasion.ts";
import { notFound, type Outcome } from "../../../http/respond.ts";
import { keptOutcome, type Onward } from "./kept-outcome.ts";
import { partsIn, type PostedForm } from "./posted-form.ts";

type Keeping = { readonly db: Database; readonly occasion: Occasion; readonly draft: string; /** The person in the address, where there is one. */ readonly person?: string; readonly form: PostedForm; readonly onward: Onward | undefined };

/** Keeps what a page of a draft posted. A text that the guard stops is not kept; the rest is, and the page says so. */
export async function keepDraft({ db, occasion, draft, person, form, onward }: Keeping): Promise<Outcome> {
  const { save, problems } = partsIn(draft, form, person);
  const saved = await saveDraft(db, occasion, save);
  if (!saved) throw notFound();
  return keptOutcome(saved, problems, { now: occasion.now, whileTyping: save.whileTyping, onward });
}

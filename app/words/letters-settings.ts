import type { Event } from "../domain/job.ts";
import { bilingual, type Bilingual } from "./bilingual.ts";
import type { LetterWords } from "./letters.ts";

/** To the national team about a change of a setting. Never which one: that is read inside. */
export const settingLetters: Readonly<Record<Extract<Event, `setting-${string}`>, Bilingual<LetterWords>>> = {
  "setting-proposed": bilingual(
    { subject: "Er wacht een voorstel op u in Schakel", paragraphs: ["Een collega van het landelijk team stelt een wijziging van een instelling voor.", "Wilt u kijken wat dit doet, en ja of nee zeggen?", "Beslist niemand op tijd? Dan verandert er niets."], action: "Bekijk het voorstel" },
    { subject: "A proposal is waiting for you in Schakel", paragraphs: ["A colleague of the national team proposes a change of a setting.", "Would you look at what it does, and say yes or no?", "If nobody decides in time, nothing changes."], action: "See the proposal" },
  ),
  "setting-decided": bilingual(
    { subject: "Er is een besluit over uw voorstel in Schakel", paragraphs: ["U stelde een wijziging van een instelling voor. Een collega heeft daarover beslist."], action: "Bekijk het besluit" },
    { subject: "There is a decision about your proposal in Schakel", paragraphs: ["You proposed a change of a setting. A colleague has decided about it."], action: "See the decision" },
  ),
  "setting-expired": bilingual(
    { subject: "Uw voorstel in Schakel is verlopen", paragraphs: ["U stelde een wijziging van een instelling voor. Niemand heeft op tijd beslist, dus er verandert niets.", "Is de wijziging nog nodig? Stel haar dan opnieuw voor."], action: "Bekijk het voorstel" },
    { subject: "Your proposal in Schakel has expired", paragraphs: ["You proposed a change of a setting. Nobody decided in time, so nothing changes.", "Is the change still needed? Then propose it again."], action: "See the proposal" },
  ),
};

import type { Event } from "../domain/job.ts";
import { bilingual, type Bilingual } from "./bilingual.ts";
import { accountLetters } from "./letters-account.ts";
import { availabilityLetters } from "./letters-availability.ts";
import { contactLetters } from "./letters-contact.ts";
import { careLetters } from "./letters-care.ts";
import { needLetters } from "./letters-needs.ts";
import { groupLetters } from "./letters-groups.ts";
import { leadLetters } from "./letters-lead.ts";
import { lifeLetters } from "./letters-life.ts";
import { draftLetters } from "./letters-draft.ts";
import { homeRegionLetters } from "./letters-home-region.ts";
import { neighbourLetters } from "./letters-neighbour.ts";
import { questionLetters } from "./letters-question.ts";
import { messageLetters } from "./letters-message.ts";
import { proposalLetters } from "./letters-proposal.ts";
import { colleagueLetters } from "./letters-colleagues.ts";
import { registrationLetters } from "./letters-registration.ts";
import { reminderLetters } from "./letters-reminders.ts";
import { settingLetters } from "./letters-settings.ts";
import { transferLetters } from "./letters-transfer.ts";
import { therapistLetters } from "./letters-therapist.ts";

/** The sentences of one letter; `action` stands on its link. */
export type LetterWords = { readonly subject: string; readonly paragraphs: readonly string[]; readonly action: string };

/** What stands around every letter. */
export const letterFrame = bilingual(
  {
    greeting: "Goedendag,",
    farewell: "Met vriendelijke groet,",
    sender: "Het team van Schakel",
    automatic: "Deze mail is automatisch verstuurd. In onze mail staat nooit iets over een kind of een gezin. Antwoord er dus ook niet op met zulke gegevens.",
  },
  {
    greeting: "Hello,",
    farewell: "Kind regards,",
    sender: "The Schakel team",
    automatic: "This mail was sent automatically. Our mail never says anything about a child or a family. Please do not reply with such details either.",
  },
);

/** Subjects are neutral on purpose: they show on locked phones and over shoulders. */
export const letterWords: Readonly<Record<Event, Bilingual<LetterWords>>> = { ...accountLetters, ...draftLetters, ...proposalLetters, ...transferLetters, ...therapistLetters, ...registrationLetters, ...homeRegionLetters, ...colleagueLetters, ...reminderLetters, ...contactLetters,
  ...careLetters, ...lifeLetters, ...needLetters, ...neighbourLetters, ...questionLetters, ...leadLetters, ...settingLetters, ...messageLetters, ...availabilityLetters, ...groupLetters };

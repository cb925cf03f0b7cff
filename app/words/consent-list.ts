import type { ConsentStep } from "../domain/consent-deadline.ts";
import { bilingual } from "./bilingual.ts";

type Words = {
  readonly title: string; readonly intro: string; readonly none: string; readonly noneText: string; readonly since: string; readonly due: string; readonly late: string; readonly who: (age: number) => string;
  readonly more: (count: number) => string; readonly waits: string; readonly link: string; readonly steps: Readonly<Record<ConsentStep, string>>;
};

/** The list of the shelter: for whom the start waits on consent. */
export const consentListWords = bilingual<Words>(
  {
    title: "Toestemmingen die wachten",
    intro: "Voor deze kinderen kan de behandeling nog niet beginnen. Het zoeken gaat door.",
    none: "Er wacht geen toestemming",
    noneText: "Voor alle kinderen is de toestemming in orde.",
    since: "Sinds",
    due: "Actie vóór",
    late: "Te laat",
    who: (age) => `Kind, ${age} jaar`,
    more: (count) => `En nog ${count}. De lijst toont wie er het eerst aan de beurt is.`,
    waits: "Wat wacht",
    link: "Toestemmingen die wachten",
    steps: {
      record: "Noteer de toestemming", "ask-anew": "Vraag het opnieuw", "ask-other-parent": "Vraag de andere ouder", "follow-court": "Volg de rechter", "ask-child": "Vraag het kind", "listen-to-child": "Praat met het kind",
    },
  },
  {
    title: "Consent that waits",
    intro: "For these children the treatment cannot start yet. The search goes on.",
    none: "No consent waits",
    noneText: "For all children consent is settled.",
    since: "Since",
    due: "Act before",
    late: "Late",
    who: (age) => `Child, ${age} years`,
    more: (count) => `And ${count} more. The list shows whose turn it is first.`,
    waits: "What waits",
    link: "Consent that waits",
    steps: {
      record: "Note the consent", "ask-anew": "Ask again", "ask-other-parent": "Ask the other parent", "follow-court": "Follow the court", "ask-child": "Ask the child", "listen-to-child": "Talk with the child",
    },
  },
);

import { bilingual } from "./bilingual.ts";

/** Whom to call first. The platform is no emergency service, and no place to report abuse. */
export const crisisWords = bilingual(
  {
    title: "Bel eerst. Schakel is geen spoedhulp.",
    danger: { who: "Is er nu gevaar?", call: "Bel 112", number: "112" },
    advice: { who: "Denkt u aan mishandeling, of wilt u overleggen over de veiligheid?", call: "Bel Veilig Thuis: 0800-2000", number: "0800-2000", hours: "Gratis, dag en nacht." },
    service: {
      who: "Is iemand in de war, of denkt iemand aan de dood?",
      call: "Bel de crisisdienst van uw regio.",
      how: "Kent u het nummer niet? De huisarts of de huisartsenpost verbindt u door. Zij zijn er dag en nacht.",
    },
    short: { danger: "112", advice: "Veilig Thuis 0800-2000", service: "of de crisisdienst" },
    afterwards: "Is er gebeld? Dan kunt u de aanvraag gewoon versturen. U staat dan vooraan.",
  },
  {
    title: "Call first. Schakel is no emergency service.",
    danger: { who: "Is there danger now?", call: "Call 112", number: "112" },
    advice: { who: "Do you suspect abuse, or do you want advice about safety?", call: "Call Veilig Thuis: 0800-2000", number: "0800-2000", hours: "Free, day and night." },
    service: {
      who: "Is somebody confused, or thinking of death?",
      call: "Call the crisis service of your region.",
      how: "You do not know the number? The GP or the out-of-hours GP service connects you, day and night.",
    },
    short: { danger: "112", advice: "Veilig Thuis 0800-2000", service: "or the crisis service" },
    afterwards: "Have you called? Then send the request as usual. You are at the front of the queue.",
  },
);

import type { Event } from "../domain/job.ts";
import { bilingual, type Bilingual } from "./bilingual.ts";
import type { LetterWords } from "./letters.ts";

/** What a lead is told at once, and what a lead asks of others. Never which request, and nothing of what is in it. */
export const leadLetters: Readonly<Record<Extract<Event, `agreement-${string}` | "concession-asked" | "crisis-waits" | "pair-not-possible" | "unanswered-twice" | "waits-past-norm" | "mail-fails">, Bilingual<LetterWords>>> = {
  "concession-asked": bilingual(
    { subject: "Er wacht een vraag op u in Schakel", paragraphs: ["De projectleider van uw regio heeft een vraag over een van uw aanvragen.", "In uw lijst ziet u welke. De wachttijd loopt door."], action: "Naar uw aanvragen" },
    { subject: "A question is waiting for you in Schakel", paragraphs: ["The project leader of your region has a question about one of your requests.", "Your list shows which. The waiting time goes on."], action: "To your requests" },
  ),
  "crisis-waits": bilingual(
    { subject: "Er wacht iets dringends in Schakel", paragraphs: ["Voor een dringende aanvraag in uw regio is nu geen plek.", "Wilt u vandaag meezoeken?"], action: "Bekijk wat u kunt doen" },
    { subject: "Something urgent is waiting in Schakel", paragraphs: ["There is no place now for an urgent request in your region.", "Would you help to look today?"], action: "See what you can do" },
  ),
  "pair-not-possible": bilingual(
    { subject: "Iets in Schakel lukte niet", paragraphs: ["U koos wie we vragen. Dat kon niet meer. Schakel zoekt vanzelf verder.", "In uw overzicht ziet u waar het om gaat."], action: "Bekijk wat u kunt doen" },
    { subject: "Something in Schakel did not work", paragraphs: ["You chose whom to ask. That was not possible any more. Schakel searches on by itself.", "Your overview shows what it is about."], action: "See what you can do" },
  ),
  "unanswered-twice": bilingual(
    { subject: "Er loopt iets vast in Schakel", paragraphs: ["In uw regio kwam op een voorstel voor de tweede keer geen antwoord.", "In uw overzicht ziet u waar het om gaat."], action: "Bekijk wat u kunt doen" },
    { subject: "Something is stuck in Schakel", paragraphs: ["In your region a proposal was not answered for the second time.", "Your overview shows what it is about."], action: "See what you can do" },
  ),
  "waits-past-norm": bilingual(
    { subject: "Er wacht iets te lang in Schakel", paragraphs: ["In uw regio wacht een aanvraag langer dan de norm.", "In uw overzicht ziet u welke."], action: "Bekijk wat u kunt doen" },
    { subject: "Something waits too long in Schakel", paragraphs: ["In your region a request waits longer than the norm.", "Your overview shows which."], action: "See what you can do" },
  ),
  "mail-fails": bilingual(
    { subject: "Mail van Schakel komt niet aan", paragraphs: ["Bij iemand in uw regio komt onze mail niet aan.", "In uw overzicht ziet u bij wie. Bel of spreek diegene aan."], action: "Bekijk bij wie" },
    { subject: "Mail of Schakel does not arrive", paragraphs: ["Our mail does not reach somebody in your region.", "Your overview shows whom. Please call or speak to them."], action: "See whom" },
  ),
  "agreement-asked": bilingual(
    { subject: "Een andere regio vraagt iets in Schakel", paragraphs: ["De projectleider van een regio naast de uwe stelt een afspraak voor: over en weer behandelaren vragen.", "Wilt u kijken en ja of nee zeggen?"], action: "Bekijk het voorstel" },
    { subject: "Another region asks you something in Schakel", paragraphs: ["The project leader of a region beside yours suggests an agreement about asking each other's therapists.", "Would you look, and say yes or no?"], action: "See what is suggested" },
  ),
  "agreement-answered": bilingual(
    { subject: "Er is antwoord voor u in Schakel", paragraphs: ["U stelde een andere regio een afspraak voor. De projectleider daar heeft geantwoord."], action: "Bekijk het antwoord" },
    { subject: "There is an answer for you in Schakel", paragraphs: ["You suggested an agreement to another region. The project leader there has answered."], action: "See the answer" },
  ),
  "agreement-ends": bilingual(
    { subject: "Een afspraak in Schakel stopt", paragraphs: ["Een afspraak tussen uw regio en een regio ernaast stopt, of is gestopt.", "Wie al hulp heeft, houdt die. Wilt u verder? Maak dan een nieuwe afspraak."], action: "Bekijk de afspraken" },
    { subject: "An agreement in Schakel ends", paragraphs: ["An agreement between your region and one beside it ends, or has ended.", "Who has help keeps it. Would you like to go on? Then make a new agreement."], action: "See the agreements" },
  ),
};

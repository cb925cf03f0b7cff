import { bilingual } from "./bilingual.ts";

/** What the next page says after something was done with a screening. */
export const screeningNotices = bilingual<Readonly<Record<string, string>>>(
  {
    "screening-kept-not-raised": "De uitkomst is bewaard: niet verhoogd. Maakt u zich toch zorgen? U kunt er gewoon een aanvraag van maken.",
    "screening-kept-raised": "De uitkomst is bewaard: verhoogd. Dat is een advies voor verder onderzoek, geen diagnose. Maak er hieronder een aanvraag van.",
    "screening-kept-probable": "De uitkomst is bewaard: duidelijk verhoogd. Dat is een advies voor verder onderzoek, geen diagnose. Maak er hieronder een aanvraag van.",
    "screening-recorded-not-raised": "De uitkomst staat bij deze aanvraag: niet verhoogd.",
    "screening-recorded-raised": "De uitkomst staat bij deze aanvraag: verhoogd. Dat is een advies voor verder onderzoek, geen diagnose.",
    "screening-recorded-probable": "De uitkomst staat bij deze aanvraag: duidelijk verhoogd. Dat is een advies voor verder onderzoek, geen diagnose.",
    "screening-reported": "De uitkomst is bewaard. De opvang kan haar nu lezen.",
    "screening-carried": "Vul de aanvraag aan. De uitkomst van de screening gaat mee als u haar verstuurt.",
    "screening-discarded": "De uitkomst is weg.",
    "screening-continued": "Dit is nu een aanvraag voor behandeling, met nummer {reference}. De wachttijd telt door. Schrijf het nummer op in uw eigen dossier.",
    "screening-already-continued": "Dit was al een aanvraag voor behandeling. Het nummer is {reference}.",
    "continuation-not-a-screening": "Dit is geen screening, dus er viel niets om te zetten.",
    "continuation-no-result": "Er is nog geen uitkomst. Voer die eerst in.",
    "continuation-screening-withdrawn": "Deze screening is ingetrokken. Maak een nieuwe aanvraag.",
  },
  {
    "screening-kept-not-raised": "The outcome has been kept: not raised. Still worried? You can simply make a request of it.",
    "screening-kept-raised": "The outcome has been kept: raised. That is advice to look into it further, not a diagnosis. Make a request of it below.",
    "screening-kept-probable": "The outcome has been kept: clearly raised. That is advice to look into it further, not a diagnosis. Make a request of it below.",
    "screening-recorded-not-raised": "The outcome is with this request: not raised.",
    "screening-recorded-raised": "The outcome is with this request: raised. That is advice to look into it further, not a diagnosis.",
    "screening-recorded-probable": "The outcome is with this request: clearly raised. That is advice to look into it further, not a diagnosis.",
    "screening-reported": "The outcome has been saved. The shelter can read it now.",
    "screening-carried": "Complete the request. The outcome of the screening goes along when you send it.",
    "screening-discarded": "The outcome is gone.",
    "screening-continued": "This is now a request for treatment, with number {reference}. The waiting time goes on. Write the number down in your own file.",
    "screening-already-continued": "This was a request for treatment already. Its number is {reference}.",
    "continuation-not-a-screening": "This is not a screening, so there was nothing to change.",
    "continuation-no-result": "There is no outcome yet. Enter it first.",
    "continuation-screening-withdrawn": "This screening was withdrawn. Make a new request.",
  },
);

import { bilingual } from "./bilingual.ts";

/** What became of something that was being written: kept, sent, or gone. */
export const draftNotices = bilingual(
  {
    "request-submitted-other-version": "De aanvraag is verstuurd, zoals u hem had ingevuld. Het nummer is {reference}. Een collega had het concept intussen veranderd: die versie staat nog bij de concepten.",
    "requests-submitted": "De aanvragen zijn verstuurd. De nummers zijn {references}. Schrijf ze op in uw eigen dossier.",
    "requests-already-submitted": "Deze aanvragen waren al verstuurd. De nummers zijn {references}.",
    "person-added-copied": "Taal, plek en momenten zijn overgenomen. Kijk of ze ook voor deze persoon kloppen.",
    "relative-added": "Wat voor het gezin geldt, is overgenomen, en ook taal, plek en momenten. Kijk of die ook voor deze persoon kloppen.",
    "person-removed": "Deze persoon is weggehaald uit het gezin.",
    "age-confirmed": "Dank u wel. De leeftijd van {reference} is bevestigd.",
    "age-corrected": "De leeftijd van {reference} is gewijzigd. De wachttijd loopt door.",
    "age-changed-forms-left": "De leeftijd is gewijzigd. De behandeling die u had gekozen, is niet voor deze leeftijd. Kies hieronder een andere.",
    "draft-saved": "Het concept is bewaard.",
    "draft-brought-back": "Iemand had dit concept weggegooid. Met wat u typte, is het opnieuw bewaard.",
    "draft-kept-apart": "Deze aanvraag was al verstuurd. Wat u daarna typte, staat hier apart als concept. Gooi het weg als het niet meer nodig is. Stond er een tekst bij die we niet mogen bewaren? Dan is alleen die tekst weg.",
    "draft-sent-already": "Dit is al verstuurd. Hier ziet u hoe het ermee staat.",
    "person-not-here": "Deze persoon staat niet meer bij de concepten: verstuurd of weggehaald.",
    "draft-discarded": "Het concept is weg.",
  },
  {
    "request-submitted-other-version": "The request has been sent as you had filled it in. Its number is {reference}. A colleague had changed the draft meanwhile: that version is still among the drafts.",
    "requests-submitted": "The requests have been sent. Their numbers are {references}. Write them down in your own file.",
    "requests-already-submitted": "These requests had already been sent. Their numbers are {references}.",
    "person-added-copied": "Language, place and moments have been copied. Check whether they are right for this person too.",
    "relative-added": "What holds for the family has been copied, and so have language, place and moments. Check whether those are right for this person too.",
    "person-removed": "This person has been taken out of the family.",
    "age-confirmed": "Thank you. The age of {reference} has been confirmed.",
    "age-corrected": "The age of {reference} has been changed. The waiting time goes on.",
    "age-changed-forms-left": "The age has been changed. The treatment that you had chosen is not for this age. Choose another one below.",
    "draft-saved": "The draft has been saved.",
    "draft-brought-back": "Somebody had deleted this draft. It has been saved again with what you typed.",
    "draft-kept-apart": "This request had already been sent. What you typed after that is here as a draft of its own. Delete it if it is no longer needed. If it held a text that we may not keep, only that text is gone.",
    "draft-sent-already": "This has been sent already. Here you see how it stands.",
    "person-not-here": "This person is no longer among the drafts: sent or taken out.",
    "draft-discarded": "The draft has been deleted.",
  },
);

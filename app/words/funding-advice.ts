import type { AdviceOwnCost, AdvicePayer, AdviceReason, AdviceReferrer, AdviceRoute, BirthdayChange, ContractThatCounts, FundingAdvice, Information } from "../domain/funding/advice.ts";
import type { Reason } from "../domain/funding/reason.ts";
import { bilingual } from "./bilingual.ts";
import { fundingWords } from "./funding.ts";

type Linked = Exclude<Information["code"], "sexual-violence-refund">;

type FundingAdviceWords = {
  readonly title: string;
  readonly routes: Readonly<Record<AdviceRoute, string>>;
  readonly payers: Readonly<Record<Exclude<AdvicePayer["kind"], "gemeente" | "health-insurer" | "shelter" | "to-agree"> | "place-of-stay" | "nobody", string>>;
  readonly gemeente: string;
  readonly gemeenteInRegion: string;
  readonly gemeenteBefore: string;
  readonly purchasing: string;
  readonly certainty: Readonly<Record<string, string>>;
  readonly ownCosts: Readonly<Record<Exclude<AdviceOwnCost["kind"], "none">, string>>;
  readonly deductibleYear: string;
  readonly referral: string;
  readonly referrers: Readonly<Record<AdviceReferrer, string>>;
  readonly contract: string;
  readonly contracts: Readonly<Record<Exclude<ContractThatCounts, "none">, string>>;
  readonly flags: Readonly<Record<FundingAdvice["flags"][number], string>>;
  readonly birthday: Readonly<Record<"inside" | "perhaps-inside", string>>;
  readonly birthdayChanges: string;
  readonly changes: Readonly<Record<BirthdayChange, string>>;
  readonly reasons: Readonly<Record<Exclude<AdviceReason["code"], Reason["code"] | "extended-youth-care">, string>>;
  readonly extended: Readonly<Record<"continues" | "need-laid-down" | "stopped-recently", string>>;
  readonly alsoTitle: string;
  readonly information: Readonly<Record<Linked, string>> & {
    readonly refund: Readonly<Record<"exists" | "ended" | "to-check", string>>;
    readonly links: Readonly<Record<Linked, string>>;
  };
  readonly print: string;
  readonly printHint: string;
};

/** The answer of the page that works out who pays. */
export const fundingAdviceWords = bilingual<FundingAdviceWords>(
  {
    title: "Het antwoord",
    routes: {
      jeugdwet: "Jeugdwet",
      "jeugdwet-extended": "Jeugdwet, verlengd",
      zvw: "Zorgverzekeringswet (Zvw)",
      wmo: "Wet maatschappelijke ondersteuning (Wmo)",
      wlz: "Wet langdurige zorg (Wlz)",
      "not-covered": "Geen van deze wetten, voor zover wij weten",
    },
    payers: { "shelter-centre-gemeente": "De centrumgemeente voor de vrouwenopvang", "care-office": "Het zorgkantoor", "place-of-stay": "De gemeente waar het kind nu is", nobody: "Dat weten we niet. Vraag het de gemeente." },
    gemeente: "Verantwoordelijk",
    gemeenteInRegion: "Gemeente {name}, in de regio {region}.",
    gemeenteBefore: "{before} is nu een deel van {name}.",
    purchasing: "Zij koopt jeugdhulp in bij {purchasing}: met die regio moet de behandelaar een contract hebben.",
    certainty: {
      source: "De regio is nagekeken.",
      derived: "De regio is afgeleid uit andere gegevens.",
      assumed: "De regio is aangenomen en nog niet nagekeken.",
    },
    ownCosts: {
      deductible: "Het eigen risico, voor zover wij weten {years}. Het telt in elk jaar met afspraken.",
      "local-rules": "Dat verschilt per gemeente. Vraag het de opvang.",
      "not-worked-out": "Dat rekenen wij hier niet uit.",
    },
    deductibleYear: "hoogstens € {euros} in {year}",
    referral: "Verwijzing door",
    referrers: { ...fundingWords.nl.referrers, "veilig-thuis": "Veilig Thuis", shelter: "de opvang", "care-assessment-centre": "het CIZ" },
    contract: "Contract",
    contracts: {
      gemeente: "De behandelaar heeft een contract nodig met de gemeente die betaalt.",
      insurer: "Met een contract betaalt de verzekeraar alles. Zonder contract betaalt een naturapolis meestal {from} tot {to} %, een restitutiepolis meer en een budgetpolis weinig.",
    },
    flags: {
      "age-to-ask-again": "De leeftijd is te lang geleden ingevuld.",
      "paying-gemeente-unknown": "Hulp zoeken kan gewoon beginnen. Zoek intussen uit waar het gezin het laatst stond ingeschreven, of waar de moeder woonde bij de geboorte.",
    },
    birthday: { inside: "Wordt 18 tijdens het wachten of de behandeling", "perhaps-inside": "Kan 18 worden tijdens het wachten of de behandeling" },
    birthdayChanges: "Dan verandert: {changes}. Ook midden in de behandeling.",
    changes: { payer: "wie betaalt", consent: "wie toestemming geeft", referral: "welke verwijzing nodig is", "own-cost": "wat het kost", contract: "welk contract telt" },
    reasons: {
      "guidance-goes-with-child": "Hulp aan een ouder die bij de behandeling van het kind hoort, gaat mee met die van het kind.",
      "other-help-after-eighteen": "Na de 18e verjaardag loopt jeugdhulp alleen door als die daarvoor al nodig was, en geen andere wet helpt.",
      "criminal-law-has-no-age-limit": "In het jeugdstrafrecht geldt de Jeugdwet zonder leeftijdsgrens.",
      "shelter-stay-by-centre-gemeente": "Het verblijf zelf valt onder de Wmo. Behandeling staat daar los van.",
      "permanent-care-out-of-scope": "Zorg die dag en nacht nodig blijft, valt onder de Wlz. Het CIZ beslist. Schakel zoekt die zorg niet.",
      "gp-practice-talks-by-insurer": "Gesprekken bij de praktijkondersteuner van de huisarts (POH-GGZ) betaalt de zorgverzekering, ook voor een kind.",
      "not-every-diagnosis-insured": "Niet elke diagnose zit in het basispakket. Een aanpassingsstoornis, relatieproblemen en burn-out zitten er niet in.",
      "deductible-in-two-years": "De behandeling loopt naar verwachting over de jaargrens. Dan telt het eigen risico opnieuw.",
    },
    extended: {
      continues: "Jeugdhulp loopt door tot {untilAge} jaar: de hulp was er al voor de 18e verjaardag en blijft volgens de gemeente nodig.",
      "need-laid-down": "Jeugdhulp kan tot {untilAge} jaar: voor de 18e verjaardag was vastgesteld dat de hulp nodig is.",
      "stopped-recently": "Jeugdhulp kan tot {untilAge} jaar worden hervat: zij is minder dan {months} maanden geleden gestopt.",
    },
    alsoTitle: "Ook goed om te weten",
    information: {
      "sexual-violence-centre": "Was er kort geleden seksueel geweld? Het Centrum Seksueel Geweld helpt het best binnen {withinDays} dagen. Wacht niet tot dit geregeld is.",
      "damages-fund": "Het Schadefonds kan slachtoffers van geweld eenmalig € {fromEuros} tot € {toEuros} geven, ook kinderen en ook zonder aangifte. Het betaalt geen behandeling.",
      refund: {
        exists: "Het eigen risico voor die hulp kan worden teruggevraagd.",
        ended: "Het eigen risico voor die hulp wordt niet meer vergoed.",
        "to-check": "Er was een proef die het eigen risico voor die hulp vergoedde. Of dat nu nog kan, weten we niet. Vraag het het centrum.",
      },
      links: { "sexual-violence-centre": "Naar het Centrum Seksueel Geweld", "damages-fund": "Naar het Schadefonds" },
    },
    print: "Print dit antwoord",
    printHint: "Op papier komt alleen het antwoord, zonder uw invoer.",
  },
  {
    title: "The answer",
    routes: {
      jeugdwet: "Youth Act (Jeugdwet)",
      "jeugdwet-extended": "Youth Act (Jeugdwet), extended",
      zvw: "Health Insurance Act (Zvw)",
      wmo: "Social Support Act (Wmo)",
      wlz: "Long-term Care Act (Wlz)",
      "not-covered": "None of these laws, as far as we know",
    },
    payers: { "shelter-centre-gemeente": "The central municipality for women's shelters", "care-office": "The care office (zorgkantoor)", "place-of-stay": "The municipality where the child is now", nobody: "We do not know. Ask the municipality." },
    gemeente: "Responsible",
    gemeenteInRegion: "Municipality of {name}, in the region of {region}.",
    gemeenteBefore: "{before} is now a part of {name}.",
    purchasing: "It buys youth care in {purchasing}: that is the region with which the therapist needs a contract.",
    certainty: {
      source: "The region has been checked.",
      derived: "The region is derived from other data.",
      assumed: "The region is assumed and has not been checked yet.",
    },
    ownCosts: {
      deductible: "The deductible, as far as we know {years}. It counts in each year with appointments.",
      "local-rules": "That differs by municipality. Ask the shelter.",
      "not-worked-out": "We do not work that out here.",
    },
    deductibleYear: "at most € {euros} in {year}",
    referral: "Referral by",
    referrers: { ...fundingWords.en.referrers, "veilig-thuis": "Veilig Thuis", shelter: "the shelter", "care-assessment-centre": "the CIZ" },
    contract: "Contract",
    contracts: {
      gemeente: "The therapist needs a contract with the municipality that pays.",
      insurer: "With a contract the insurer pays all. Without one an in-kind policy usually pays {from} to {to} %, a restitution policy more and a budget policy little.",
    },
    flags: {
      "age-to-ask-again": "The age was entered too long ago.",
      "paying-gemeente-unknown": "The search for help can start all the same. Meanwhile find out where the family was last registered, or where the mother lived at the birth.",
    },
    birthday: { inside: "Turns 18 while waiting or in treatment", "perhaps-inside": "May turn 18 while waiting or in treatment" },
    birthdayChanges: "Then this changes: {changes}. Also in the middle of the treatment.",
    changes: { payer: "who pays", consent: "who consents", referral: "which referral is needed", "own-cost": "what it costs", contract: "which contract counts" },
    reasons: {
      "guidance-goes-with-child": "Help for a parent that is part of the child's treatment goes with that of the child.",
      "other-help-after-eighteen": "After the 18th birthday youth care goes on only if it was needed before, and no other law helps.",
      "criminal-law-has-no-age-limit": "In criminal law for the young the Youth Act applies without an age limit.",
      "shelter-stay-by-centre-gemeente": "The stay itself comes under the Wmo. Treatment is apart from that.",
      "permanent-care-out-of-scope": "Care that stays needed day and night comes under the Wlz. The CIZ decides. Schakel does not look for that care.",
      "gp-practice-talks-by-insurer": "Talks with the mental health nurse of the GP's practice (POH-GGZ) are paid by the health insurer, also for a child.",
      "not-every-diagnosis-insured": "Not every diagnosis is in the basic package. Adjustment disorder, relationship problems and burn-out are not.",
      "deductible-in-two-years": "The treatment is expected to run into the next year. Then the deductible counts again.",
    },
    extended: {
      continues: "Youth care goes on until {untilAge}: it was there before the 18th birthday and the municipality finds it still needed.",
      "need-laid-down": "Youth care is possible until {untilAge}: before the 18th birthday it was laid down that it is needed.",
      "stopped-recently": "Youth care can be taken up again until {untilAge}: it stopped less than {months} months ago.",
    },
    alsoTitle: "Also good to know",
    information: {
      "sexual-violence-centre": "Was there sexual violence a short while ago? The Centre for Sexual Violence helps best within {withinDays} days. Do not wait until this is arranged.",
      "damages-fund": "The damages fund (Schadefonds) can give victims of violence € {fromEuros} to € {toEuros} once, also children and also without a report to the police. It pays no treatment.",
      refund: {
        exists: "The deductible for that help can be claimed back.",
        ended: "The deductible for that help is no longer paid back.",
        "to-check": "There was a trial that paid back the deductible for that help. Whether that is still possible we do not know. Ask the centre.",
      },
      links: { "sexual-violence-centre": "To the Centre for Sexual Violence", "damages-fund": "To the damages fund" },
    },
    print: "Print this answer",
    printHint: "Only the answer goes on paper, not what you filled in.",
  },
);

import { describe, expect, test } from "vitest";
import { usualProfessionRules } from "../../app/domain/profession.ts";
import { profileProblems, type OfferedForm, type Profile, type ProfileGround } from "../../app/domain/profile.ts";
import { needsCheckAgain } from "../../app/domain/profile-change.ts";
import type { Posted } from "../../app/domain/posted.ts";
import { readProfile } from "../../app/domain/profile-form.ts";

const uncertified = { supervisorNumber: null, certificate: null, certificateUntil: null };
const supervisor = "018f3c5e-0000-4000-8000-000000000001";

const posted: Posted = {
  gender: "female", professions: ["gz-psycholoog"], bigNumber: "1901 2345 625", agbNumber: "94061826", skjNumber: "",
  offers: ["emdr"], "offers.emdr.ageMin": "4", "offers.emdr.ageMax": "17", "offers.emdr.level": "trained", "offers.emdr.supervisorId": "",
  languages: ["nl", "ar"], interpreterOk: "yes", flexibleAboutAbsence: "yes", places: "at-practice", partsOfWeek: ["mon-am", "thu-eve"],
  homeRegion: "flevoland", regions: "flevoland", contracts: ["flevoland", "kennemerland"], zvwContract: "some",
  treatmentPlaces: "2", screeningPlaces: "0",
};

const ground: ProfileGround = {
  catalogue: [{ code: "emdr", ageMin: 4, ageMax: null }, { code: "pcit", ageMin: 2, ageMax: 7 }],
  supervisors: [{ therapistId: supervisor, trainedIn: ["emdr"] }],
  openRegions: ["flevoland", "kennemerland"],
  rules: usualProfessionRules,
};

function read(changes: Posted = {}) {
  const result = readProfile({ ...posted, ...changes });
  if (result.kind === "unreadable") throw new Error(JSON.stringify(result.problems));
  return result;
}

function problems(changes: Posted) {
  const result = readProfile({ ...posted, ...changes });
  return result.kind === "unreadable" ? result.problems : profileProblems(result.profile, ground);
}

describe("a profile as it is posted", () => {
  test("becomes a profile, with numbers without spaces and the places beside it", () => {
    expect(read()).toEqual({
      kind: "readable",
      places: { treatment: 2, screening: 0 },
      profile: {
        gender: "female", professions: ["gz-psycholoog"], bigNumber: "19012345625", agbCode: "94061826", skjNumber: null, worksUnder: null, worksUnderNumber: null, populations: [],
        forms: [{ treatment: "emdr", ageMin: 4, ageMax: 17, level: "trained", supervisorId: null, ...uncertified }],
        languages: ["nl", "ar"], interpreterOk: true, flexibleAboutAbsence: true, places: ["at-practice"], partsOfWeek: ["mon-am", "thu-eve"],
        homeRegion: "flevoland", regions: ["flevoland"], contracts: ["flevoland", "kennemerland"], zvwContract: "some",
      },
    });
    expect(problems({})).toEqual([]);
  });

  test("names every field that is missing, all at once", () => {
    const result = readProfile({ bigNumber: "123", agbNumber: "1", skjNumber: "x", treatmentPlaces: "many", screeningPlaces: "99", homeRegion: "" });
    expect(result.kind === "unreadable" && result.problems).toEqual([
      { field: "gender", code: "gender-missing" },
      { field: "professions", code: "professions-missing" },
      { field: "bigNumber", code: "big-format" },
      { field: "agbNumber", code: "agb-format" },
      { field: "skjNumber", code: "skj-format" },
      { field: "offers", code: "forms-missing" },
      { field: "languages", code: "languages-missing" },
      { field: "places", code: "places-missing" },
      { field: "partsOfWeek", code: "parts-missing" },
      { field: "homeRegion", code: "region-missing" },
      { field: "regions", code: "regions-missing" },
      { field: "zvwContract", code: "zvw-missing" },
      { field: "treatmentPlaces", code: "places-format" },
      { field: "screeningPlaces", code: "places-too-many" },
    ]);
  });

  test("asks for the ages of a chosen form, and leaves those of other forms aside", () => {
    expect(problems({ "offers.emdr.ageMin": "four", "offers.pcit.ageMin": "old" })).toEqual([{ field: "offers.emdr.ageMin", code: "age-format" }]);
  });

  test("forgets a supervisor whom a trained therapist does not need", () => {
    expect(read({ "offers.emdr.supervisorId": supervisor }).profile.forms[0]?.supervisorId).toBeNull();
  });

  test("a value that is not on offer is a problem of its field", () => {
    expect(problems({ languages: ["nl", "klingon"] })).toEqual([{ field: "languages", code: "unusable" }]);
  });
});

describe("a profile can be submitted", () => {
  test.each<[string, Posted, { field: string; code: string }]>([
    ["only with a BIG number, when the profession has one", { bigNumber: "" }, { field: "bigNumber", code: "big-missing" }],
    ["for children only by a registered professional", { professions: ["vaktherapeut"], bigNumber: "" }, { field: "offers.emdr.ageMin", code: "children-need-registration" }],
    ["for adults only by who may lead their treatment", { professions: ["orthopedagoog-generalist"], "offers.emdr.ageMax": "18" }, { field: "offers.emdr.ageMax", code: "adults-need-lead" }],
    ["with ages in their order", { "offers.emdr.ageMin": "9", "offers.emdr.ageMax": "8" }, { field: "offers.emdr.ageMax", code: "ages-reversed" }],
    ["within the ages of the form", { offers: ["pcit"], "offers.pcit.ageMin": "1", "offers.pcit.ageMax": "7", "offers.pcit.level": "trained" }, { field: "offers.pcit.ageMin", code: "ages-outside-form" }],
    ["with a supervisor, when in training", { "offers.emdr.level": "in-training" }, { field: "offers.emdr.supervisorId", code: "supervisor-missing" }],
    ["with the number of a supervisor, when nobody can be chosen", { offers: ["pcit"], "offers.pcit.ageMin": "2", "offers.pcit.ageMax": "7", "offers.pcit.level": "in-training", "offers.pcit.supervisorId": "" }, { field: "offers.pcit.supervisorNumber", code: "supervisor-number-missing" }],
    ["not with a supervisor who was never offered", { "offers.emdr.level": "in-training", "offers.emdr.supervisorId": "018f3c5e-0000-4000-8000-000000000009" }, { field: "offers.emdr.supervisorId", code: "supervisor-missing" }],
    ["with a supervisor who is trained in that form", { offers: ["pcit"], "offers.pcit.ageMin": "2", "offers.pcit.ageMax": "7", "offers.pcit.level": "in-training", "offers.pcit.supervisorId": supervisor }, { field: "offers.pcit.supervisorId", code: "supervisor-not-trained" }],
    ["with a form of the catalogue", { offers: ["reiki"], "offers.reiki.ageMin": "2", "offers.reiki.ageMax": "7", "offers.reiki.level": "trained" }, { field: "offers", code: "form-unknown" }],
    ["in a home region that takes part", { homeRegion: "zeeland" }, { field: "homeRegion", code: "region-not-open" }],
    ["for regions that take part", { regions: ["flevoland", "zeeland"] }, { field: "regions", code: "region-not-open" }],
  ])("%s", (_title, changes, problem) => expect(problems(changes)).toEqual([problem]));

  test("with a contract of a region that does not take part: children come from everywhere", () => {
    expect(problems({ contracts: ["zeeland"] })).toEqual([]);
  });
});

describe("a lead looks again", () => {
  const approved: Profile = read().profile;
  const withForm = (change: Partial<OfferedForm>, before: Partial<OfferedForm> = {}) => {
    const [form] = approved.forms;
    if (!form) throw new Error("The profile has a form.");
    return needsCheckAgain({ ...approved, forms: [{ ...form, ...before }] }, { ...approved, forms: [{ ...form, ...before, ...change }] });
  };

  test.each<[string, Partial<Profile>]>([
    ["another BIG number", { bigNumber: "19012345699" }],
    ["another AGB code", { agbCode: null }],
    ["an SKJ number", { skjNumber: "110005309" }],
    ["another profession", { professions: ["gz-psycholoog", "psychotherapeut"] }],
    ["a new form", { forms: [...approved.forms, { treatment: "pcit", ageMin: 2, ageMax: 7, level: "trained", supervisorId: null, ...uncertified }] }],
  ])("at %s", (_title, change) => expect(needsCheckAgain(approved, { ...approved, ...change })).toBe(true));

  test("at more ages, not at fewer", () => {
    expect([withForm({ ageMin: 3 }), withForm({ ageMax: 18 }), withForm({ ageMin: 6, ageMax: 12 })]).toEqual([true, true, false]);
  });

  test("when somebody in training calls it trained or changes supervisor, not the other way round", () => {
    const training = { level: "in-training" as const, supervisorId: supervisor, ...uncertified };
    expect(withForm({ level: "trained", supervisorId: null, ...uncertified }, training)).toBe(true);
    expect(withForm({ supervisorId: "018f3c5e-0000-4000-8000-000000000002", ...uncertified }, training)).toBe(true);
    expect(withForm(training)).toBe(false);
  });

  test.each<[string, Partial<Profile>]>([
    ["languages", { languages: ["nl"] }],
    ["a form that goes", { forms: [] }],
    ["a profession that goes", { professions: [] }],
    ["parts of the week", { partsOfWeek: ["fri-am"] }],
    ["contracts", { contracts: [], zvwContract: "none" }],
    ["regions served", { regions: ["kennemerland"] }],
  ])("not at %s", (_title, change) => expect(needsCheckAgain(approved, { ...approved, ...change })).toBe(false));
});

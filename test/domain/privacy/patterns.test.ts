import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { passesElevenTest } from "../../../app/domain/privacy/bsn.ts";
import { findIdentifiers } from "../../../app/domain/privacy/guard.ts";

const kindsIn = (text: string) => findIdentifiers(text).map(({ kind }) => kind);
const markedIn = (text: string) => findIdentifiers(text).map(({ start, end }) => text.slice(start, end));

const digit = fc.integer({ min: 0, max: 9 });
const bsn = fc
  .array(digit, { minLength: 8, maxLength: 8 })
  .map((digits) => ({ digits, check: digits.reduce((sum, value, index) => sum + value * (9 - index), 0) % 11 }))
  .filter(({ digits, check }) => check < 10 && digits.some((value) => value > 0))
  .map(({ digits, check }) => [...digits, check].join(""));
const separator = fc.constantFrom("", " ", ".", "-");

describe("a citizen service number (BSN)", () => {
  test("passes the eleven-test", () => {
    expect(passesElevenTest("999900006")).toBe(true);
    expect(passesElevenTest("999999011")).toBe(true);
    expect(passesElevenTest("999900007")).toBe(false);
    expect(passesElevenTest("000000000")).toBe(false);
    expect(passesElevenTest("99990000")).toBe(false);
  });

  test("is found in any spacing, and all of it is marked", () => {
    fc.assert(
      fc.property(bsn, separator, separator, (number, one, other) => {
        const typed = number.slice(0, 4) + one + number.slice(4, 6) + other + number.slice(6);
        expect(markedIn(`Nummer ${typed} graag`)).toEqual([typed]);
      }),
    );
  });

  test("with any one digit wrong is an ordinary number, unless someone calls it a BSN", () => {
    const place = fc.integer({ min: 0, max: 8 });
    fc.assert(
      fc.property(bsn, place, digit, (number, at, other) => {
        fc.pre(number[at] !== String(other));
        const wrong = number.slice(0, at) + other + number.slice(at + 1);
        expect(kindsIn(`Nummer ${wrong} graag`)).not.toContain("bsn");
        expect(kindsIn(`BSN ${wrong}`)).toContain("bsn");
      }),
    );
  });
});

describe("a phone number", () => {
  const eight = fc.array(digit, { minLength: 8, maxLength: 8 }).map((digits) => digits.join(""));
  const shapes = [
    (n: string) => `06${n}`,
    (n: string) => `06-${n}`,
    (n: string) => `06 ${n.slice(0, 4)} ${n.slice(4)}`,
    (n: string) => `06 ${n.match(/../g)?.join(" ")}`,
    (n: string) => `+31 6 ${n}`,
    (n: string) => `+31 (0)6 ${n}`,
    (n: string) => `0031-6-${n}`,
    (n: string) => [..."06", ...n].join(" "),
    (n: string) => [..."06", ...n].join("."),
  ];

  test("is found in every shape that people write", () => {
    fc.assert(
      fc.property(eight, fc.constantFrom(...shapes), (number, shape) => {
        expect(findIdentifiers(`Bel ${shape(number)} graag`)).toHaveLength(1);
      }),
    );
  });

  test("of an emergency or help line passes", () => {
    for (const line of ["112", "113", "0800-2000", "0800 0113", "0900-8844", "0900 126 26 26"]) {
      expect(kindsIn(`Bel ${line} bij gevaar.`), line).toEqual([]);
    }
  });
});

describe("numbers of the trade", () => {
  test("pass: registrations of professionals, scores, years, money and ages", () => {
    for (const text of [
      "BIG 19012345625, AGB 94061826, SKJ 110005309.",
      "CRIES 34, KJTS 27, SDQ 18",
      "van 2019 tot 2024",
      "€ 385,00 eigen risico",
      "8 jaar, 1.20 m, 24 kg",
      "postbus 1500 en 1600",
    ]) {
      expect(kindsIn(text), text).toEqual([]);
    }
  });
});

describe("a date", () => {
  test("of a birth is found without its year, another day passes without it", () => {
    expect(kindsIn("geboren op 3 maart")).toEqual(["date"]);
    expect(kindsIn("Kan vanaf 3 maart beginnen.")).toEqual([]);
  });

  test("with day, month and year is found in every shape", () => {
    for (const date of ["3-3-2018", "03/03/2018", "3.3.18", "2018-03-03", "3 maart 2018", "March 3, 2018", "3rd of March 2018"]) {
      expect(kindsIn(`Het was ${date}.`), date).toEqual(["date"]);
    }
  });

  test("that does not exist in any calendar is no date", () => {
    expect(kindsIn("schema 32-13-2018")).not.toContain("date");
  });
});

describe("a name", () => {
  test("is marked with its initials and particles", () => {
    expect(markedIn("Bel met J. van den Berg morgen.")).toEqual(["J. van den Berg"]);
    expect(markedIn("Dit is Fatima el Mansouri.")).toEqual(["Fatima el Mansouri"]);
  });

  test("that is also a word passes as the word", () => {
    for (const text of ["Ben bang.", "Wil graag praten.", "een roos", "de bakker en de visser", "Can he come?", "in de mei"]) {
      expect(kindsIn(text), text).toEqual([]);
    }
  });

  test("of a place passes, also when people are called so", () => {
    for (const text of ["Zij gaat naar Hoorn.", "Dijk en Waard", "Hendrik-Ido-Ambacht", "Beek of Stein"]) {
      expect(kindsIn(text), text).toEqual([]);
    }
  });

  test("is found without accents, in capitals and in small letters", () => {
    for (const text of ["Ayşe slaapt", "AYSE slaapt", "ayse slaapt", "Ayse slaapt"]) {
      expect(kindsIn(text), text).toEqual(["name"]);
    }
  });

  test("that is on no list is found in small letters wherever it stands, when no dictionary has it", () => {
    for (const text of ["gisteren was jayvano erg boos", "sherida vertrouwt niemand", "kan ghizlaine op dinsdag komen"]) {
      expect(kindsIn(text), text).toEqual(["name"]);
    }
    for (const text of ["gisteren was iedereen erg boos", "taalbarriere maakt het lastig", "de agenda van de arts is vol"]) {
      expect(kindsIn(text), text).toEqual([]);
    }
  });

  test("that is a word in small letters is found where the word would have an article", () => {
    for (const text of ["zorgen om roos, ze eet niet", "meester bas belde", "joy huilt vaak"]) expect(kindsIn(text), text).toEqual(["name"]);
    for (const text of ["ze tekende een roos", "bang voor de wolf"]) expect(kindsIn(text), text).toEqual([]);
  });

  test("is not seen in a sentence only because all of it is in capitals", () => {
    expect(kindsIn("JUF ZIET CONCENTRATIEPROBLEMEN EN TANTE IS STEUNEND")).toEqual([]);
    expect(kindsIn("FATIMA SLAAPT SLECHT")).toEqual(["name"]);
  });
});

describe("a place", () => {
  test("is told by a shop of a chain beside it, or with its town; the shop alone passes", () => {
    for (const text of ["zij wonen boven de Lidl", "om de hoek bij de Jumbo in Heiloo"]) expect(kindsIn(text), text).toEqual(["street"]);
    expect(kindsIn("hij steelt bij de Jumbo")).toEqual([]);
  });

  test("is told by the name of a school that is a word as well; the kind of school passes", () => {
    for (const text of ["zit op de regenboog", "groep 5 van de leeuwenkuil"]) expect(kindsIn(text), text).toEqual(["school"]);
    for (const text of ["groep 3 van het speciaal basisonderwijs", "ze tekende de regenboog"]) expect(kindsIn(text), text).toEqual([]);
  });
});

describe("letters of another script", () => {
  test.each(["mdr heet Олена", "kind محمد slaapt slecht", "zij heet ሰላም", "naam: 陈伟", "Ελένη is 8", "zusje Fаtima", "ის არის ნინო"])("are found, because nobody can read whether they are a name: %s", (text) => {
    expect(findIdentifiers(text).length).toBe(1);
  });

  test.each(["slaapt slecht 😢 ❤️", "krijgt 5 μg per dag", "een β-blokker", "Zoë? nee, een café", "≥ 30 → EMDR"])("are not: signs, pictures and accents: %s", (text) => {
    expect(findIdentifiers(text).filter(({ kind }) => kind === "other-script")).toEqual([]);
  });
});

describe("what hides an identifier", () => {
  test.each([
    "F.a.t.i.m.a slaapt slecht", "f a t i m a slaapt slecht", "F4tima slaapt slecht", "M0hammed is boos", "Fatimaaaa huilt", "🅵🅰🆃🅸🅼🅰 huilt",
    "fa\u2063tima huilt", "fa\u3164tima huilt", "Fatima\nBakker huilt", "\u{1D405}\u{1D41A}tima huilt",
  ])("does not hide a name: %s", (text) => {
    expect(new Set(kindsIn(text))).toEqual(new Set(["name"]));
  });

  test.each(["0️⃣6️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣ bellen", "bel ०६१२३४५६७८", "bel ٠٦١٢٣٤٥٦٧٨", "06-1234\n5678"])("does not hide a number: %s", (text) => {
    expect(kindsIn(text)).toEqual(["phone"]);
  });

  test.each(["spreekt 🇹🇷 en 🇳🇱", "neeeee zegt hij dan", "groep 3b en 4a", "f a s e 2", "2️⃣ sessies, 8️⃣ jaar"])("is not seen where nothing is hidden: %s", (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});

describe("in telegram style", () => {
  test.each(["broertje vn roos", "ivm iris graag snel", "nachtmerries van summer", "she misses sterre", "vader (mo) mag niets weten", "oma v lot haalt haar", "meisje k. 7 jr"])("a name that is a word is found: %s", (text) => {
    expect(kindsIn(text)).toEqual(["name"]);
  });

  test.each(["een roos en een wolf", "tekent roos", "zij heeft hoop", "a rose for mum", "no hope left", "bang voor storm", "max 2 keer per week"])("a word that is a name passes as the word: %s", (text) => {
    expect(kindsIn(text)).toEqual([]);
  });
});

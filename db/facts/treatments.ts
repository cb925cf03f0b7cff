export type TreatmentFacts = {
  readonly code: string;
  readonly name: string;
  readonly audience: "child" | "adult" | "child-and-adult" | "parent-and-child" | "group";
  readonly ageMin: number | null;
  readonly ageMax: number | null;
  readonly matchable: boolean;
  readonly reviewedOn: string;
  readonly facts: Record<string, unknown>;
};

export const treatments: readonly TreatmentFacts[] = [
  { code: "emdr", name: "EMDR", audience: "child-and-adult", ageMin: 4, ageMax: 99, matchable: true, reviewedOn: "2026-11-22", facts: {} },
  { code: "tfcgt", name: "Traumagerichte cognitieve gedragstherapie (TF-CGT)", audience: "child", ageMin: 3, ageMax: 18, matchable: true, reviewedOn: "2026-11-22", facts: {} },
  { code: "writejunior", name: "WRITEjunior", audience: "child", ageMin: 4, ageMax: 18, matchable: true, reviewedOn: "2026-11-22", facts: {} },
  { code: "kidnet", name: "KIDNET en NET", audience: "child-and-adult", ageMin: 7, ageMax: 99, matchable: true, reviewedOn: "2026-11-22", facts: {} },
  { code: "ie", name: "Imaginaire exposure", audience: "child-and-adult", ageMin: 12, ageMax: 99, matchable: true, reviewedOn: "2026-11-22", facts: {} },
  { code: "horizon-sm", name: "Horizon (seksueel misbruik)", audience: "group", ageMin: 4, ageMax: 12, matchable: true, reviewedOn: "2026-11-22", facts: {} },
  { code: "horizon-3", name: "Horizon 3A en 3B (ruzie en geweld in het gezin)", audience: "group", ageMin: 4, ageMax: 21, matchable: true, reviewedOn: "2026-11-22", facts: {} },
  { code: "pcit", name: "PCIT", audience: "parent-and-child", ageMin: 2, ageMax: 7, matchable: true, reviewedOn: "2026-11-22", facts: {} },
  { code: "nika", name: "NIKA", audience: "parent-and-child", ageMin: 0, ageMax: 6, matchable: true, reviewedOn: "2026-11-22", facts: {} },
  { code: "slapende-honden", name: "Slapende Honden", audience: "child", ageMin: 4, ageMax: 18, matchable: true, reviewedOn: "2026-11-22", facts: {} },
  { code: "cpp", name: "Child–Parent Psychotherapy (CPP)", audience: "parent-and-child", ageMin: 0, ageMax: 6, matchable: true, reviewedOn: "2026-11-22", facts: {} },
  { code: "theraplay", name: "Theraplay", audience: "parent-and-child", ageMin: 1, ageMax: 18, matchable: true, reviewedOn: "2026-11-22", facts: {} },
  { code: "mdft", name: "MDFT", audience: "child", ageMin: 12, ageMax: 19, matchable: true, reviewedOn: "2026-11-22", facts: {} },
  { code: "imrs", name: "Imaginaire rescripting", audience: "adult", ageMin: 18, ageMax: 99, matchable: true, reviewedOn: "2026-11-22", facts: {} },
  { code: "cpt", name: "CPT", audience: "adult", ageMin: 18, ageMax: 99, matchable: true, reviewedOn: "2026-11-22", facts: {} },
  { code: "bepp", name: "BEPP", audience: "adult", ageMin: 18, ageMax: 99, matchable: true, reviewedOn: "2026-11-22", facts: {} },
  { code: "writing", name: "Schrijftherapie", audience: "adult", ageMin: 18, ageMax: 99, matchable: true, reviewedOn: "2026-11-22", facts: {} },
  { code: "veerkracht", name: "Veerkracht", audience: "child", ageMin: 0, ageMax: 18, matchable: false, reviewedOn: "2026-11-22", facts: {} },
  { code: "tijd-voor-toontje", name: "Tijd voor Toontje", audience: "parent-and-child", ageMin: null, ageMax: null, matchable: false, reviewedOn: "2026-11-22", facts: {} },
  { code: "he-kijk-mij-nou", name: "Hé kijk mij nou!", audience: "parent-and-child", ageMin: null, ageMax: null, matchable: false, reviewedOn: "2026-11-22", facts: {} },
  { code: "let-op-de-kleintjes", name: "Let op de Kleintjes", audience: "parent-and-child", ageMin: 1, ageMax: 4, matchable: false, reviewedOn: "2026-11-22", facts: {} },
  { code: "en-nu-ik", name: "En nu ik…!", audience: "group", ageMin: 8, ageMax: 12, matchable: false, reviewedOn: "2026-11-22", facts: {} },
  { code: "piep-zei-de-muis", name: "Piep zei de muis", audience: "group", ageMin: 4, ageMax: 8, matchable: false, reviewedOn: "2026-11-22", facts: {} },
];

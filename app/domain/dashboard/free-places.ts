import { PlaceKind } from "../therapist.ts";

/** Free places of one therapist, of one kind. One place counts under every form and language that its therapist offers. */
export interface FreePlaces {
  readonly kind: PlaceKind;
  readonly places: number;
  /** Whether they can be paid for under each law. */
  readonly jeugdwet: boolean;
  readonly zvw: boolean;
  readonly languages: readonly string[];
  /** Codes of treatment forms; of a group its own, of screening none. */
  readonly forms: readonly string[];
}

/** None free is a row too: that is what a lead looks for. Places at a shelter and in groups are shown where there are any. */
export function freePerKind(free: readonly FreePlaces[]): { readonly kind: PlaceKind; readonly free: number }[] {
  const perKind = Map.groupBy(free, ({ kind }) => kind);
  const shown = PlaceKind.options.filter((kind) => kind === "treatment" || kind === "screening" || perKind.has(kind));
  return shown.map((kind) => ({ kind, free: placesIn(perKind.get(kind) ?? []) }));
}

/** Per kind of place, and per form of it; form null: all of the kind together. */
export function freePerForm(free: readonly FreePlaces[]): { readonly kind: PlaceKind; readonly form: string | null; readonly freeJeugdwet: number; readonly freeZvw: number }[] {
  const offers = free.flatMap((one) => [null, ...one.forms].map((form) => ({ ...one, form })));
  const groups = Map.groupBy(offers, ({ kind, form }) => `${kind} ${form ?? ""}`);
  return [...groups.values()].map((those) => ({
    kind: those[0]!.kind, form: those[0]!.form,
    freeJeugdwet: placesIn(those.filter(({ jeugdwet }) => jeugdwet)), freeZvw: placesIn(those.filter(({ zvw }) => zvw)),
  }));
}

export function freePerLanguage(free: readonly FreePlaces[]): { readonly language: string; readonly free: number }[] {
  const spoken = free.flatMap(({ languages, places }) => languages.map((language) => ({ language, places })));
  return [...Map.groupBy(spoken, ({ language }) => language)].map(([language, those]) => ({ language, free: placesIn(those) }));
}

function placesIn(free: readonly { readonly places: number }[]): number {
  return free.reduce((sum, { places }) => sum + places, 0);
}

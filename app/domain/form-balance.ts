import type { PlaceKind } from "./therapist.ts";

/** How many ask for a treatment form, and how many free places could give it, under each law. Form null: the therapist decides. */
export type FormBalance = {
  readonly form: string | null;
  readonly name: string | null;
  readonly waiting: number;
  readonly freeJeugdwet: number;
  readonly freeZvw: number;
};

type Demand = { readonly form: string | null; readonly waiting: number };
type Supply = { readonly kind: PlaceKind; readonly form: string | null; readonly freeJeugdwet: number; readonly freeZvw: number };

/**
 * Lays demand and supply side by side, per form, the longest queue first. A place counts under every form its therapist
 * gives, and a request under every form it asks for: columns do not add up. Where the therapist decides, each place for
 * treatment will do.
 */
export function balancePerForm(demand: readonly Demand[], supply: readonly Supply[], names: ReadonlyMap<string, string>): FormBalance[] {
  const offered = supply.filter(({ kind, form }) => kind === "treatment" || (kind === "group" && form !== null));
  const forms = new Set([...demand, ...offered.filter(({ form }) => form !== null)].map(({ form }) => form));
  const rows = [...forms].map((form) => {
    const offer = offered.find((row) => row.form === form);
    return {
      form,
      name: form === null ? null : (names.get(form) ?? form),
      waiting: demand.find((row) => row.form === form)?.waiting ?? 0,
      freeJeugdwet: offer?.freeJeugdwet ?? 0,
      freeZvw: offer?.freeZvw ?? 0,
    };
  });
  return rows.sort((a, b) => b.waiting - a.waiting || (a.name ?? "").localeCompare(b.name ?? "", "nl"));
}

/** A rule either lets the deed go on, with what follows from it, or refuses it for a reason that people can be told. */
export type Decision<Consequence extends object, Reason extends string> =
  | ({ readonly kind: "proceed" } & Consequence)
  | { readonly kind: "refuse"; readonly reason: Reason };

export function proceed<Consequence extends object>(consequence: Consequence): { kind: "proceed" } & Consequence {
  return { kind: "proceed", ...consequence };
}

export function refuse<Reason extends string>(reason: Reason): { kind: "refuse"; reason: Reason } {
  return { kind: "refuse", reason };
}

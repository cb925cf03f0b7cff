/** For whom a treatment is. A `parent-and-child` form is one request of two persons; a `group` has places on a date. */
export const audiences = ["child", "adult", "child-and-adult", "parent-and-child", "group"] as const;
export type Audience = (typeof audiences)[number];

/** Whom somebody looks for in the catalogue. A child is also helped in a group and in a form for all ages. */
export const searches = {
  child: ["child", "child-and-adult", "group"],
  adult: ["adult", "child-and-adult"],
  together: ["parent-and-child", "group"],
} as const satisfies Record<string, readonly Audience[]>;
export type Search = keyof typeof searches;

/** Whether somebody is helped alone, with the parent, or in a group. */
export type Delivery = "one-to-one" | "together" | "group";

export function deliveryOf(audience: Audience): Delivery {
  if (audience === "group") return "group";
  return audience === "parent-and-child" ? "together" : "one-to-one";
}

/** Whom the professions must be allowed to treat: a group of children and a parent with a child count as children. */
export function treatsChildren(audience: Audience): boolean {
  return audience !== "adult";
}

export function treatsAdults(audience: Audience): boolean {
  return audience === "adult" || audience === "child-and-adult";
}

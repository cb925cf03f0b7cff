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

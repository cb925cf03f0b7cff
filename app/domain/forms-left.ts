import type { RequestKind } from "./request.ts";

/**
 * True where forms of treatment were asked for and none of them can be asked for any more: then nobody is found before
 * something else is chosen. Who left it to the therapist, or asks for a screening, always has something left.
 */
export function noFormIsLeft({ kind, forms }: { readonly kind: RequestKind; readonly forms: readonly string[] }, onOffer: ReadonlySet<string>): boolean {
  return kind === "treatment" && forms.length > 0 && !forms.some((form) => onOffer.has(form));
}

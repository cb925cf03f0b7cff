/** The same need, with the names of its forms beside their codes. */
export function withFormNames<Need extends { readonly forms: readonly string[] }>(need: Need, names: ReadonlyMap<string, string>): Need & { readonly formNames: string[] } {
  return { ...need, formNames: need.forms.map((code) => names.get(code) ?? code) };
}

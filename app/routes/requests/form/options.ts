/** The options of a group from its words, in the order in which they stand there. */
export function optionsOf<Code extends string>(labels: Readonly<Record<Code, string>>, hints?: Partial<Readonly<Record<Code, string>>>) {
  return (Object.entries(labels) as [Code, string][]).map(([value, label]) => ({ value, label, hint: hints?.[value] }));
}

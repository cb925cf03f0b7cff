/** The region that a visitor asks for in the address; null for the whole country, and for a word that is none. */
export function regionToShow(request: Request, regions: readonly { readonly code: string }[]): string | null {
  const asked = new URL(request.url).searchParams.get("region");
  return regions.find(({ code }) => code === asked)?.code ?? null;
}

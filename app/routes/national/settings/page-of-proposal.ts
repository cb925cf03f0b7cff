export function pageOfProposal(id: string): string {
  return `/national/settings/proposals/${id}`;
}

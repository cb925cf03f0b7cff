import type { Instance } from "../../../app/domain/matching/instance.ts";

/** As a linear program in LP format: exactly these requests are served, places hold, and the total fit is as large as it can be. */
export function fitProgram(instance: Instance, served: Iterable<number>): string {
  const at = new Map<number, string[]>();
  const objective: string[] = [];
  const rows: string[] = [];
  for (const request of served) {
    const variables: string[] = [];
    for (let pair = instance.pairStart[request]!; pair < instance.pairStart[request + 1]!; pair += 1) {
      const node = instance.pairNode[pair]!;
      variables.push(`x${pair}`);
      objective.push(`${signed(instance.pairFit[pair]!)} x${pair}`);
      if (!at.has(node)) at.set(node, []);
      at.get(node)!.push(`x${pair}`);
    }
    rows.push(`${variables.join(" + ")} = 1`);
  }
  for (const [node, variables] of at) rows.push(`${variables.join(" + ")} <= ${instance.places[node]}`);
  return `Maximize\n ${objective.join("\n ")}\nSubject To\n ${rows.join("\n ")}\nEnd\n`;
}

function signed(fit: number): string {
  return fit < 0 ? `- ${-fit}` : `+ ${fit}`;
}

import { weighWhatIf } from "../app/commands/weigh-what-if.ts";
import type { Payload } from "../app/domain/job.ts";
import type { JobScene } from "./scene.ts";

export function weighWhatIfTask({ whatIf }: Payload<"weigh-what-if">, { db, occasion }: JobScene): Promise<void> {
  return weighWhatIf(db, occasion, whatIf);
}

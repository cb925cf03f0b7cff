import { weighSetting } from "../app/commands/weigh-setting.ts";
import type { Payload } from "../app/domain/job.ts";
import type { JobScene } from "./scene.ts";

export function weighSettingTask({ proposal }: Payload<"weigh-setting">, { db, occasion }: JobScene): Promise<void> {
  return weighSetting(db, occasion, proposal);
}

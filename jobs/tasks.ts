import { z } from "zod";
import { payloads, type Payload, type Task } from "../app/domain/job.ts";
import { askConfirmationsTask } from "./ask-confirmations.ts";
import { carryOutDeclinesTask } from "./carry-out-declines.ts";
import { countClocksTask } from "./count-clocks.ts";
import { expireProposalTask } from "./expire-proposal.ts";
import { expireContactsTask } from "./expire-contacts.ts";
import { expireMovesTask } from "./expire-moves.ts";
import { learnPricesTask } from "./learn-prices.ts";
import { matchAtNight } from "./match-every-region.ts";
import { matchRegionsTask } from "./match-regions.ts";
import { notify } from "./notify.ts";
import { applyRetention } from "./retention.ts";
import { publishQuarterTask } from "./publish-quarter.ts";
import { remindProposalTask } from "./remind-proposal.ts";
import { returnPausedTask } from "./return-paused.ts";
import { releaseLostWorkers } from "./release-lost-workers.ts";
import type { ClockTask } from "./schedule.ts";
import type { JobScene, TaskFunction } from "./scene.ts";
import { sealAuditTask } from "./seal-audit.ts";
import { sendDigestsTask } from "./send-digests.ts";
import { sendMailTask } from "./send-mail.ts";
import { takeCensusTask } from "./take-census.ts";
import { watchRegistrationsTask } from "./watch-registrations.ts";
import { watchNoticesTask } from "./watch-notices.ts";
import { watchHandoversTask } from "./watch-handovers.ts";
import { tendGroupsTask } from "./tend-groups.ts";
import { tendAgreementsTask } from "./tend-agreements.ts";
import { tendNeedsTask } from "./tend-needs.ts";
import { tendTransfersTask } from "./tend-transfers.ts";
import { tellWhyNobodyTask } from "./tell-why-nobody.ts";
import { tendSettingsTask } from "./tend-settings.ts";
import { verifyAuditTask } from "./verify-audit.ts";
import { weighBottlenecksTask } from "./weigh-bottlenecks.ts";
import { weighSettingTask } from "./weigh-setting.ts";
import { weighWhatIfTask } from "./weigh-what-if.ts";

/** What people and tasks ask for with `enqueue`. The database keeps the same list. */
const asked: { readonly [T in Task]: TaskFunction<Payload<T>> } = {
  "match-regions": matchRegionsTask,
  "expire-proposal": expireProposalTask,
  "remind-proposal": remindProposalTask,
  notify,
  "send-mail": sendMailTask,
  "weigh-bottlenecks": weighBottlenecksTask,
  "weigh-what-if": weighWhatIfTask,
  "count-clocks": countClocksTask,
  "weigh-setting": weighSettingTask,
};

/** What the clock asks for. */
const clock: Readonly<Record<ClockTask, TaskFunction<unknown>>> = {
  "seal-audit": sealAuditTask,
  "release-lost-workers": releaseLostWorkers,
  "tell-why-nobody": tellWhyNobodyTask,
  "carry-out-declines": carryOutDeclinesTask,
  "send-digests": sendDigestsTask,
  "take-census": takeCensusTask,
  "learn-prices": learnPricesTask,
  "publish-quarter": publishQuarterTask,
  "match-every-region": matchAtNight,
  retention: applyRetention,
  "watch-handovers": watchHandoversTask,
  "watch-notices": watchNoticesTask,
  "tend-needs": tendNeedsTask,
  "tend-agreements": tendAgreementsTask,
  "watch-registrations": watchRegistrationsTask,
  "return-paused": returnPausedTask,
  "expire-moves": expireMovesTask,
  "expire-contacts": expireContactsTask,
  "tend-transfers": tendTransfersTask,
  "ask-confirmations": askConfirmationsTask,
  "tend-groups": tendGroupsTask,
  "tend-settings": tendSettingsTask,
  "verify-audit": verifyAuditTask,
};

/** What the engine has to do with: seconds of work, and runs that wait for each other's regions. */
export const engineTasks: ReadonlySet<string> = new Set<Task | ClockTask>(["match-regions", "match-every-region", "tell-why-nobody", "take-census", "learn-prices", "weigh-bottlenecks", "weigh-what-if", "count-clocks", "weigh-setting"]);

/** A task as the worker runs it: it reads its own payload first, and fails when that is not what it should be. */
export type RunnableTask = (payload: unknown, scene: JobScene) => Promise<void>;

export const tasks: ReadonlyMap<string, RunnableTask> = new Map([
  ...Object.entries(asked).map(([name, run]) => [name, reading(payloads[name as Task], run as TaskFunction<unknown>)] as const),
  ...Object.entries(clock).map(([name, run]) => [name, reading(z.unknown(), run)] as const),
]);

function reading<Shape>(shape: z.ZodType<Shape>, run: TaskFunction<Shape>): RunnableTask {
  return async (payload, scene) => run(shape.parse(payload), scene);
}

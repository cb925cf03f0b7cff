import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { careView } from "../../../db/care-page.ts";
import { handoverContact } from "../../../db/handover.ts";
import { checkHandover } from "../../commands/check-handover.ts";
import { HandoverCall, HandoverCode, HandoverDone, HandoverSteps } from "../../components/care/handover-parts.tsx";
import { useCaseCrumb } from "../../components/care/case-crumb.ts";
import { Page } from "../../components/page.tsx";
import { useWords } from "../../components/words.tsx";
import { parseHalf } from "../../domain/care/handover-code.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { done, invalid, notFound, refused } from "../../http/respond.ts";
import { halfOf } from "../../secrets/handover-half.ts";
import { handoverWords } from "../../words/handover.ts";
import { caseAddress, pageOfCase, runningCaseAt } from "./case-address.ts";

export const loader = defineLoader({
  permission: "handover.check",
  address: caseAddress,
  async load({ db, actor, address, now, context }) {
    const held = await runningCaseAt({ db, actor, address, context });
    const view = await careView(db, held, now);
    const { codeId, ...handover } = view.handover;
    const shown = held.status === "accepted" && codeId !== null && (handover.life === "works" || handover.life === "used");
    return {
      requestId: held.requestId, side: held.side, status: held.status, reference: held.reference, base: pageOfCase(address), handover,
      contact: (await handoverContact(db, held.proposalId)) ?? null,
      half: shown ? halfOf(codeId, held.side, context.secrets) : null,
    };
  },
  viewed: (_, { requestId }) => ({ kind: "request", id: requestId }),
});

export const action = defineAction({
  permission: "handover.check",
  address: caseAddress,
  form: z.object({ heard: z.string("half-missing").trim().min(1, "half-missing").max(40, "half-format") }),
  async act({ db, occasion, address, form: { heard }, context }) {
    const half = parseHalf(heard);
    // What cannot be a half is a slip of the finger, and costs no try.
    if (half === null) return invalid({ field: "heard", code: "half-format" });
    const decision = await checkHandover(db, occasion, address, { half, secrets: context.secrets });
    const page = `${pageOfCase(address)}/handover`;
    if (!decision) throw notFound();
    if (decision.kind === "refuse") return refused(decision.reason === "case-over" ? pageOfCase(address) : page, decision.reason);
    if (decision.right) return done(page, "half-right");
    return decision.burnt ? refused(page, "half-wrong-burnt") : invalid({ field: "heard", code: "half-wrong", with: { left: String(decision.left) } });
  },
});

export default function Handover() {
  const page = useLoaderData<typeof loader>();
  const words = useWords(handoverWords);
  return (
    <Page title={words.title} intro={words.intro} back={useCaseCrumb(page)}>
      {page.status !== "accepted" && <HandoverDone page={page} />}
      {page.status === "accepted" && (
        <>
          <HandoverCall page={page} />
          <HandoverCode page={page} />
          <HandoverSteps page={page} />
        </>
      )}
    </Page>
  );
}

import { expect } from "vitest";
import { loader as proposals } from "../../app/routes/proposals/proposals.tsx";
import { loader as regionRequests } from "../../app/routes/region/requests.tsx";
import { loader as requests } from "../../app/routes/requests/list.tsx";
import { openProposal, regionalLead, shelterWorker, submittedRequest, therapist } from "../support/cast.ts";
import { rehearsals } from "../support/database.ts";
import { open } from "../support/visit.ts";

const test = rehearsals();

test("who opens a list is logged once, with all that it showed and nothing that it did not", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  const tom = await therapist(stage.db);
  const loes = await regionalLead(stage.db);
  const neighbour = await shelterWorker(stage.db, { name: "Bo", organisation: "Het Anker", region: "kennemerland" });
  const first = await submittedRequest(stage.db, samira);
  const second = await submittedRequest(stage.db, samira);
  await submittedRequest(stage.db, neighbour, { region: "kennemerland" });
  const proposal = await openProposal(stage.db, first, tom);
  await stage.as("schakel_web");
  await open(requests, { db: stage.db, as: samira, search: "?list=waiting" });
  await open(regionRequests, { db: stage.db, as: loes });
  await open(proposals, { db: stage.db, as: tom });
  await stage.as("owner");
  const logged = await stage.db.selectFrom("audit").select(["action", "personId", "subjectKind", "listed"]).where("listed", "is not", null).orderBy("id").execute();
  expect(logged).toEqual([
    { action: "request.list", personId: samira.personId, subjectKind: "request", listed: [second.id] },
    { action: "region.requests", personId: loes.personId, subjectKind: "request", listed: expect.toSatisfy((ids: string[]) => ids.toSorted().join() === [first.id, second.id].toSorted().join()) },
    { action: "proposal.list", personId: tom.personId, subjectKind: "proposal", listed: [proposal.id] },
  ]);
});

test("an empty list shows nobody, and says nothing", async ({ stage }) => {
  const samira = await shelterWorker(stage.db);
  await stage.as("schakel_web");
  await open(requests, { db: stage.db, as: samira });
  await stage.as("owner");
  expect(await stage.db.selectFrom("audit").select("id").execute()).toEqual([]);
});

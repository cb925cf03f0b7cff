import { recordAudit } from "../../../db/audit.ts";
import { ownData } from "../../../db/own-data.ts";
import { defineLoader } from "../../http/door.ts";

/** All that is kept about the actor, whole, for keeping or for taking along. */
export const loader = defineLoader({
  permission: "account.download-data",
  async load({ db, actor, occasion, now }) {
    await recordAudit(db, occasion, "account.download-data", { kind: "person", id: actor.personId });
    const file = { platform: "Schakel", madeAt: now, about: actor.personId, ...(await ownData(db)) };
    return new Response(`${JSON.stringify(file, null, 2)}\n`, {
      headers: { "Content-Type": "application/json; charset=utf-8", "Content-Disposition": 'attachment; filename="schakel-mijn-gegevens.json"', "Cache-Control": "no-store" },
    });
  },
});

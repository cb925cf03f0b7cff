import { actionInWords } from "../../../components/national/action-text.ts";
import { dutchDay } from "../../../domain/amsterdam-time.ts";
import { eventsPerFile } from "../../../domain/audit-address.ts";
import { AuditQuestion } from "../../../domain/audit-search.ts";
import { csv } from "../../../domain/publication/open-csv.ts";
import { recordAudit } from "../../../../db/audit.ts";
import { defineLoader } from "../../../http/door.ts";
import { chooseLanguage } from "../../../http/language.ts";
import { notFound } from "../../../http/respond.ts";
import { auditWords } from "../../../words/audit.ts";
import { askLog } from "./asked.ts";

/** The answer of the log as a file for Excel, the newest first. */
export const loader = defineLoader({
  permission: "audit.export",
  async load({ db, request, context, now, occasion }) {
    const question = AuditQuestion.parse(Object.fromEntries(new URL(request.url).searchParams));
    const { asked, subject } = await askLog(db, question, eventsPerFile);
    if (asked.kind !== "case" && asked.kind !== "person") throw notFound();
    await recordAudit(db, occasion, "audit.export", subject);
    const language = await chooseLanguage(request, context, (await context.signIn()).language);
    const words = auditWords[language];
    const rows = asked.events.map((event) => [
      event.at.toISOString(), event.name ?? "", words.roles[event.role] ?? event.role, event.organisation ?? "", event.onBehalfOf ?? "", actionInWords(event.action, language), event.action,
      event.subjectKind, event.subjectId, event.reference ?? "", event.permission, event.position ?? "",
    ]);
    return new Response(csv([words.head, ...rows]), { headers: { "Content-Type": "text/csv; charset=utf-8", "Content-Disposition": `attachment; filename="schakel-log-${dutchDay(now)}.csv"` } });
  },
});

import { sql } from "kysely";
import type { Certainty } from "../app/domain/certainty.ts";
import type { IsoDate } from "../app/domain/iso-date.ts";
import { Effect } from "../app/domain/setting-change/effect.ts";
import type { Deed } from "../app/domain/setting-change/proposal.ts";
import type { Database } from "./connect.ts";

export type ConfirmBy = "lawyer" | "clinician" | "privacy-officer" | null;

/** A version with where it comes from, as the national team reads it. */
export type SourcedVersion = { readonly validFrom: IsoDate; readonly value: unknown; readonly source: string; readonly certainty: Certainty; readonly confirmBy: ConfirmBy };

export type SettingProposal = SourcedVersion & {
  readonly id: string;
  readonly deed: Deed;
  readonly key: string;
  readonly proposedBy: string;
  readonly proposer: string;
  readonly proposedAt: Date;
  readonly expiresAt: Date;
  /** Null until it was worked out. */
  readonly effect: Effect | null;
  readonly weighedAt: Date | null;
  readonly approved: boolean | null;
  readonly decider: string | null;
  readonly decidedAt: Date | null;
  readonly reason: string | null;
  readonly takenBackAt: Date | null;
  readonly expiredAt: Date | null;
};

/** Every version of every setting, by setting and first day. */
export async function allVersions(db: Database): Promise<(SourcedVersion & { readonly key: string })[]> {
  return db.selectFrom("setting").select(["key", "validFrom", "value", "source", sql<Certainty>`certainty`.as("certainty"), sql<ConfirmBy>`confirm_by`.as("confirmBy")]).orderBy("key").orderBy("validFrom").execute();
}

export async function versionsOfSetting(db: Database, key: string): Promise<SourcedVersion[]> {
  return (await allVersions(db)).filter((version) => version.key === key);
}

const proposals = (db: Database) =>
  db.selectFrom("settingProposal as s").innerJoin("person as p", "p.id", "s.proposedBy").leftJoin("person as d", "d.id", "s.decidedBy").select([
    "s.id", sql<Deed>`s.deed`.as("deed"), "s.key", "s.validFrom", "s.value", "s.source", sql<Certainty>`s.certainty`.as("certainty"), sql<ConfirmBy>`s.confirm_by`.as("confirmBy"),
    "s.proposedBy", "p.name as proposer", "s.proposedAt", "s.expiresAt", "s.effect", "s.weighedAt", "s.approved", "d.name as decider", "s.decidedAt", "s.reason", "s.takenBackAt", "s.expiredAt",
  ]);

type Row = Awaited<ReturnType<ReturnType<typeof proposals>["execute"]>>[number];

/** A preview that another version of the platform worked out and this one cannot read is as if it was not there yet. */
function read({ effect, ...row }: Row): SettingProposal {
  const known = Effect.safeParse(effect);
  return known.success ? { ...row, effect: known.data } : { ...row, effect: null, weighedAt: null };
}

/** What is being proposed now, the one that ends first in front. */
export async function openProposals(db: Database, now: Date): Promise<SettingProposal[]> {
  const rows = await proposals(db).where("s.decidedAt", "is", null).where("s.takenBackAt", "is", null).where("s.expiredAt", "is", null).where("s.expiresAt", ">", now).orderBy("s.expiresAt").orderBy("s.id").execute();
  return rows.map(read);
}

/** All that was ever proposed about one setting, the newest first. */
export async function proposalsOfSetting(db: Database, key: string): Promise<SettingProposal[]> {
  return (await proposals(db).where("s.key", "=", key).orderBy("s.proposedAt", "desc").orderBy("s.id").limit(200).execute()).map(read);
}

export async function settingProposal(db: Database, id: string): Promise<SettingProposal | undefined> {
  const row = await proposals(db).where("s.id", "=", id).executeTakeFirst();
  return row && read(row);
}

/** The same, held until the transaction ends, so that of two who decide at once one comes after the other. */
export async function holdSettingProposal(trx: Database, id: string): Promise<SettingProposal | undefined> {
  await trx.selectFrom("settingProposal").select("id").where("id", "=", id).forNoKeyUpdate().execute();
  return settingProposal(trx, id);
}

type NewProposal = SourcedVersion & { readonly deed: Deed; readonly key: string; readonly proposedBy: string; readonly proposedAt: Date; readonly expiresAt: Date };

/** Undefined when there is an open proposal about this setting already. */
export async function insertSettingProposal(trx: Database, { value, ...row }: NewProposal): Promise<string | undefined> {
  const made = await trx.insertInto("settingProposal").values({ ...row, value: JSON.stringify(value) })
    .onConflict((known) => known.column("key").where("decidedAt", "is", null).where("takenBackAt", "is", null).where("expiredAt", "is", null).doNothing()).returning("id").executeTakeFirst();
  return made?.id;
}

/** Writes a decision; the database carries an approval out in the same statement. */
export async function writeSettingDecision(trx: Database, id: string, { by, at, reason }: { by: string; at: Date; reason: string | null }): Promise<void> {
  await trx.updateTable("settingProposal").set({ decidedBy: by, decidedAt: at, approved: reason === null, reason }).where("id", "=", id).execute();
}

export async function writeTakenBack(trx: Database, id: string, at: Date): Promise<void> {
  await trx.updateTable("settingProposal").set({ takenBackAt: at }).where("id", "=", id).execute();
}

/** For the worker: only while it is open. */
export async function writeEffect(trx: Database, id: string, effect: Effect, at: Date): Promise<void> {
  await trx.updateTable("settingProposal").set({ effect: JSON.stringify(effect), weighedAt: at }).where("id", "=", id).where("decidedAt", "is", null).where("takenBackAt", "is", null).where("expiredAt", "is", null).execute();
}

/** For the worker: ends what nobody decided in time; what somebody decides just now is left for the next time. */
export async function expireSettingProposals(trx: Database, now: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update setting_proposal set expired_at = ${now} where id in (
      select id from setting_proposal where decided_at is null and taken_back_at is null and expired_at is null and expires_at <= ${now} order by id for no key update skip locked)
    returning id`.execute(trx);
  return rows.map(({ id }) => id).sort();
}

/** For the worker: what ends before this moment and of which nobody was reminded, marked as told now. */
export async function claimEndingProposals(trx: Database, before: Date, now: Date): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    update setting_proposal set reminded_at = ${now} where id in (
      select id from setting_proposal where decided_at is null and taken_back_at is null and expired_at is null and reminded_at is null and expires_at > ${now} and expires_at <= ${before}
      order by id for no key update skip locked)
    returning id`.execute(trx);
  return rows.map(({ id }) => id).sort();
}

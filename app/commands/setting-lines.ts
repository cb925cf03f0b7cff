import type { Database } from "../../db/connect.ts";
import { settingShapes, type SettingKey, type SettingValue } from "../../db/settings.ts";
import type { IsoDate } from "../domain/iso-date.ts";
import type { EffectPart } from "../domain/setting-change/effect.ts";

/** A setting as it would be from a day on without a change, and with it, as it stands in rows. */
export type RawChange = { readonly before: unknown; readonly after: unknown; readonly on: IsoDate };
export type Change<Key extends SettingKey> = { readonly before: SettingValue<Key>; readonly after: SettingValue<Key>; readonly on: IsoDate };

export function changeOf<Key extends SettingKey>(key: Key, { before, after, on }: RawChange): Change<Key> {
  const read = (value: unknown) => settingShapes[key].parse(value) as SettingValue<Key>;
  return { before: read(before), after: read(after), on };
}

export type Deadline = Extract<EffectPart, { kind: "deadlines" }>["lines"][number];
export type Count = Extract<EffectPart, { kind: "counts" }>["lines"][number];

/** What lines are worked out with: today's rows, the change, and the moment at which somebody looks. */
export type Rows<Changed> = { readonly db: Database; readonly change: Changed; readonly now: Date };
export type Work<Line> = (rows: Rows<RawChange>) => Promise<Line[]>;

/** The lines of one setting, with its values read. */
export function lines<Line, Key extends SettingKey>(key: Key, work: (rows: Rows<Change<Key>>) => Promise<Line[]>): readonly [string, Work<Line>] {
  return [key, (rows) => work({ ...rows, change: changeOf(key, rows.change) })];
}

/** One after another: they share a connection. */
export async function inTurn<Line>(...all: readonly (() => Promise<Line>)[]): Promise<Line[]> {
  const done: Line[] = [];
  for (const each of all) done.push(await each());
  return done;
}

/** How many are due by the terms before and after. */
export function both<Value>(what: Count["what"], { before, after }: { before: Value; after: Value }, due: (value: Value) => Promise<number>): () => Promise<Count> {
  return async () => ({ what, before: await due(before), after: await due(after) });
}

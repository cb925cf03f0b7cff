import { redirect, type ActionFunctionArgs, type AppLoadContext, type LoaderFunctionArgs } from "@remix-run/node";
import type { z } from "zod";
import { asActor, type Database } from "../../db/connect.ts";
import { recordAudit, recordListing, type Listed, type Subject } from "../../db/audit.ts";
import type { Actor, Person } from "../domain/actor.ts";
import type { Occasion } from "../domain/occasion.ts";
import { can, isPublic, type Permission, type PublicPermission } from "../domain/permission.ts";
import { withFilesAsText } from "./file-as-text.ts";
import { parseForm, typedIn } from "./form.ts";
import { answer, notFound, type Outcome } from "./respond.ts";

/** Who stands at this door: for a public one anybody, else a person whose role may pass. */
type ActorAt<P extends Permission> = P extends PublicPermission ? Actor : Person;

/** All that a door may use. `db` is a transaction that works for this actor; `occasion` carries the clock. */
export type Scene<P extends Permission, Address> = {
  readonly db: Database;
  readonly actor: ActorAt<P>;
  readonly occasion: Occasion;
  readonly now: Date;
  readonly address: Address;
  readonly request: Request;
  readonly context: AppLoadContext;
};

type DoorPlate<P extends Permission, Address> = { permission: P; address?: z.ZodType<Address> };

/**
 * A door through which people read. Declares who may pass, what its address looks like, and, with `viewed` or
 * `listed`, that looking at this record or these is itself written in the log.
 */
export function defineLoader<P extends Permission, T, Address = unknown>(
  door: DoorPlate<P, Address> & {
    viewed?: (address: Address, data: T) => Subject;
    listed?: (data: T) => Listed;
    load: (scene: Scene<P, Address>) => Promise<T>;
  },
) {
  async function loader({ request, params, context }: LoaderFunctionArgs): Promise<T> {
    const entry = await enter(door, request, params, context);
    return asActor(context.db, entry.actor, async (db) => {
      const data = await door.load({ ...entry, db, request, context });
      if (door.viewed) await recordAudit(db, entry.occasion, door.permission, door.viewed(entry.address, data));
      if (door.listed) await recordListing(db, entry.occasion, door.permission, door.listed(data));
      return data;
    });
  }
  return Object.assign(loader, { door: { permission: door.permission, viewed: Boolean(door.viewed ?? door.listed) } });
}

/** A door behind which nothing is read from the database, and so no transaction is opened: that costs more than most pages. */
export function definePlainLoader<P extends Permission, T, Address = unknown>(
  door: DoorPlate<P, Address> & { load: (scene: Omit<Scene<P, Address>, "db">) => Promise<T> },
) {
  async function loader({ request, params, context }: LoaderFunctionArgs): Promise<T> {
    return door.load({ ...(await enter(door, request, params, context)), request, context });
  }
  return Object.assign(loader, { door: { permission: door.permission, viewed: false } });
}

/**
 * A door through which people act. The command behind it opens its own transaction as this actor. Input that
 * cannot be used comes back with the page (422); a refusal by the rules is told on the next page (303).
 */
export function defineAction<P extends Permission, Form, Address = unknown>(
  door: DoorPlate<P, Address> & {
    form: z.ZodType<Form>;
    act: (scene: Scene<P, Address> & { form: Form }) => Promise<Outcome>;
  },
) {
  async function action({ request, params, context }: ActionFunctionArgs) {
    const entry = await enter(door, request, params, context);
    const posted = await postedForm(request);
    const typed = typedIn(posted);
    const form = parseForm(posted, door.form);
    if (!form.ok) return answer({ kind: "invalid", problems: form.problems }, typed, context);
    const outcome = await door.act({ ...entry, db: context.db, request, context, form: form.value });
    return answer(outcome, typed, context);
  }
  return Object.assign(action, { door: { permission: door.permission, viewed: true } });
}

/** What no form sends, such as JSON or half a file, is a request that cannot be used, not a fault of ours. */
async function postedForm(request: Request): Promise<FormData> {
  try {
    return await withFilesAsText(await request.formData());
  } catch {
    throw new Response(null, { status: 400, statusText: "Bad Request" });
  }
}

async function enter<P extends Permission, Address>(door: DoorPlate<P, Address>, request: Request, params: unknown, context: AppLoadContext) {
  const { actor } = await context.signIn();
  if (!isPublic(door.permission)) requirePerson(actor, door.permission, request);
  const address = door.address?.safeParse(params);
  if (address?.success === false) throw notFound();
  const occasion: Occasion = { actor, now: context.now, cause: context.requestId, origin: context.origin };
  return { actor: actor as ActorAt<P>, address: address?.data as Address, occasion, now: context.now };
}

function requirePerson(actor: Actor, permission: Permission, request: Request) {
  if (actor.kind === "visitor") throw redirect(`/sign-in${wanting(request)}`);
  if (actor.kind === "half-signed-in") throw redirect(`${actor.factorConfirmed ? "/second-factor" : "/second-factor/setup"}${wanting(request)}`);
  // Not even that there is a page: what is not yours looks like what is not there.
  if (!can(actor, permission)) throw notFound();
}

/** The page that was wanted goes along. Only a page can be returned to; what was posted elsewhere is not posted again. */
function wanting(request: Request): string {
  const path = request.method === "GET" ? new URL(request.url).pathname : "/";
  return `?to=${encodeURIComponent(path)}`;
}

import { redirect, type AppLoadContext } from "@remix-run/node";
import { z } from "zod";
import type { Database } from "../../../db/connect.ts";
import { confirmedFactor } from "../../../db/second-factor.ts";
import type { Person } from "../../domain/actor.ts";
import type { Decision } from "../../domain/decision.ts";
import type { Occasion } from "../../domain/occasion.ts";
import { defineAction, defineLoader } from "../../http/door.ts";
import { afterOwnPassword, OwnPassword } from "../../http/own-password.ts";

type Asked = { readonly password: string; readonly publicId: string; readonly secrets: AppLoadContext["secrets"] };

/** Something about the own second factor that asks the password again. */
type OwnPasswordDeed = {
  readonly permission: "second-factor.replace" | "second-factor.renew-codes";
  /** The page that goes on with it. */
  readonly next: string;
  readonly deed: (db: Database, occasion: Occasion, actor: Person, asked: Asked) => Promise<Decision<object, "password-wrong">>;
};

export function ownPasswordDoor({ permission, next, deed }: OwnPasswordDeed) {
  const loader = defineLoader({
    permission,
    async load({ db, actor }) {
      // An account of the demo has no second factor, so there is nothing to do here.
      if (!(await confirmedFactor(db, actor.personId))) throw redirect("/account");
      return null;
    },
  });
  const action = defineAction({
    permission,
    form: z.object({ password: OwnPassword }),
    act: ({ db, actor, occasion, form, context }) => afterOwnPassword(context, actor, next, (publicId) => deed(db, occasion, actor, { ...form, publicId, secrets: context.secrets })),
  });
  return { loader, action };
}

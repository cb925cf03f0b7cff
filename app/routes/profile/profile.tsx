import { useLoaderData } from "@remix-run/react";
import { ownProfile, type OwnProfile } from "../../../db/own-profile.ts";
import { amsterdamClock } from "../../domain/amsterdam-time.ts";
import { defineLoader } from "../../http/door.ts";
import { RegistrationTasks } from "./page/registration-tasks.tsx";
import { SentProfile } from "./page/sent-profile.tsx";

export const loader = defineLoader({
  permission: "profile.view",
  load: ({ db, actor, now }) => ownProfile(db, actor, amsterdamClock(now).date),
});

export default function Profile() {
  const data = useLoaderData<typeof loader>() as OwnProfile;
  return data.kind === "begun" ? <RegistrationTasks {...data} /> : <SentProfile {...data} />;
}

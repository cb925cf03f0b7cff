import { index, route, type RouteConfig } from "@remix-run/route-config";

/** Every address of the platform, in one place. A door is a file; a second verb has its own address. */
export default [
  // For everyone.
  index("routes/public/home.tsx"),
  route("treatments", "routes/public/treatments.tsx"),
  route("treatments/:code", "routes/public/treatment.tsx"),
  route("how-it-works", "routes/public/how-it-works.tsx"),
  route("privacy", "routes/public/privacy.tsx"),
  route("accessibility", "routes/public/accessibility.tsx"),
  route("language", "routes/public/language.ts"),

  // Where the demo keeps its mail.
  route("demo/mail", "routes/demo/mail.tsx"),

  // The way in, and the own account.
  route("sign-in", "routes/account/sign-in.tsx"),
  route("sign-out", "routes/account/sign-out.ts"),
  route("second-factor", "routes/account/second-factor.tsx"),
  route("second-factor/recovery", "routes/account/second-factor-recovery.tsx"),
  route("second-factor/setup", "routes/account/second-factor-setup.tsx"),
  route("second-factor/recovery-codes", "routes/account/recovery-codes.tsx"),
  route("password/forgotten", "routes/account/password-forgotten.tsx"),
  route("password/reset/:token", "routes/account/password-reset.tsx"),
  route("invitation/:token", "routes/account/invitation.tsx"),
  route("account", "routes/account/account.tsx"),
  route("account/password", "routes/account/change-password.tsx"),
  route("account/second-factor", "routes/account/second-factor-replacement.tsx"),
  route("account/recovery-codes", "routes/account/recovery-codes-renewal.tsx"),
  route("account/sessions/end-others", "routes/account/sessions-end-others.ts"),
  route("account/sessions/:session/end", "routes/account/session-end.ts"),

  // People, for the lead of a region and for the national team: the same doors, each in the own part of the site.
  ...(["region", "national"] as const).flatMap((area) => [
    route(`${area}/people`, "routes/people/people.tsx", { id: `${area}-people` }),
    route(`${area}/people/invite`, "routes/people/invite.tsx", { id: `${area}-people-invite` }),
    route(`${area}/people/invitations/:invitation/withdrawal`, "routes/people/invitation-withdrawal.ts", { id: `${area}-invitation-withdrawal` }),
    route(`${area}/people/invitations/:invitation/again`, "routes/people/invitation-again.ts", { id: `${area}-invitation-again` }),
    route(`${area}/organisations/new`, "routes/people/new-organisation.tsx", { id: `${area}-new-organisation` }),
  ]),

  // The therapist.
  route("proposals", "routes/proposals/proposals.tsx"),
  route("proposals/:id", "routes/proposals/proposal.tsx"),
  route("proposals/:id/acceptance", "routes/proposals/acceptance.ts"),
  route("proposals/:id/decline", "routes/proposals/decline.tsx"),

  // The regional lead and the national team.
  route("region", "routes/region/overview.tsx"),
  route("region/requests", "routes/region/requests.tsx"),
  route("national/regions", "routes/national/regions.tsx"),
  route("national/regions/:region/activity", "routes/national/region-activity.ts"),
] satisfies RouteConfig;

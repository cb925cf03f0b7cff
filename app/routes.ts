import { index, route, type RouteConfig } from "@remix-run/route-config";

/** Every address of the platform, in one place. A door is a file; a second verb has its own address. */
export default [
  // For everyone.
  index("routes/public/home.tsx"),
  route("treatments", "routes/public/treatments.tsx"),
  route("treatments/:code", "routes/public/treatment.tsx"),
  route("how-it-works", "routes/public/how-it-works.tsx"),
  route("funding", "routes/public/funding.tsx"),
  route("privacy", "routes/public/privacy.tsx"),
  route("accessibility", "routes/public/accessibility.tsx"),
  route("language", "routes/public/language.ts"),

  // The shelter.
  route("requests", "routes/requests/list.tsx"),
  route("requests/new", "routes/requests/new.tsx"),
  route("requests/drafts", "routes/requests/drafts.tsx"),
  route("requests/drafts/:draft", "routes/requests/draft.tsx"),
  route("requests/drafts/:draft/removal", "routes/requests/draft-removal.ts"),
  route("requests/:reference", "routes/requests/request.tsx"),
  route("requests/:reference/withdrawal", "routes/requests/withdrawal.tsx"),
  route("requests/:reference/screening", "routes/screening/of-request.tsx"),
  route("requests/:reference/screening/:instrument", "routes/screening/of-request-form.tsx"),
  route("requests/:reference/treatment", "routes/screening/continuation.ts"),
  route("screening", "routes/screening/screening.tsx"),
  route("screening/consider", "routes/screening/consider.tsx"),
  route("screening/forms/:instrument", "routes/screening/form.tsx"),
  route("screening/results/:result/request", "routes/screening/carry.ts"),
  route("screening/results/:result/removal", "routes/screening/removal.ts"),

  // What shelters need every week, and what therapists offer.
  route("needs", "routes/needs/needs.tsx"),
  route("needs/new", "routes/needs/new.tsx"),
  route("needs/:need", "routes/needs/need.tsx"),
  route("needs/:need/edit", "routes/needs/edit.tsx"),
  route("needs/:need/confirmation", "routes/needs/confirmation.ts"),
  route("needs/:need/ending", "routes/needs/ending.tsx"),
  route("needs/offers/:offer/agreement", "routes/needs/agreement.ts"),
  route("needs/offers/:offer/decline", "routes/needs/decline.ts"),
  route("needs/offers/:offer/end", "routes/needs/arrangement-end.tsx", { id: "needs-arrangement-end" }),
  route("board", "routes/board/board.tsx"),
  route("board/:need", "routes/board/offer.tsx"),
  route("board/offers/:offer/withdrawal", "routes/board/withdrawal.ts"),
  route("board/offers/:offer/end", "routes/needs/arrangement-end.tsx", { id: "board-arrangement-end" }),

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
  route("account/deputy", "routes/account/deputy.tsx"),
  route("account/deputies/:deputy/end", "routes/account/deputy-end.ts"),
  route("account/sessions/end-others", "routes/account/sessions-end-others.ts"),
  route("account/sessions/:session/end", "routes/account/session-end.ts"),

  // People, for the lead of a region and for the national team: the same doors, each in the own part of the site.
  ...(["region", "national"] as const).flatMap((area) => [
    route(`${area}/people`, "routes/people/people.tsx", { id: `${area}-people` }),
    route(`${area}/people/invite`, "routes/people/invite.tsx", { id: `${area}-people-invite` }),
    route(`${area}/people/invitations/:invitation/withdrawal`, "routes/people/invitation-withdrawal.ts", { id: `${area}-invitation-withdrawal` }),
    route(`${area}/people/invitations/:invitation/again`, "routes/people/invitation-again.ts", { id: `${area}-invitation-again` }),
    route(`${area}/people/:person/second-factor`, "routes/people/second-factor-removal.tsx", { id: `${area}-second-factor-removal` }),
    route(`${area}/people/:person/closure`, "routes/people/account-closure.tsx", { id: `${area}-account-closure` }),
    route(`${area}/people/:person/reopening`, "routes/people/account-reopening.tsx", { id: `${area}-account-reopening` }),
    route(`${area}/organisations/new`, "routes/people/new-organisation.tsx", { id: `${area}-new-organisation` }),
  ]),

  // The therapist.
  route("proposals", "routes/proposals/proposals.tsx"),
  route("proposals/:id", "routes/proposals/proposal.tsx"),
  route("proposals/:id/acceptance", "routes/proposals/acceptance.ts"),
  route("proposals/:id/decline", "routes/proposals/decline.tsx"),
  route("caseload/:id/screening", "routes/screening/of-case.tsx"),
  route("caseload/:id/screening/:instrument", "routes/screening/of-case-form.tsx"),
  route("profile", "routes/profile/profile.tsx"),
  route("profile/edit", "routes/profile/edit.tsx"),
  route("availability", "routes/availability/availability.tsx"),
  route("availability/week", "routes/availability/week.tsx"),
  route("availability/confirmation", "routes/availability/confirmation.ts"),
  route("availability/pause", "routes/availability/pause.ts"),
  route("availability/resumption", "routes/availability/resumption.ts"),
  route("availability/places/:kind", "routes/availability/number-of-places.ts"),
  route("availability/places/:kind/more", "routes/availability/place-more.ts"),
  route("availability/places/:kind/fewer", "routes/availability/place-fewer.ts"),

  // The regional lead and the national team.
  route("region/therapists", "routes/region/therapists/therapists.tsx"),
  route("region/therapists/:id", "routes/region/therapists/therapist.tsx"),
  route("region/therapists/:id/approval", "routes/region/therapists/approval.ts"),
  route("region/therapists/:id/refusal", "routes/region/therapists/refusal.tsx"),
  route("region/therapists/:id/suspension", "routes/region/therapists/suspension.tsx"),
  route("region", "routes/region/overview.tsx"),
  route("region/needs", "routes/region/needs.tsx"),
  route("region/scarcity", "routes/region/scarcity.tsx"),
  route("region/requests", "routes/region/requests.tsx"),
  route("region/requests/:reference", "routes/region/request.tsx"),
  route("national/regions", "routes/national/regions.tsx"),
  route("national/regions/:region/activity", "routes/national/region-activity.tsx"),

  // Anywhere else.
  route("*", "routes/public/nowhere.tsx"),
] satisfies RouteConfig;

import type { Event } from "../domain/job.ts";
import { letterWords } from "../words/letters.ts";
import type { Letter, Letters } from "./letter.ts";

const toLead = (event: Event): Letter => ({ words: letterWords[event], link: (mail) => `/region/therapists/${mail.subjectId}` });
const to = (event: Event, page: string): Letter => ({ words: letterWords[event], link: () => page });

/** Letters of a registration: to who registers, to who has to answer, and to the leads who check. */
export const registrationLetters = {
  "therapist-waits": toLead("therapist-waits"),
  "therapist-waits-long": to("therapist-waits-long", "/national/regions"),
  "profile-claims": toLead("profile-claims"),
  "profile-claims-approved": to("profile-claims-approved", "/profile"),
  "profile-claims-refused": to("profile-claims-refused", "/profile"),
  "home-region-asked": to("home-region-asked", "/region/therapists"),
  "home-region-answered": to("home-region-answered", "/profile"),
  "home-region-left": to("home-region-left", "/region/therapists"),
  "profile-question": to("profile-question", "/profile"),
  "profile-question-reminder": to("profile-question-reminder", "/profile"),
  "profile-answered": toLead("profile-answered"),
  // The link makes an account, once.
  "registration-opened": { words: letterWords["registration-opened"], link: (_mail, token) => `/join/${token}` },
  "registration-known": to("registration-known", "/sign-in"),
  "registration-unfinished": to("registration-unfinished", "/profile"),
  "join-asked": to("join-asked", "/profile"),
  "join-reminder": to("join-reminder", "/profile"),
  "join-answered": to("join-answered", "/profile"),
  "practice-changed": to("practice-changed", "/profile"),
  "supervision-asked": to("supervision-asked", "/profile"),
  "supervision-reminder": to("supervision-reminder", "/profile"),
  "supervision-answered": to("supervision-answered", "/profile"),
  "certificate-ends": to("certificate-ends", "/profile"),
  "code-to-agree": to("code-to-agree", "/profile/steps/code"),
} satisfies Partial<Letters>;

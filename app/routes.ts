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

  // The regional lead and the national team.
  route("region", "routes/region/overview.tsx"),
  route("region/requests", "routes/region/requests.tsx"),
  route("national/regions", "routes/national/regions.tsx"),
  route("national/regions/:region/activity", "routes/national/region-activity.ts"),
] satisfies RouteConfig;

import { index, route, type RouteConfig } from "@remix-run/route-config";

/** Every address of the platform, in one place. A door is a file; a second verb has its own address. */
export default [
  index("routes/public/home.tsx"),

  // The regional lead and the national team.
  route("region", "routes/region/overview.tsx"),
  route("region/requests", "routes/region/requests.tsx"),
  route("national/regions", "routes/national/regions.tsx"),
  route("national/regions/:region/activity", "routes/national/region-activity.ts"),
] satisfies RouteConfig;

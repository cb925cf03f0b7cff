import { index, type RouteConfig } from "@remix-run/route-config";

/** Every address of the platform, in one place. A door is a file; a second verb has its own address. */
export default [
  index("routes/public/home.tsx"),
] satisfies RouteConfig;

import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig } from "vite";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));

/** The smallest Remix application that renders a page: the measure beside which ours is put. */
export default defineConfig({
  root: here,
  plugins: [remix({ appDirectory: "app", buildDirectory: "../../../.data/bench-bare", ignoredRouteFiles: ["**/*"], routes: (define) => define((route) => route("/", "routes/page.tsx", { index: true })), future: { v3_singleFetch: true } })],
});

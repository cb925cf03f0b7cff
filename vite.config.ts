import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";
import remixOptions from "./remix.config.js";

const serverOnly = /\/(db|jobs|app\/http|app\/commands|app\/secrets|app\/email)\/|\/app\/config\.ts$/;

/** Refuses to build when code of the server would reach the browser. */
function keepServerCodeOutOfTheBrowser(): Plugin {
  return {
    name: "keep-server-code-out-of-the-browser",
    enforce: "pre",
    load(id, options) {
      const path = id.split("?")[0] ?? id;
      if (options?.ssr || path.includes("node_modules") || !serverOnly.test(path)) return null;
      throw new Error(`${path} belongs to the server, but a page imports it for the browser.`);
    },
  };
}

export default defineConfig({
  plugins: [keepServerCodeOutOfTheBrowser(), remix(remixOptions)],
  build: { target: "es2022", sourcemap: false },
});

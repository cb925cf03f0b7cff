// The options of Remix's Vite plugin, kept here because this is where people look for them.
// The classic Remix compiler, which used to read this file, is not used: vite.config.ts imports it.

/** @type {import("@remix-run/dev").VitePluginConfig} */
export default {
  appDirectory: "app",
  ignoredRouteFiles: ["**/*"],
  serverModuleFormat: "esm",
  future: {
    v3_fetcherPersist: true,
    // The browser gets the table of addresses as one file, once. Discovered lazily it would ask the server for each link
    // on a page by a GET that names it, so numbers of requests would stand in addresses; and working out the part of the
    // table for each page took as long as two queries. React Router 7 has the same choice as `routeDiscovery: "initial"`.
    v3_lazyRouteDiscovery: false,
    v3_relativeSplatPath: true,
    v3_routeConfig: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
    unstable_optimizeDeps: false,
  },
};

import { defineConfig } from "vitest/config";

const everywhere = { testTimeout: 30_000, hookTimeout: 60_000 };

export default defineConfig({
  test: {
    projects: [
      { test: { ...everywhere, name: "unit", include: ["test/{domain,http,secrets}/**/*.test.ts", "test/words/**/*.test.{ts,tsx}", "test/*.test.ts"] } },
      {
        test: {
          ...everywhere,
          name: "integration",
          include: ["test/{commands,db,jobs,routes}/**/*.test.ts"],
          globalSetup: "test/support/global-setup.ts",
          // Two files at a time: each has its own database, and the machine has two cores.
          maxWorkers: 2,
        },
      },
      {
        test: {
          ...everywhere,
          name: "server",
          include: ["test/start/**/*.test.ts"],
          globalSetup: ["test/support/build-first.ts", "test/support/global-setup.ts"],
          maxWorkers: 2,
        },
      },
    ],
  },
});

import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
    exclude: ["test/e2e/**"],
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["test/domain/**/*.test.ts", "test/words/**/*.test.ts", "test/*.test.ts"] },
      },
    ],
  },
});

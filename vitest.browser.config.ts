import { defineConfig } from 'vitest/config';

/** Tests that look at pages in Chromium; the environment variable CHROMIUM names its executable if it is elsewhere. */
export default defineConfig({
  test: { include: ['test/browser/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 60_000 },
});

import { defineConfig } from 'vitest/config';

/** Tests that ask the Bicep compiler; the environment variable BICEP names its executable. */
export default defineConfig({
  test: { include: ['test/compiler/**/*.test.ts'], testTimeout: 300_000 },
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Real browsers: of each one at a time on a small machine, and slower than a function call. */
const inBrowsers = {
  fileParallelism: false,
  // A browser that starts late on a busy machine is tried once more; what fails twice fails.
  retry: 1,
  testTimeout: 90_000,
  hookTimeout: 120_000,
} as const;

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/{rules,background,policy,build,unit}/**/*.test.{ts,tsx}'],
          // Property tests look at many texts; how long that takes on a busy machine says nothing about them.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'fields',
          include: ['tests/fields/**/*.test.ts'],
          ...inBrowsers,
        },
      },
      {
        test: {
          name: 'editors',
          include: ['tests/editors/**/*.spec.ts'],
          ...inBrowsers,
        },
      },
      {
        test: {
          name: 'components',
          include: ['tests/components/**/*.test.{ts,tsx}'],
          ...inBrowsers,
          // One process for all files, which bundles the gallery once.
          isolate: false,
        },
      },
      {
        test: {
          name: 'stories',
          include: ['tests/stories/**/*.spec.ts'],
          ...inBrowsers,
        },
      },
    ],
  },
});

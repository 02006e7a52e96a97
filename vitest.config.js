import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          setupFiles: ['test/property-seed.ts'],
          testTimeout: 30_000,
          include: [
            'test/*.test.ts',
            'test/{bench,core,rules,workspace,client,launch,retext}/**/*.test.ts',
          ],
        },
      },
      {
        test: {
          // These run what dist/ holds as real processes, so it is built first.
          name: 'process',
          include: ['test/{cli,server}/**/*.test.ts'],
          setupFiles: ['test/property-seed.ts'],
          globalSetup: ['test/global-setup.ts'],
          testTimeout: 30_000,
        },
      },
    ],
  },
});

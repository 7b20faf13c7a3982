import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // A test that needs a second try is named as such at the end of the run; it is never passed over in silence.
  retries: process.env.CI ? 2 : 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: process.env.NONEVENT_REPORT
    ? [['list'], ['json', { outputFile: process.env.NONEVENT_REPORT }]]
    : [['list']],
  globalSetup: './e2e/support/template.ts',
  use: {
    actionTimeout: 20_000,
    navigationTimeout: 45_000,
    locale: 'en-GB',
    timezoneId: 'Europe/Warsaw',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.NONEVENT_BROWSER,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})

import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: { alias: { '@': import.meta.dirname, 'server-only': `${import.meta.dirname}/lib/demo/server-only.ts` } },
  test: {
    include: ['{app,bin,components,db,lib}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', '.browser-tests/**'],
    env: { NEXTAUTH_SECRET: 'a secret for the tests alone, 32 or more', BASE_URL: 'http://localhost:3000' },
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
})

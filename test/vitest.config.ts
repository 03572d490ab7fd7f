import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    root: import.meta.dirname,
    include: ['**/*.test.ts'],
    exclude: ['browser/**', 'crash/**', 'hostile/**', 'site/**'],
    testTimeout: 30_000
  }
})

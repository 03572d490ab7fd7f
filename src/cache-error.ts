/**
 * The cache cannot be trusted or used: whoever hears of it throws it away, or
 * goes on without.
 */
export class CacheError extends Error {
  constructor(cause: unknown) {
    super(`Cannot use .quoin/cache: ${(cause as Error).message}`, {cause})
    this.name = 'CacheError'
  }
}

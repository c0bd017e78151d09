/** A mistake in how the program was called or configured: shown as it is, without a stack, and ends with exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

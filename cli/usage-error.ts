/** A mistake in how midlint was called or configured: nothing was done, the run ends with 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

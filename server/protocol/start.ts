/**
 * What Node is given to start the server with.
 *
 * Room for young objects, in MB: the usual 16 buys no speed here, and costs a tenth of the memory
 * (bench/RESULTS.md). Other clients do well to give the same.
 */
export const serverFlags: readonly string[] = ['--max-semi-space-size=8'];

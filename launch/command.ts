#!/usr/bin/env node
import type { Sink } from '../cli/io.ts';
import type * as Bundle from './bundle.ts';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { loadBundle } from './load-bundle.ts';
import { optimizeLater } from './optimize-later.ts';

if (isMainThread) optimizeLater();
const { bundle, digest, keepCode } = loadBundle<typeof Bundle>(
  fileURLToPath(new URL('./midlint.cjs', import.meta.url)),
  'command',
  // The connection's library is not there, and is not used: `midlint lsp` runs dist/server.cjs.
  { 'vscode-languageserver/node': {} },
);

// One file serves as the command and as its worker threads, so that the code ships once.
if (isMainThread) process.exitCode = await main();
else bundle.serveLintPool(keepCode);

interface Manifest {
  readonly version: string;
}

function main(): Promise<number> {
  const manifest = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  ) as Manifest;
  return bundle.run(process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    version: manifest.version,
    build: digest ?? 'unbuilt',
    keepCode,
    stdout: sink(process.stdout),
    stderr: sink(process.stderr),
    readStdin,
    cores: availableParallelism(),
    workerScript: fileURLToPath(import.meta.url),
    startServer: async () => {
      const server = new URL('./server.cjs', import.meta.url).href;
      await import(server);
    },
  });
}

function sink(stream: NodeJS.WriteStream): Sink {
  let isOpen = true;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`midlint | head`) is no mistake: the run goes on unheard,
    // so that fixes are made and the exit code is right.
    if (error.code !== 'EPIPE') throw error;
    isOpen = false;
  });
  return {
    isTTY: stream.isTTY,
    write: (text) => {
      if (isOpen) stream.write(text);
    },
  };
}

async function readStdin(limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Uint8Array>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limit) break;
  }
  return Buffer.concat(chunks);
}

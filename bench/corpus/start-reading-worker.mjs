import { tsImport } from 'tsx/esm/api';

await tsImport('./reading-worker.ts', import.meta.url);

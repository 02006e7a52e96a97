import type { Profile } from '../rules/rule.ts';

/** Files that a repository names in capitals and that document it. */
const repositoryFiles =
  /^(?:AGENTS|ARCHITECTURE|AUTHORS|BUILDING|CLAUDE|CODE_OF_CONDUCT|DEVELOPMENT|FAQ|GOVERNANCE|HACKING|HISTORY|INSTALL|LICEN[CS]E|MAINTAINERS|MIGRATING|NEWS|NOTICE|RELEASES?|RELEASE_NOTES|ROADMAP|SECURITY|SUPPORT|TODO|UPGRADING)(?:[.-]|$)/;

const byName: readonly (readonly [RegExp, Profile])[] = [
  [/^(?:COMMIT_EDITMSG|MERGE_MSG|SQUASH_MSG|TAG_EDITMSG)$/, 'commit'],
  [/\.eml$/i, 'email'],
  [/^(?:readme|changelog|contributing)(?:[._-]|$)/i, 'docs'],
  [repositoryFiles, 'docs'],
];

const byFolder: readonly (readonly [RegExp, Profile])[] = [
  [/^(?:docs?|documentation|guides?|handbook|manual|wiki)$/, 'docs'],
  [/^(?:blogs?|posts?|_posts|_drafts)$/, 'blog'],
  [/^(?:e?mails?|inbox|newsletters?)$/, 'email'],
  [/^(?:news|newsroom|press)$/, 'news'],
  [/^(?:stories|short-stories|(?:short-|flash-|fan-?)?fiction|novels?|novellas?)$/, 'fiction'],
  [/^essays?$/, 'essay'],
];

/** The file names of dated posts, as Jekyll has them: `2024-05-01-title.md`. */
const datedPost = /^\d{4}-\d{2}-\d{2}-.+\.(?:md|markdown)$/i;

/**
 * The register a file is most likely written in, by its path: what `"profile": "auto"` means.
 *
 * The file's own name tells most, then the innermost folder that says anything, then the shape of
 * a dated post; all else is an essay.
 */
export function autoProfile(path: string): Profile {
  const folders = path.split(/[\\/]+/);
  const name = folders.pop() ?? '';
  const named = byName.find(([pattern]) => pattern.test(name));
  if (named !== undefined) return named[1];
  for (const folder of folders.reverse()) {
    const found = byFolder.find(([pattern]) => pattern.test(folder.toLowerCase()));
    if (found !== undefined) return found[1];
  }
  return datedPost.test(name) ? 'blog' : 'essay';
}

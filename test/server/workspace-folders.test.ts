import { describe, expect, test } from 'vitest';
import { WorkspaceFolders } from '../../server/settings/workspace-folders.ts';

describe('workspace folders', () => {
  test('should place a file in the innermost folder that holds it', () => {
    const folders = new WorkspaceFolders(['file:///work', 'file:///work/docs', 'file:///other']);
    expect(folders.placeOf('file:///work/docs/a%20b.md')).toEqual({
      path: '/work/docs/a b.md',
      folder: '/work/docs',
    });
  });

  test('should not take a folder for the start of another name', () => {
    const folders = new WorkspaceFolders(['file:///work/doc']);
    expect(folders.placeOf('file:///work/docs/a.md').folder).toBeUndefined();
  });

  test('should place an unsaved document in the first folder', () => {
    const folders = new WorkspaceFolders(['file:///work', 'file:///other']);
    expect(folders.placeOf('untitled:Untitled-1')).toEqual({
      path: '/work/Untitled-1',
      folder: '/work',
    });
    expect(new WorkspaceFolders([]).placeOf('untitled:Untitled-1').path).toBe('/Untitled-1');
  });

  test('should follow what is added and removed', () => {
    const folders = new WorkspaceFolders(['file:///one']);
    folders.change([{ uri: 'file:///two', name: 'two' }], [{ uri: 'file:///one', name: 'one' }]);
    expect(folders.placeOf('file:///one/a.md').folder).toBeUndefined();
    expect(folders.placeOf('file:///two/a.md').folder).toBe('/two');
  });
});

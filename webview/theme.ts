import { styles, variables } from '../core/report/html/styles.ts';

/**
 * The style of the exported page, in the editor’s colours. The body’s class names the theme; which
 * one the system has does not count here.
 */
const themedStyles = `${styles.source}
body{--page:var(--vscode-editor-background);--ink:var(--vscode-editor-foreground);
--soft:var(--vscode-descriptionForeground);--line:var(--vscode-panel-border,var(--vscode-contrastBorder,#8884));
--link:var(--vscode-textLink-foreground);font:var(--vscode-font-weight) var(--vscode-font-size)/1.55 var(--vscode-font-family)}
body.vscode-light,body.vscode-high-contrast-light{--track:#e6e9ed;--plain:#7b838d;--found:#ffe9a8;--outside:#a8400a;${variables('light')}}
body.vscode-dark,body.vscode-high-contrast:not(.vscode-high-contrast-light){--track:#2b2f35;--plain:#838c97;--found:#5c4a10;--outside:#ffae75;${variables('dark')}}
body.vscode-high-contrast{--soft:var(--ink);--track:transparent}
main{max-width:64rem}
.toolbar{display:flex;flex-wrap:wrap;gap:.5rem;justify-content:flex-end}
.actions{display:flex;flex-wrap:wrap;gap:.4rem;margin:.3rem 0}
.picture rect[role=button]{cursor:pointer}
.picture rect[role=button]:hover{opacity:.75}
.picture rect[role=button]:focus-visible,.picture rect.here{outline:2px solid var(--vscode-focusBorder);outline-offset:1px}
.picture rect.here{stroke:var(--ink);stroke-width:2}
#told{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
`;

/** Gives the page its style: a constructed sheet, so that its policy need not allow inline style. */
export function adoptStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(themedStyles);
  document.adoptedStyleSheets = [sheet];
}

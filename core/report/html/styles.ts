import { categories } from '../../finding.ts';
import { bandColors, categoryColors } from '../category-colors.ts';
import { Markup } from './markup.ts';

/** The colours of the categories as custom properties: `--hedging`. */
export function variables(theme: 'light' | 'dark'): string {
  const all = [
    ...categories.map((name) => [name, categoryColors[name]] as const),
    ...Object.entries(bandColors),
  ];
  return all.map(([name, color]) => `--${name}:${color[theme]}`).join(';');
}

const classes = categories
  .map((name) => `.c-${name}{fill:var(--${name});background:var(--${name})}`)
  .join('\n');

const bandClasses = Object.keys(bandColors)
  .map((id) => `.b-${id}{fill:var(--${id});background:var(--${id})}`)
  .join('\n');

/** All of the page's style. Nothing of a report goes into it. */
export const styles = new Markup(`:root{
--page:#fff;--ink:#1c1f23;--soft:#5b626b;--line:#d8dce1;--track:#e6e9ed;--plain:#8b939d;--link:#0b57c2;--found:#ffe9a8;--outside:#a8400a;
${variables('light')}
}
@media (prefers-color-scheme:dark){:root{
--page:#16181b;--ink:#e4e6e9;--soft:#a4abb5;--line:#363b42;--track:#2b2f35;--plain:#737c87;--link:#8ab8ff;--found:#5c4a10;--outside:#ffae75;
${variables('dark')}
}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.55 system-ui,-apple-system,'Segoe UI',Roboto,sans-serif}
main,footer{max-width:60rem;margin:0 auto;padding:1.5rem}
footer{color:var(--soft);font-size:.875rem}
h1,h2,h3,h4,h5{line-height:1.25;overflow-wrap:anywhere}
h1{font-size:1.9rem;margin:.5rem 0 0}
h2{font-size:1.35rem;margin:2.5rem 0 .75rem}
h3,h4,h5{font-size:1.05rem;margin:1.75rem 0 .5rem}
article+article{border-top:2px solid var(--line);margin-top:3rem}
p{margin:.5rem 0}
a{color:var(--link)}
.kind{display:block;font-size:.9rem;font-weight:400;color:var(--soft)}
.about{color:var(--soft);font-weight:400;font-size:.875rem}
.score{font-size:1.15rem;margin:.75rem 0 0}
.score strong{font-size:2.6rem;line-height:1.1;font-weight:650}
.advice{padding-left:1.5rem}
.advice li{margin:.3rem 0}
table{border-collapse:collapse;width:100%}
table.narrow{width:auto;min-width:20rem}
th,td{text-align:left;vertical-align:top;padding:.3rem .75rem .3rem 0;border-bottom:1px solid var(--line)}
thead th{color:var(--soft);font-size:.875rem}
tbody th{font-weight:400}
th[scope=rowgroup]{color:var(--soft);font-size:.875rem;padding-top:.9rem}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.wide{overflow-x:auto}
.prose{overflow-wrap:anywhere;min-width:14rem}
.files{overflow-wrap:anywhere}
.bar svg{display:block;max-width:100%}
.bar{width:70%;vertical-align:middle}
.swatch{display:inline-block;width:.75em;height:.75em;border-radius:2px;margin-right:.45em}
.legend{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;list-style:none;margin:.75rem 0;padding:0;font-size:.875rem}
.shares{display:block;width:100%;height:1.1rem;border-radius:4px;margin:.5rem 0 1rem}
.track{fill:var(--track)}
.none{fill:var(--plain)}
.cut{fill:var(--page)}
.range{fill:var(--plain)}
.mark{fill:var(--ink)}
.place{white-space:nowrap}
.place svg{vertical-align:-1px}
.below,.above{color:var(--outside);font-weight:600}
.below .mark,.above .mark{fill:var(--outside)}
.picture{display:flex;flex-wrap:wrap;align-items:flex-end;gap:.6rem 1.1rem;padding:.25rem 0;border-bottom:1px solid var(--line)}
.picture svg{display:block;max-width:100%}
details{margin:.4rem 0}
summary{cursor:pointer;padding:.15rem 0}
summary .count{display:inline-block;margin:0 .35em;padding:0 .5em;border-radius:.7em;background:var(--track);font-size:.8rem}
summary:focus-visible,a:focus-visible,.wide:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.part>details>summary{color:var(--soft);font-size:.9rem}
.findings{padding-left:1.1rem}
.findings li{margin:.9rem 0}
blockquote{margin:0;padding-left:.8rem;border-left:3px solid var(--line)}
mark{background:var(--found);color:inherit;border-radius:2px}
.fix{color:var(--soft)}
${classes}
${bandClasses}
@media print{details:not([open])>*{display:block}}
@media (max-width:40rem){main,footer{padding:1rem}.place svg{display:none}.number{white-space:normal}th,td{padding-right:.5rem}table.narrow{min-width:0}table{font-size:.875rem}th,td{overflow-wrap:anywhere}.prose{min-width:9rem}thead th.number{overflow-wrap:normal}}`);

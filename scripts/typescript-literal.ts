/** Plain data as TypeScript source, laid out as Prettier does. Objects and numbers only. */
export function typescriptLiteral(value: unknown, indent = ''): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value);
  if (entries.length === 0) return '{}';
  const deeper = `${indent}  `;
  const lines = entries.map(([key, entry]) => {
    const name = /^[A-Za-z_$][\w$]*$/u.test(key) ? key : `'${key}'`;
    return `${deeper}${name}: ${typescriptLiteral(entry, deeper)},\n`;
  });
  return `{\n${lines.join('')}${indent}}`;
}

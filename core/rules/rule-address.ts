/** Where the rules' pages stand; `docs/rules/` of the repository. */
const pages = 'https://github.com/midlint/midlint/blob/main/docs/rules';

/** The address of a rule's page, for links in reports. Nothing is ever fetched. */
export function rulePage(ruleId: string): string {
  return `${pages}/${ruleId}.md`;
}

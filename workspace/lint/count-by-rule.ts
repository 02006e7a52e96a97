/** How many findings each rule has, by rule id. */
export function countByRule(
  findings: readonly { readonly ruleId: string }[],
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { ruleId } of findings) counts[ruleId] = (counts[ruleId] ?? 0) + 1;
  return counts;
}

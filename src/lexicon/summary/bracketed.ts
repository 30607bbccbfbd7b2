/** 汇总（火灾，2012年一季度）; Summary (2012 Q1). Parts that are not known are left out, and the brackets with them. */
export function bracketed(name: string, ...parts: readonly (string | null)[]): string {
  const known = parts.filter((part) => part !== null);
  if (known.length === 0) return name;
  return /[一-鿿]/.test(name) ? `${name}（${known.join("，")}）` : `${name} (${known.join(", ")})`;
}

/** `1 match`, `11 matches`. */
export const matchesInWords = (count: number) => (count === 1 ? '1 match' : `${count} matches`);

/** `1 job`, `37 jobs`. */
export const jobsInWords = (count: number) => (count === 1 ? '1 job' : `${count} jobs`);

/** Names of resumes in quotation marks: `“A”`, `“A” and “B”`, `“A”, “B” and “C”`. */
export function namesInWords(names: readonly string[]): string {
  const quoted = names.map((name) => `“${name}”`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} and ${last}`;
}

/** The skills that the posting asks for and the resume does not show. */
export function MissingSkills({ skills, most }: { skills: readonly string[]; most: number }) {
  const each = [...new Set(skills)];
  if (each.length === 0) return null;
  const hidden = each.slice(most);
  return (
    <div class="job-skills">
      <span class="small soft">Missing</span>
      <ul class="chips" data-testid="missing-skills" aria-label="Missing skills">
        {each.slice(0, most).map((skill) => (
          <li key={skill} class="chip one-line" dir="auto" title={skill}>
            {skill}
          </li>
        ))}
        {hidden.length === 0 ? null : (
          <li class="small soft" title={hidden.join(', ')}>
            and {hidden.length} more
          </li>
        )}
      </ul>
    </div>
  );
}

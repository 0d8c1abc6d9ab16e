/** "2-5 Yrs", "2 - 5 years", "10+ Yrs", "Fresher"; an internship's "6 months duration" in the same place is none. */
const EXPERIENCE = /^(?:\d+\s*(?:-\s*\d+|\+)?\s*(?:yrs?|years?)\b|freshers?\b)/i;

/** The years that a field for them asks for, as the page words it. */
export const experienceIn = (field: string | null): string | null =>
  field !== null && EXPERIENCE.test(field) ? field.slice(0, 100) : null;

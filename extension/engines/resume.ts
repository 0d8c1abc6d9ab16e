/** What was understood of a resume, as the user has looked it over. */
export interface Understood {
  skills: string[];
  /** Titles of jobs, the latest first. */
  titles: string[];
  /** Years of work; null: nobody says. */
  years: number | null;
  /** With their levels where they are known: `German (C1)`. */
  languages: string[];
}

/** A resume as an engine gets it. */
export interface Resume {
  text: string;
  /** Only where the user has corrected it: then it counts more than the text. */
  understood?: Understood | undefined;
}

/** The resume as one text, with the user's corrections behind it. */
export function resumeText({ text, understood }: Resume): string {
  if (!understood) return text;
  const { skills, titles, years, languages } = understood;
  const lines = [
    `Skills: ${skills.join(', ') || 'none'}`,
    `Titles: ${titles.join('; ') || 'none'}`,
    ...(years === null ? [] : [`Years of work: ${years}`]),
    `Languages: ${languages.join(', ') || 'none'}`,
  ];
  return `${text}\n\nCorrected by the person; what follows counts where it differs from the above:\n${lines.join('\n')}`;
}

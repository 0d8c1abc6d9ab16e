/** Steps of a career: 0 student, 1 entry, 2 some years, 3 senior, 4 lead of people, 5 head or director, 6 top management. */
export type Seniority = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const STEPS: readonly [Seniority, RegExp][] = [
  [
    0,
    /\b(?:intern|internship|working student|trainee(?:ship)?|apprentice(?:ship)?|praktik(?:um|ant(?:in)?)|werkstudent(?:in)?|ausbildung|auszubildende[rn]?|azubi|duales studium|student|praxissemester|abschlussarbeit|thesis|volontariat|volontär(?:in)?|co-op)\b/iu,
  ],
  [
    6,
    /\b(?:chief|c[eftoi]o|president|managing director|geschäftsführe(?:r|rin|ung)|vorstand|evp|svp|general manager)\b/iu,
  ],
  [
    5,
    /\b(?:head of|director|vice president|vp|bereichsleit(?:er|erin|ung)|abteilungsleit(?:er|erin|ung)|leiter(?:in)? (?:der|des|für)|direktor(?:in)?|leitung)\b/iu,
  ],
  [
    4,
    /\b(?:lead|team ?lead(?:er)?|teamleit(?:er|erin|ung)|principal|staff (?:engineer|developer|scientist)|supervisor|gruppenleit(?:er|erin|ung)|schichtleit(?:er|erin|ung)|filialleit(?:er|erin|ung)|stationsleit(?:er|erin|ung)|bauleit(?:er|erin|ung)|foreman|polier|küchenchef|head chef|meister(?:in)?|oberarzt|oberärztin|architect)\b/iu,
  ],
  [3, /\b(?:senior|sr\.?|experienced|erfahrene[rn]?|specialist|expert(?:in|e)?|manager(?:in)?|iii)\b/iu],
  [
    1,
    /\b(?:junior|jr\.?|entry[- ]level|graduate|berufseinsteiger(?:in)?|einsteiger(?:in)?|berufsanfänger|assistant|assistenz|helfer(?:in)?|aushilfe|absolvent(?:in)?|associate|minijob|quereinsteiger(?:in)?)\b/iu,
  ],
];

/**
 * What a title says of the step; undefined when it says nothing.
 *
 * @param title of a job, one's own or an advertised one
 */
export function seniorityOf(title: string): Seniority | undefined {
  return STEPS.find(([, pattern]) => pattern.test(title))?.[0];
}

/** The step that goes with years of experience, where no title tells. */
export function seniorityOfYears(years: number): Seniority {
  if (years < 1) return 1;
  return years < 5 ? 2 : 3;
}

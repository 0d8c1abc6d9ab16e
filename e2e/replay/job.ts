/** An invented job, from which the page builders write result cards and job pages. */
export interface ReplayJob {
  site: 'linkedin' | 'naukri';
  /** Ten digits on LinkedIn, twelve on Naukri. */
  id: string;
  title: string;
  company: string;
  location: string;
  /** `YYYY-MM-DD`; LinkedIn shows it, Naukri does not. */
  postedOn: string;
  /** As the page words it: `1 week ago`, `Few hours ago`. */
  posted: string;
  /** Paragraphs apart by an empty line; lines that begin with `• ` are list items; a line that ends with `:` is a heading. */
  description: string;
  workplace?: 'Remote' | 'Hybrid' | 'On-site';
  salary?: string;
  skills?: string[];
  /** Absent: the page does not tell. */
  easyApply?: boolean;
  seniority?: string;
  employmentType?: string;
  /** Naukri: `3-5 Yrs`. */
  experience?: string;
  /** LinkedIn: false for a company without a page, whose card is one big link. */
  companyHasPage?: boolean;
  /** Naukri: the agency that posts for a client. */
  postedBy?: string;
  /** No longer accepting applications. */
  closed?: boolean;
}

const slug = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/** Path of the job's own page, as the sites write it on their result pages. */
export function jobPath(job: ReplayJob): string {
  return job.site === 'linkedin'
    ? `/jobs/view/${slug(job.title)}-at-${slug(job.company)}-${job.id}`
    : `/job-listings-${slug(job.title)}-${slug(job.company)}-${slug(job.location)}-${job.id}`;
}

import { escapeHtml } from './html.ts';

/** Where the board tells a posting's text, and how. */
export const TELLINGS = ['string', 'object', 'workday', 'og', 'packed', 'placeless'] as const;
export type Telling = (typeof TELLINGS)[number];

/** A posting as the board and the site behind its apply link have it. */
export interface BeeSitePosting {
  item: { MatchedObjectId: string; MatchedObjectDescriptor: Record<string, unknown> };
  /** Searches that list it; both when it does not say. */
  languages?: readonly ('en' | 'de')[];
  /** What lies behind its apply link: by path, HTML or a value to be sent as JSON. */
  pages: Record<string, unknown>;
}

export interface BeeSiteText {
  id: string;
  title: string;
  /** As plain lines; an item of a list begins with `• `. */
  text: string;
  place: { CityName: string; CountrySubDivisionName?: string; CountryName: string };
  /** `YYYY-MM-DD` */
  published: string;
  languages?: readonly ('en' | 'de')[];
  /** What the descriptor has beside, or instead. */
  descriptor?: Record<string, unknown>;
}

/** The text as a recruiter's editor would have it. */
export function textHtml(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const html = lines.map((line) =>
    line.startsWith('• ')
      ? `<li><span>${escapeHtml(line.slice(2))}</span></li>`
      : `<p style="text-align:left">${escapeHtml(line)}</p>`,
  );
  return html.join('').replaceAll(/(?:<li>.*?<\/li>)+/g, (items) => `<ul>${items}</ul>`);
}

/** Puts a posting's text where the telling says. */
export function beeSitePosting(it: BeeSiteText, telling: Telling): BeeSitePosting {
  const html = textHtml(it.text);
  const job = `job/${slug(it.place.CityName)}/${slug(it.title)}_R${it.id.padStart(7, '0')}`;
  const workday = `https://db.wd3.myworkdayjobs.com/DBWebsite/${job}/apply`;
  const page = `/Vacancies/${it.id}/Application/CheckLogin/1`;
  const workdayPages = {
    [`/wday/cxs/db/DBWebsite/${job}`]: {
      jobPostingInfo: { id: it.id, title: it.title, jobDescription: html, location: it.place.CityName },
    },
  };
  const told: Record<Telling, { descriptor: Record<string, unknown>; pages: Record<string, unknown> }> = {
    string: { descriptor: { PositionFormattedDescription: html, ApplyURI: [workday] }, pages: {} },
    object: {
      descriptor: { PositionFormattedDescription: { Content: html }, ApplyURI: [workday] },
      pages: {},
    },
    packed: { descriptor: { PositionFormattedDescription: escapeHtml(html), ApplyURI: workday }, pages: {} },
    workday: { descriptor: { ApplyURI: [workday] }, pages: workdayPages },
    placeless: { descriptor: { ApplyURI: [workday], PositionLocation: [] }, pages: workdayPages },
    og: {
      descriptor: { ApplyURI: [`https://jobs.db-finanzberatung.de${page}?lang=ger`] },
      pages: { [page]: ogPage(it) },
    },
  };
  const { descriptor, pages } = told[telling];
  return {
    item: {
      MatchedObjectId: it.id,
      MatchedObjectDescriptor: {
        PositionID: it.id,
        PositionTitle: escapeHtml(it.title),
        PositionURI: `/index.php?ac=jobad&id=${it.id}`,
        PositionLocation: [it.place],
        OrganizationName: it.place.CityName,
        PositionSchedule: [{ Name: 'Full-time' }],
        PublicationChannel: [{ StartDate: it.published }],
        PublicationStartDate: it.published,
        ...descriptor,
        ...it.descriptor,
      },
    },
    ...(it.languages && { languages: it.languages }),
    pages,
  };
}

function ogPage({ title, text }: BeeSiteText): string {
  return `<!doctype html><html><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<meta property="og:title" content="${escapeHtml(title)}">
<meta property="og:description" content="${escapeHtml(text)}">
</head><body><script>document.title = 'x';</script><p>Please sign in.</p></body></html>`;
}

const slug = (text: string) =>
  text
    .replaceAll(/[^A-Za-z0-9]/g, '-')
    .replaceAll(/-{2,}/g, '--')
    .replaceAll(/^-+|-+$/g, '');

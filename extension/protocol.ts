import { sourceSchema, workplaceSchema } from '@jobsieve/shared/contracts/job';
import { z } from 'zod';
import { CHROME_PATIENCE } from './engines/chrome';
import { ollamaTestSchema } from './engines/test-result';
import { BLOCK_SIGNALS, type JobFacts, PAY_PERIODS } from './sites/site';

/**
 * Every message between the parts of the extension: what is asked, what is answered, who may ask, and how long the
 * asker waits (ms). What arrives from a content script comes out of a hostile page and is validated like any request.
 */

export type { OllamaTest } from './engines/test-result';

const nullableText = z.string().nullable();

const nullableFlag = z.boolean().nullable();

const salaryRangeSchema = z.object({
  min: z.number().nonnegative().nullable(),
  max: z.number().nonnegative().nullable(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  period: z.enum(PAY_PERIODS).nullable(),
});

const factsSchema = z.object({
  location: nullableText,
  workplace: workplaceSchema.nullable(),
  postedAt: z.iso.date().nullable(),
  salary: nullableText,
  salaryRange: salaryRangeSchema.nullable(),
  isEasyApply: nullableFlag,
  isPromoted: nullableFlag,
  isReposted: nullableFlag,
  isViewed: nullableFlag,
  isApplied: nullableFlag,
  isClosed: nullableFlag,
  experience: nullableText,
  skills: z.array(z.string().min(1).max(300)).min(1).max(200).nullable(),
  employmentType: nullableText,
  seniority: nullableText,
  applicants: z.int().nonnegative().nullable(),
} satisfies Record<keyof JobFacts, z.ZodType>);

export const cardSchema = factsSchema.extend({
  source: sourceSchema,
  externalId: z.string().regex(/^\d{5,20}$/),
  title: z.string().min(1).max(1000),
  company: z.string().min(1).max(500),
  url: z.url({ protocol: /^https$/ }).max(2000),
});

export const detailSchema = factsSchema.extend({
  source: sourceSchema,
  externalId: z.string().regex(/^\d{5,20}$/),
  title: nullableText,
  company: nullableText,
  description: z.string().min(1).max(100_000),
  requirements: nullableText,
});

const blocked = z.object({ kind: z.literal('blocked'), signal: z.enum(BLOCK_SIGNALS), evidence: z.string() });
const drift = z.object({
  kind: z.literal('drift'),
  layout: nullableText,
  ids: z.array(z.string()),
  missing: z.array(z.string()),
});

export const cardsReadingSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('cards'),
    layout: z.string(),
    cards: z.array(cardSchema).max(1000),
    pending: z.array(z.string()),
  }),
  z.object({ kind: z.literal('empty'), layout: z.string(), evidence: z.string() }),
  z.object({ kind: z.literal('loading') }),
  drift,
  blocked,
  z.object({ kind: z.literal('not-results') }),
]);

export const detailReadingSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('detail'), layout: z.string(), detail: detailSchema }),
  z.object({ kind: z.literal('loading'), externalId: nullableText }),
  z.object({ kind: z.literal('closed'), externalId: nullableText, evidence: z.string() }),
  drift,
  blocked,
  z.object({ kind: z.literal('not-detail') }),
]);

/** Names and marks of a page's structure, and nothing else that a page could say. */
const OUTLINE = /^[\w:.\-…#×=?&/[\] \n]*$/;

/** What a page looks like that was not understood, or that stands in the way; without its text. */
export const structureSchema = z.object({
  address: z.string().max(500).regex(OUTLINE),
  outline: z.string().max(64_000).regex(OUTLINE),
});
export type Structure = z.infer<typeof structureSchema>;

const jobIds = z.array(z.string().regex(/^\d{5,20}$/)).max(2000);

/** What a scan wants to know of the result list in a tab. */
export const scanLookSchema = z.object({
  href: z.url({ protocol: /^https$/ }).max(8000),
  kind: z.enum(['cards', 'empty', 'loading', 'drift', 'blocked', 'not-results']),
  /** Jobs whose cards are filled in. */
  filled: jobIds,
  /** Jobs whose cards the page fills in when they are scrolled to. */
  pending: jobIds,
  signal: z.enum(BLOCK_SIGNALS).nullable(),
  /** How the list goes on; null: the page does not tell. */
  next: z.enum(['button', 'address', 'scroll', 'end']).nullable(),
  /** Why it is empty, blocked, not understood, or at its end. */
  evidence: z.string().max(500).nullable(),
  /** The tab is not in front: pages do not react to scrolling then. */
  hidden: z.boolean(),
});
export type ScanLook = z.infer<typeof scanLookSchema>;

/** More pages than a site gives of one search. */
export const SCAN_MOST_PAGES = 100;

export const scanStartSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('started') }),
  /** With words for the user. */
  z.object({ state: z.literal('refused'), message: z.string() }),
]);

export const connectResultSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('connected'), user: z.string(), serverUrl: z.string() }),
  z.object({ state: z.literal('failed'), message: z.string() }),
]);
export type ConnectResult = z.infer<typeof connectResultSchema>;

const lookAgainReason = z.enum(['resume', 'model']);

/** Who sends a message: a content script, the background, or one of the extension's own pages. */
export type Party = 'content' | 'background' | 'page';

interface MessageDefinition {
  from: Party;
  request: z.ZodType;
  response: z.ZodType;
  timeout: number;
}

export const MESSAGES = {
  /** What a result page tells, each time it tells something new. */
  'cards-read': {
    from: 'content',
    request: z.object({
      source: sourceSchema,
      reading: cardsReadingSchema,
      structure: structureSchema.optional(),
    }),
    response: z.object({}),
    timeout: 10_000,
  },
  /** A job that is open in front of the user, once its text stands still. */
  'detail-read': {
    from: 'content',
    request: z.object({
      source: sourceSchema,
      reading: detailReadingSchema,
      structure: structureSchema.optional(),
    }),
    response: z.object({}),
    timeout: 10_000,
  },
  /** Asks a tab for the job that is open in it. */
  'read-detail': {
    from: 'background',
    request: z.object({ source: sourceSchema, externalId: z.string() }),
    response: detailReadingSchema,
    timeout: 3_000,
  },
  /** Asks the offscreen document (a worker has no DOMParser) to read a fetched job page. */
  'parse-detail': {
    from: 'background',
    request: z.object({ source: sourceSchema, url: z.url(), html: z.string().max(5_000_000) }),
    response: detailReadingSchema,
    timeout: 10_000,
  },
  /** Asks a tab how its result list stands. */
  'scan-look': {
    from: 'background',
    request: z.object({ source: sourceSchema }),
    response: scanLookSchema,
    timeout: 3_000,
  },
  /** Has a tab bring a job of its list into view, or go on to the next page; only while it is at that address. */
  'scan-move': {
    from: 'background',
    request: z.object({
      source: sourceSchema,
      href: z.string(),
      /** Null: the next page. */
      show: z.string().nullable(),
    }),
    response: z.object({ done: z.boolean() }),
    timeout: 3_000,
  },
  /** Reads on through the result list that the user has in front, the page that is there included. */
  'scan-start': {
    from: 'page',
    request: z.object({ pages: z.int().min(1).max(SCAN_MOST_PAGES) }),
    response: scanStartSchema,
    timeout: 10_000,
  },
  'scan-stop': { from: 'page', request: z.object({}), response: z.object({}), timeout: 5_000 },
  /** Asks the offscreen document whether the browser has a model of its own that is ready. */
  'find-model': {
    from: 'background',
    request: z.object({}),
    response: z.object({ ready: z.boolean() }),
    timeout: 10_000,
  },
  /** Has that model answer a prompt. */
  'ask-model': {
    from: 'background',
    request: z.object({
      prompt: z.string(),
      schema: z.record(z.string(), z.unknown()),
      temperature: z.number(),
      topK: z.int(),
    }),
    response: z.object({
      text: z.string().nullable(),
      failure: z.object({ name: z.string(), message: z.string() }).nullable(),
    }),
    timeout: CHROME_PATIENCE,
  },
  connect: {
    from: 'page',
    request: z.object({ serverUrl: z.string(), code: z.string() }),
    response: connectResultSchema,
    timeout: 20_000,
  },
  disconnect: { from: 'page', request: z.object({}), response: z.object({}), timeout: 5_000 },
  'test-ollama': {
    from: 'page',
    request: z.object({ url: z.string(), model: z.string() }),
    response: ollamaTestSchema,
    timeout: 30_000,
  },
  /** Something changed that the agent should look at now: settings, resume, or the user opened the popup. */
  wake: { from: 'page', request: z.object({}), response: z.object({}), timeout: 5_000 },
  /** The user takes a rejected job back: it is read and scored again. */
  rescue: {
    from: 'page',
    request: z.object({ source: sourceSchema, externalId: z.string() }),
    response: z.object({ rescued: z.boolean() }),
    timeout: 5_000,
  },
  /** The user says whether a job that they were asked about was rightly sieved out; null takes the answer back. */
  'gate-answer': {
    from: 'page',
    request: z.object({
      source: sourceSchema,
      externalId: z.string(),
      answer: z.enum(['out', 'wanted']).nullable(),
    }),
    response: z.object({ state: z.enum(['recorded', 'rescued', 'reopened', 'withdrawn', 'gone']) }),
    timeout: 5_000,
  },
  /** Looks again at what the rules sieved out before the user lowered their gate. */
  'look-between': {
    from: 'page',
    request: z.object({}),
    response: z.object({ count: z.int() }),
    timeout: 20_000,
  },
  /** The user decides about a job that could not be judged. */
  'decide-myself': {
    from: 'page',
    request: z.object({ source: sourceSchema, externalId: z.string(), keep: z.boolean() }),
    response: z.object({ decided: z.boolean() }),
    timeout: 5_000,
  },
  /** Has matches scored again that were not scored with the resume or the model of now. */
  'rescore-matches': {
    from: 'page',
    request: z.object({}),
    response: z.object({ count: z.int() }),
    timeout: 20_000,
  },
  /** Asks what that may come to: with which resumes, and how many matches may fall below the gate. */
  'preview-rescoring': {
    from: 'page',
    request: z.object({}),
    response: z.object({ resumes: z.array(z.string()), mayFall: z.int() }),
    timeout: 30_000,
  },
  /** Puts matches that were scored again back to what they were. */
  'undo-rescoring': {
    from: 'page',
    request: z.object({}),
    response: z.object({ count: z.int() }),
    timeout: 20_000,
  },
  /** The user keeps the new scores, so that they cannot be undone any more. */
  'keep-scores': { from: 'page', request: z.object({}), response: z.object({}), timeout: 5_000 },
  /** The user has deleted a resume: matches that rest on it alone stay, or are scored again with the others. */
  'forget-resume': {
    from: 'page',
    request: z.object({ id: z.int(), keep: z.boolean() }),
    response: z.object({ count: z.int() }),
    timeout: 20_000,
  },
  /** Asks how many jobs that were sieved out look different to a resume or a model that has come since. */
  'preview-look-again': {
    from: 'page',
    request: z.object({}),
    response: z.object({
      resume: z.object({ count: z.int(), resumes: z.array(z.string()) }),
      model: z.object({ count: z.int() }),
    }),
    timeout: 30_000,
  },
  /** Has these jobs read and scored again. */
  'look-again': {
    from: 'page',
    request: z.object({ reason: lookAgainReason }),
    response: z.object({ count: z.int() }),
    timeout: 30_000,
  },
  /** The user does not want that. */
  'decline-look-again': {
    from: 'page',
    request: z.object({ reason: lookAgainReason }),
    response: z.object({}),
    timeout: 5_000,
  },
  /** The user has seen to a wall (signed in, solved the captcha): go on with the site. */
  'resume-site': {
    from: 'page',
    request: z.object({ source: sourceSchema }),
    response: z.object({}),
    timeout: 5_000,
  },
} as const satisfies Record<string, MessageDefinition>;

export type MessageName = keyof typeof MESSAGES;
export type RequestOf<N extends MessageName> = z.infer<(typeof MESSAGES)[N]['request']>;
export type ResponseOf<N extends MessageName> = z.infer<(typeof MESSAGES)[N]['response']>;

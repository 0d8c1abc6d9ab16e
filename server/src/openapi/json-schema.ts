import { interactionSchema } from '@jobsieve/shared/contracts/admin/interactions';
import { dashboardSchema, flowchartSchema } from '@jobsieve/shared/contracts/admin/pipeline';
import { postingDetailSchema, postingSchema } from '@jobsieve/shared/contracts/admin/postings';
import { runSchema } from '@jobsieve/shared/contracts/admin/runs';
import { gateSchema } from '@jobsieve/shared/contracts/admin/stats';
import { ticketSchema } from '@jobsieve/shared/contracts/admin/tickets';
import { tokenSchema, userSchema } from '@jobsieve/shared/contracts/admin/users';
import {
  changedJobSchema,
  jobDetailSchema,
  jobSchema,
  leadSchema,
  skillSchema,
} from '@jobsieve/shared/contracts/job';
import { problemSchema } from '@jobsieve/shared/contracts/problem';
import { z } from 'zod';

export type JsonSchema = Record<string, unknown>;

/** What is written once and referred to by name. */
const NAMED = z.registry<{ id: string }>();
for (const [id, schema] of Object.entries({
  Problem: problemSchema,
  Lead: leadSchema,
  Job: jobSchema,
  JobDetail: jobDetailSchema,
  ChangedJob: changedJobSchema,
  Skill: skillSchema,
  User: userSchema,
  Token: tokenSchema,
  Posting: postingSchema,
  PostingDetail: postingDetailSchema,
  Ticket: ticketSchema,
  Run: runSchema,
  Interaction: interactionSchema,
  Flowchart: flowchartSchema,
  Dashboard: dashboardSchema,
  Gate: gateSchema,
})) {
  NAMED.add(schema, { id });
}

/** Turns contracts into the JSON schemas of one OpenAPI document, and gathers those that have a name. */
export class JsonSchemas {
  readonly components: Record<string, JsonSchema> = {};

  /** What a client sends: before defaults and trimming. */
  input(schema: z.ZodType): JsonSchema {
    return this.#convert(schema, 'input');
  }

  /** What the server answers. A client has to expect more fields than there are today. */
  output(schema: z.ZodType): JsonSchema {
    return this.#convert(schema, 'output');
  }

  #convert(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
    const {
      $schema: _,
      $defs = {},
      ...converted
    } = z.toJSONSchema(schema, {
      io,
      target: 'draft-2020-12',
      metadata: NAMED,
      override: ({ jsonSchema }) => tidy(jsonSchema, io),
    });
    for (const [name, part] of Object.entries($defs)) {
      const { id: __, ...rest } = part as JsonSchema & { id?: string };
      this.components[name] = rename(rest) as JsonSchema;
    }
    const { id, ...whole } = rename(converted) as JsonSchema & { id?: string };
    if (id === undefined) return whole;
    this.components[id] = whole;
    return { $ref: `#/components/schemas/${id}` };
  }
}

/** Leaves out what only repeats the format of dates and the range of numbers, and what would forbid answers to grow. */
function tidy(schema: JsonSchema, io: 'input' | 'output'): void {
  if (io === 'output' && schema.additionalProperties === false) delete schema.additionalProperties;
  if (schema.format === 'date' || schema.format === 'date-time') delete schema.pattern;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
}

/** Points references at the components of the document. */
function rename(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rename);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === '$ref' && typeof part === 'string'
        ? part.replace(/^#\/\$defs\//, '#/components/schemas/')
        : rename(part),
    ]),
  );
}

import type { z } from 'zod';
import type { ProblemCode } from './problem.ts';

/**
 * A route as it is documented. Its schemas are those that the route itself reads and answers with: a test sends the
 * example and holds the answer against them, and refuses a route without an operation.
 */
export interface Operation {
  /** Unique; names the operation in generated clients. */
  id: string;
  method: 'get' | 'post' | 'patch' | 'delete';
  /** As in OpenAPI: `/admin/users/{id}`. Parameters are positive integers. */
  path: string;
  tag: string;
  access: 'public' | 'user' | 'admin';
  summary: string;
  description?: string;
  query?: z.ZodObject;
  headers?: z.ZodObject;
  body?: z.ZodType;
  answer: Answer;
  /** The same answer in another form, e.g. for another `Accept`. */
  otherTypes?: string[];
  /** Beside those that any operation can answer: 401, 403, 422 of the schema, 5xx. */
  problems?: ProblemCode[];
  example: Example;
}

export interface Answer {
  status: 200 | 201 | 204;
  description: string;
  /** JSON that fits this, unless `type` says otherwise. */
  schema?: z.ZodType;
  type?: 'text/plain' | 'text/html' | 'text/event-stream';
}

/** What is sent; what came back when it was sent is in `openapi/examples.json`. */
export interface Example {
  path?: Record<string, number>;
  query?: Record<string, string>;
  headers?: Record<string, string>;
  body?: unknown;
}

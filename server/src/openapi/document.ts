import { problemSchema } from '@jobsieve/shared/contracts/problem';
import { z } from 'zod';
import type { Operation } from '../http/operation.ts';
import { describeProblem, type ProblemCode } from '../http/problem.ts';
import type { RecordedExample } from './examples.ts';
import { type JsonSchema, JsonSchemas } from './json-schema.ts';

const PROBLEM_TYPE = 'application/problem+json';
const parameter = z.int().positive();

export interface OpenApi {
  openapi: '3.1.0';
  info: { title: string; version: string; description: string };
  tags: { name: string }[];
  paths: Record<string, Record<string, JsonSchema>>;
  components: JsonSchema;
}

/**
 * Writes the OpenAPI document of the operations, from the schemas that the routes use.
 *
 * @param examples what came back when each operation's example was sent, by operation
 */
export function openApi(
  operations: readonly Operation[],
  examples: ReadonlyMap<string, RecordedExample>,
  version: string,
): OpenApi {
  const schemas = new JsonSchemas();
  const problem = schemas.output(problemSchema);
  const paths: OpenApi['paths'] = {};
  for (const operation of operations) {
    paths[operation.path] ??= {};
    Object.assign(paths[operation.path] ?? {}, {
      [operation.method]: describe(operation, schemas, problem, examples.get(operation.id)),
    });
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'JobSieve',
      version,
      description:
        'Errors are `application/problem+json` (RFC 9457) with a stable `code` and the `request_id`. Unknown fields are refused. Lists are paged by `cursor`: send the `next_cursor` of the page before.',
    },
    tags: [...new Set(operations.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: {
      schemas: schemas.components,
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: 'A token of a user' },
        adminToken: { type: 'http', scheme: 'bearer', description: 'A token of an administrator' },
      },
    },
  };
}

function describe(
  operation: Operation,
  schemas: JsonSchemas,
  problem: JsonSchema,
  example: RecordedExample | undefined,
): JsonSchema {
  const { id, tag, summary, description, access, body, answer, otherTypes = [] } = operation;
  const type = answer.type ?? 'application/json';
  const answered = {
    ...(answer.schema && { schema: schemas.output(answer.schema) }),
    ...(example?.body !== undefined && { example: example.body }),
  };
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(description && { description }),
    security: access === 'public' ? [] : [{ [access === 'admin' ? 'adminToken' : 'token']: [] }],
    parameters: parametersOf(operation, schemas),
    ...(body && {
      requestBody: {
        required: !body.safeParse({}).success,
        content: { 'application/json': { schema: schemas.input(body), example: operation.example.body } },
      },
    }),
    responses: {
      [answer.status]: {
        description: answer.description,
        ...(answer.status !== 204 && {
          content: {
            [type]: answered,
            ...Object.fromEntries(otherTypes.map((other) => [other, { schema: { type: 'string' } }])),
          },
        }),
      },
      ...problemsOf(operation, problem),
    },
  };
}

function parametersOf({ path, query, headers, example }: Operation, schemas: JsonSchemas): JsonSchema[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: schemas.input(parameter),
    example: example.path?.[name],
  }));
  const listed = (where: 'query' | 'header', object: z.ZodObject | undefined) =>
    Object.entries(object?.shape ?? {}).map(([name, schema]) => ({
      name,
      in: where,
      required: !(schema as z.ZodType).safeParse(undefined).success,
      // Numbers in a query string are coerced from text, so that what a client may send is what comes out.
      schema: schemas.output(schema as z.ZodType),
      ...(where === 'query' && example.query?.[name] !== undefined && { example: example.query[name] }),
    }));
  return [...inPath, ...listed('query', query), ...listed('header', headers)];
}

/** The codes that an operation can answer, those of its own and those of its kind, by status. */
export function problemCodesOf({ access, path, query, body, problems = [] }: Operation): ProblemCode[] {
  return [
    ...(access === 'public'
      ? []
      : (['auth.token_missing', 'auth.token_invalid', 'auth.token_revoked'] as const)),
    ...(access === 'admin' ? (['auth.admin_only'] as const) : []),
    ...(body ? (['request.not_json', 'request.too_large'] as const) : []),
    ...(body || query ? (['request.invalid'] as const) : []),
    ...problems,
    ...(path.startsWith('/agent-forge') || path.startsWith('/admin')
      ? (['database.unavailable'] as const)
      : []),
  ];
}

function problemsOf(operation: Operation, problem: JsonSchema): JsonSchema {
  const byStatus = Map.groupBy(problemCodesOf(operation), (code) => describeProblem(code).status);
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      status,
      {
        description: codes.map((code) => `\`${code}\`: ${describeProblem(code).detail}`).join('\n\n'),
        content: { [PROBLEM_TYPE]: { schema: problem } },
      },
    ]),
  );
}

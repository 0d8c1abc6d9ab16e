import { z } from 'zod';

const LENGTHS = ['minLength', 'maxLength', 'minItems', 'maxItems'] as const;

/** Marks a field of an answer that we fill in ourselves: it is not asked for. Use as `.meta(OURS)`, with a default. */
export const OURS = { ours: true } as const;

/**
 * The schema that Ollama gets as `format` for answers that have to fit a zod schema. Lengths are left out: Ollama turns the
 * schema into a grammar, in which a text of at most 4000 characters is 4000 rules. The whole answer is checked instead.
 */
export function answerFormat(schema: z.ZodType): Record<string, unknown> {
  const { $schema, ...format } = z.toJSONSchema(schema, {
    override: ({ jsonSchema }) => {
      for (const length of LENGTHS) delete jsonSchema[length];
      for (const [name, property] of Object.entries(jsonSchema.properties ?? {})) {
        if (typeof property !== 'object' || !property.ours) continue;
        delete jsonSchema.properties?.[name];
        jsonSchema.required = jsonSchema.required?.filter((other) => other !== name) ?? [];
      }
    },
  });
  return format;
}

import { isRecord, type JsonSchema, resolveReference, typeOf, typesOf } from './json-schema.ts';
import { textFor } from './text-for.ts';

/** What to write where no rule says anything. */
export interface Fallback {
  /** A sentence, for strings. */
  text: string;
  /** A few words, for arrays of strings. */
  words: string[];
}

/** Schemas that refer to themselves end here: optional parts are left out below this depth. */
const MAX_DEPTH = 8;

/**
 * Makes a value that is valid under the schema, by walking it: `wanted` where it fits (cut to the schema's limits),
 * else the fallback. So any schema gets a valid answer, whatever the rules know of it.
 *
 * @throws Error for a schema that cannot be used (dangling reference, unknown pattern)
 */
export function fill(schema: JsonSchema, wanted: unknown, fallback: Fallback): unknown {
  return walk(schema, wanted, 0);

  function walk(part: JsonSchema | boolean | undefined, hint: unknown, depth: number): unknown {
    if (part === undefined || typeof part === 'boolean') return hint ?? fallback.text;
    if (part.$ref !== undefined) return walk(resolveReference(schema, part.$ref), hint, depth);
    if (part.const !== undefined) return part.const;
    if (part.enum) return part.enum.includes(hint) ? hint : part.enum[0];
    const variants = part.anyOf ?? part.oneOf;
    if (variants) return walk(pick(variants, hint), hint, depth);
    if (part.allOf) return walk(merge(part), hint, depth);
    const types = typesOf(part);
    const own = typeOf(hint);
    const type = types.find((one) => one === own || (one === 'number' && own === 'integer'));
    switch (type ?? types.find((one) => one !== 'null') ?? types[0]) {
      case 'object':
        return object(part, isRecord(hint) ? hint : {}, depth);
      case 'array':
        return array(part, Array.isArray(hint) ? hint : undefined, depth);
      case 'string':
        return textFor(part, typeof hint === 'string' ? hint : fallback.text);
      case 'integer':
        return number(part, hint, 1);
      case 'number':
        return number(part, hint, part.multipleOf ?? 0);
      case 'boolean':
        return hint === true;
      case 'null':
        return null;
      default:
        return hint ?? {};
    }
  }

  function pick(variants: (JsonSchema | boolean)[], hint: unknown): JsonSchema | boolean | undefined {
    const own = typeOf(hint);
    const types = (variant: JsonSchema | boolean) =>
      typeof variant === 'boolean'
        ? []
        : typesOf(variant.$ref ? resolveReference(schema, variant.$ref) : variant);
    const alike = isRecord(hint) ? variants.find((variant) => saysOf(variant, hint)) : undefined;
    const fitting =
      alike ?? (hint === undefined ? undefined : variants.find((variant) => types(variant).includes(own)));
    return fitting ?? variants.find((variant) => !types(variant).includes('null')) ?? variants[0];
  }

  /** Whether a variant is told from the others by what the hint has: a discriminated union. */
  function saysOf(variant: JsonSchema | boolean, hint: Record<string, unknown>): boolean {
    if (typeof variant === 'boolean') return false;
    const { properties = {} } = variant.$ref ? resolveReference(schema, variant.$ref) : variant;
    const fixed = Object.entries(properties).flatMap(([key, property]) =>
      typeof property === 'object' && property.const !== undefined ? [[key, property.const] as const] : [],
    );
    return fixed.length > 0 && fixed.every(([key, value]) => hint[key] === value);
  }

  function merge({ allOf = [], ...own }: JsonSchema): JsonSchema {
    const parts = allOf
      .filter((part) => typeof part !== 'boolean')
      .map((part) => (part.$ref ? resolveReference(schema, part.$ref) : part));
    const all = [...parts, own];
    return {
      ...Object.assign({}, ...all),
      properties: Object.assign({}, ...all.map((part) => part.properties)),
      required: all.flatMap((part) => part.required ?? []),
    };
  }

  function object(part: JsonSchema, hints: Record<string, unknown>, depth: number): Record<string, unknown> {
    const wantedKeys = Object.keys(part.properties ?? {}).filter(
      (key) => depth < MAX_DEPTH || part.required?.includes(key),
    );
    return Object.fromEntries(
      wantedKeys.map((key) => [key, walk(part.properties?.[key], hints[key], depth + 1)]),
    );
  }

  function array(part: JsonSchema, hints: unknown[] | undefined, depth: number): unknown[] {
    const fixed = part.prefixItems;
    if (fixed) return fixed.map((item, index) => walk(item, hints?.[index], depth + 1));
    const items = part.items;
    const ofText = typeof items === 'object' && typesOf(items).includes('string');
    const least = part.minItems ?? 0;
    const most = part.maxItems ?? Number.POSITIVE_INFINITY;
    const list = hints ?? (ofText ? fallback.words : depth < MAX_DEPTH ? [undefined] : []);
    const padded = [...list, ...Array<undefined>(Math.max(0, least - list.length))].slice(0, most);
    return padded.map((hint) => walk(items, hint, depth + 1));
  }

  function number(part: JsonSchema, hint: unknown, step: number): number {
    const nudge = step || 1e-6;
    const low =
      part.minimum ?? (part.exclusiveMinimum === undefined ? -Infinity : part.exclusiveMinimum + nudge);
    const high =
      part.maximum ?? (part.exclusiveMaximum === undefined ? Infinity : part.exclusiveMaximum - nudge);
    // zod bounds every integer by the safe ones; the middle of those says nothing.
    const bounded = low > Number.MIN_SAFE_INTEGER && high < Number.MAX_SAFE_INTEGER;
    const wantedNumber = typeof hint === 'number' ? hint : bounded ? (low + high) / 2 : 0;
    const unit = part.multipleOf ?? step;
    const stepped = unit > 0 ? Math.round(wantedNumber / unit) * unit : wantedNumber;
    const least = unit > 0 && Number.isFinite(low) ? Math.ceil(low / unit) * unit : low;
    const most = unit > 0 && Number.isFinite(high) ? Math.floor(high / unit) * unit : high;
    return Math.min(Math.max(stepped, least), most);
  }
}

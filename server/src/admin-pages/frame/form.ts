import type { Context } from 'hono';
import type { z } from 'zod';
import { readFields } from '../../http/body.ts';
import type { Environment } from '../../http/environment.ts';
import { problem } from '../../http/problem.ts';
import { type Html, html } from './html.ts';

export const FORM_TOKEN = 'form_token';

/** A form that changes something; it carries a token that proves that this page sent it. */
export function postForm(
  c: Context<Environment>,
  { action, body, kind = '' }: { action: string; body: Html; kind?: string },
): Html {
  return html`<form method="post" action="${action}" class="${kind}">
<input type="hidden" name="${FORM_TOKEN}" value="${c.get('formToken')}">
${body}
</form>`;
}

/** A button that does one thing. @param name what it does, for screen readers that read it without its row */
export function actionButton(
  c: Context<Environment>,
  {
    action,
    label,
    name,
    kind = '',
    fields = {},
  }: {
    action: string;
    label: string;
    name?: string;
    kind?: '' | 'primary' | 'danger';
    fields?: Record<string, string>;
  },
): Html {
  return postForm(c, {
    action,
    body: html`${Object.entries(fields).map(
      ([field, value]) => html`<input type="hidden" name="${field}" value="${value}">`,
    )}<button class="${kind}"${name !== undefined && html` aria-label="${name}"`}>${label}</button>`,
  });
}

/**
 * Reads a form's fields by the schema of the API's request. An empty field is one that was not filled in.
 *
 * @param shape turns the fields, which are texts, into what the schema takes
 * @throws ProblemError request.invalid, with a sentence for people
 */
export async function readForm<S extends z.ZodType>(
  c: Context<Environment>,
  schema: S,
  shape: (fields: Record<string, string>) => unknown = (fields) => fields,
): Promise<z.output<S>> {
  const { [FORM_TOKEN]: _, ...sent } = await readFields(c);
  const fields = Object.fromEntries(
    Object.entries(sent).flatMap(([name, value]) =>
      typeof value === 'string' && value.trim() !== '' ? [[name, value.replaceAll('\r\n', '\n')]] : [],
    ),
  );
  const read = schema.safeParse(shape(fields));
  if (read.success) return read.data;
  throw problem('request.invalid', { detail: sentence(read.error) });
}

function sentence(error: z.ZodError): string {
  const [issue] = error.issues;
  const field = issue?.path.join('.').replaceAll('_', ' ');
  return field ? `Check the field "${field}": ${issue?.message}.` : 'Fill in the form and send it again.';
}

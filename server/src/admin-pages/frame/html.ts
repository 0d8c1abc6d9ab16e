import { html } from 'hono/html';

/**
 * Markup whose every value was escaped on its way in. The room uses this tag alone and never marks a text as safe by
 * itself: what sites and models wrote stays text.
 */
export { html };
export type Html = ReturnType<typeof html>;

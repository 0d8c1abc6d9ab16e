import {
  ihlCategorySchema,
  postingStatusSchema,
  postingsQuerySchema,
} from '@jobsieve/shared/contracts/admin/postings';
import { Hono } from 'hono';
import type { AppParts } from '../../app-parts.ts';
import type { Environment } from '../../http/environment.ts';
import { pathId } from '../../http/path-id.ts';
import { pageOfRuns } from '../../modules/pipeline/runs.usecases.ts';
import { pageOfPostings, requirePosting } from '../../modules/postings/postings.usecases.ts';
import { PAGES } from '../browsers.ts';
import { html } from '../frame/html.ts';
import { choice, filterForm, pager } from '../frame/list.ts';
import { showPage } from '../frame/page.ts';
import { readPageQuery } from '../frame/query.ts';
import { runsTable } from '../runs/runs-table.ts';
import { postingView } from './posting-view.ts';
import { postingsTable } from './postings-table.ts';

const PATH = `${PAGES}/postings`;

/** `/admin/ui/postings` */
export function postingPages({ sql }: AppParts): Hono<Environment> {
  return new Hono<Environment>()
    .get('/', async (c) => {
      const query = readPageQuery(c, postingsQuerySchema);
      const { postings, next_cursor } = await pageOfPostings(sql, query);
      return showPage(c, {
        title: 'Postings',
        section: 'Postings',
        live: true,
        body: html`${filterForm(
          PATH,
          html`${choice({ name: 'status', label: 'State', chosen: query.status, values: postingStatusSchema.options })}
${choice({ name: 'ihl_category', label: 'Internal hire', chosen: query.ihl_category, values: ihlCategorySchema.options })}
<div class="field"><label for="filter-min_ihl">IHL from</label><input id="filter-min_ihl" name="min_ihl" type="number" min="0" max="10" value="${query.min_ihl}"></div>
<div class="field"><label for="filter-source">Source</label><input id="filter-source" name="source" value="${query.source}" size="12"></div>
<div class="field"><label for="filter-q">Words</label><input id="filter-q" name="q" type="search" value="${query.q}" maxlength="200"></div>`,
        )}
<div id="postings" data-live>${postingsTable(postings)}
${pager(PATH, query, next_cursor)}</div>`,
      });
    })
    .get('/:id{[0-9]+}', async (c) => {
      const posting = await requirePosting(sql, pathId(c, 'posting.not_found'));
      const { runs } = await pageOfRuns(sql, { posting_id: posting.posting_id, limit: 20 });
      return showPage(c, {
        title: posting.job_title,
        section: 'Postings',
        live: true,
        body: html`${postingView(c, posting)}
<div id="runs" data-live>${runs.length > 0 && runsTable(c, runs, 'Runs over it, the newest first')}</div>`,
      });
    });
}

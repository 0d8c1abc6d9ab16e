import { guard } from '../../agent/guard';
import { readHtml } from '../../agent/parse-detail';
import { answer } from '../../message-guard';

answer(guard(), 'parse-detail', ({ source, url, html }) => readHtml(source, url, html));

import { guard } from '../../agent/guard';
import { answer } from '../../agent/message-guard';
import { readHtml } from '../../agent/parse-detail';

answer(guard(), 'parse-detail', ({ source, url, html }) => readHtml(source, url, html));

import { guard } from '../../agent/guard';
import { answer } from '../../agent/message-guard';
import { readHtml } from '../../agent/parse-detail';
import { askModel, readyModel } from '../../engines/chrome';

const parts = guard();

answer(parts, 'parse-detail', ({ source, url, html }) => readHtml(source, url, html));
answer(parts, 'find-model', async () => ({ ready: (await readyModel()) !== null }));
answer(parts, 'ask-model', async (question) => {
  try {
    const model = await readyModel();
    return { text: model && (await askModel(model, question)), failure: null };
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
    return { text: null, failure: { name, message } };
  }
});

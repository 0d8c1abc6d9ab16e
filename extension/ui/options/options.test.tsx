// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '../../store/open';
import { readResumes } from '../../store/resumes';
import '../fixtures/effects-at-once';
import { fakeBrowser } from '../fixtures/fake-browser';
import { match } from '../fixtures/rows';
import { Options } from './options';

const fake = vi.hoisted(() => ({ current: null as ReturnType<typeof fakeBrowser> | null }));
vi.mock('wxt/browser', () => ({
  get browser() {
    return fake.current?.browser;
  },
}));

let world: ReturnType<typeof fakeBrowser>;
beforeEach(async () => {
  world = fakeBrowser();
  fake.current = world;
  render(<Options />, document.body);
  await vi.waitFor(() => byId('blacklist'));
});
afterEach(async () => {
  render(null, document.body);
  await Promise.all([database.resumes, database.cursors, database.leads].map((table) => table.clear()));
});

function byId(id: string): HTMLInputElement {
  const element = document.querySelector<HTMLInputElement>(`[data-testid="${id}"]`);
  if (element === null) throw new Error(`There is no ${id}.`);
  return element;
}
function type(id: string, text: string) {
  byId(id).value = text;
  byId(id).dispatchEvent(new Event('input', { bubbles: true }));
}
/** Waits for a text first, since what was typed shows only after the next rendering. */
const says = (id: string, words: string | RegExp) =>
  vi.waitFor(() => expect(byId(id).textContent).toMatch(words), { timeout: 10_000 });
const shows = (words: string) => vi.waitFor(() => expect(document.body.textContent).toContain(words));
const savedSettings = () => world.stored.get('settings') as Record<string, unknown> | undefined;

describe('the blacklist', () => {
  it('with a bad rule is refused with line and reason, and nothing at all is saved', async () => {
    type('blacklist', 'intern\n/[/');
    type('ollama-model', 'llama3.1');
    await shows('There are changes that are not saved.');
    byId('settings-save').click();
    await shows('Line 2: /[/');
    await shows('Not saved');
    expect(savedSettings()).toBeUndefined();
  });

  it('with good rules is saved together with the model, and the agent is told', async () => {
    type('blacklist', 'intern\n/^junior\\b/');
    type('ollama-model', 'llama3.1');
    await shows('There are changes that are not saved.');
    byId('settings-save').click();
    await shows('Saved.');
    expect(savedSettings()).toMatchObject({ blacklist: 'intern\n/^junior\\b/', ollamaModel: 'llama3.1' });
    await vi.waitFor(() => expect(world.sent.map(({ jobsieve }) => jobsieve)).toContain('wake'));
  });
});

describe('a rule of the blacklist that would never match', () => {
  it('is corrected with one click, and the other lines stay as they are', async () => {
    type('blacklist', '# mine\nManager, Director\n*sales*\nintern');
    await shows('There are changes that are not saved.');
    byId('settings-save').click();
    await shows('2 rules could not be read');
    const buttons = () =>
      [...document.querySelectorAll<HTMLButtonElement>('.rule-problems button')].map((button) => button);
    expect(buttons()).toHaveLength(2);
    buttons()[0]?.click();
    await vi.waitFor(() => expect(buttons()).toHaveLength(1));
    expect(byId('blacklist').value).toBe('# mine\nManager\nDirector\n*sales*\nintern');
    buttons()[0]?.click();
    await vi.waitFor(() => expect(buttons()).toHaveLength(0));
    expect(byId('blacklist').value).toBe('# mine\nManager\nDirector\n/sales/\nintern');
    byId('settings-save').click();
    await shows('Saved.');
  });
});

describe('connecting', () => {
  it('sends the code in upper case to the address made whole, and says as whom', async () => {
    const serverUrl = 'http://127.0.0.1:9000';
    world.answers.set('connect', { state: 'connected', user: 'Mira', serverUrl });
    type('server-url', '127.0.0.1:9000/');
    type('pairing-code', 'abcd2345');
    await vi.waitFor(() => expect(byId('pairing-code').value).toBe('ABCD2345'));
    byId('connect').click();
    await says('connection-status', 'Connected to http://127.0.0.1:9000 as Mira.');
    expect(world.sent).toContainEqual({ jobsieve: 'connect', request: { serverUrl, code: 'ABCD2345' } });
  });

  it('does not go to another machine without the permission of the user', async () => {
    type('server-url', 'https://jobs.example.org');
    type('pairing-code', 'ABCD2345');
    await vi.waitFor(() => expect(byId('pairing-code').value).toBe('ABCD2345'));
    byId('connect').click();
    await says('connection-status', /permission/u);
    expect(world.sent.map(({ jobsieve }) => jobsieve)).not.toContain('connect');
  });

  it('tells why it failed', async () => {
    world.answers.set('connect', { state: 'failed', message: 'This code is older than 10 minutes.' });
    type('pairing-code', 'ABCD2345');
    await vi.waitFor(() => expect(byId('pairing-code').value).toBe('ABCD2345'));
    byId('connect').click();
    await says('connection-status', 'This code is older than 10 minutes.');
  });
});

describe('the test of Ollama', () => {
  it('shows the cure for every system, each with a button to copy it', async () => {
    const cure = [
      { system: 'Linux', command: 'one' },
      { system: 'macOS', command: 'two' },
    ];
    world.answers.set('test-ollama', { state: 'origin-refused', message: 'Ollama refuses.', cure });
    byId('ollama-test').click();
    await says('ollama-status', /Ollama refuses\..*one.*two/u);
    expect(byId('ollama-status').querySelectorAll('button')).toHaveLength(2);
  });
});

describe('several resumes', () => {
  const written = async (text: string) => {
    type('resume-text', text);
    await vi.waitFor(() => expect(byId('resume-text').value).toBe(text));
  };

  it('have names, one is in use, and each can be loaded, used and deleted', async () => {
    await written('Backend engineer, Python');
    byId('resume-save').click();
    await shows('Saved: Pasted text');
    await vi.waitFor(() => byId('resume-add').click());
    await vi.waitFor(() => expect(byId('resume-text').value).toBe(''));
    await written('Team lead of twelve');
    type('resume-name', 'Lead');
    await vi.waitFor(() => expect(byId('resume-name').value).toBe('Lead'));
    byId('resume-save').click();
    await vi.waitFor(() => expect(byId('resume-list').textContent).toMatch(/Lead in use.*Pasted text/));
    expect((await readResumes()).map(({ name }) => name)).toEqual(['Lead', 'Pasted text']);
    document.querySelector<HTMLElement>('[aria-label="Use Pasted text"]')?.click();
    await vi.waitFor(() => expect(byId('resume-text').value).toBe('Backend engineer, Python'));
    await vi.waitFor(() => expect(byId('resume-list').textContent).toMatch(/Pasted text in use.*Lead/));
    vi.stubGlobal('confirm', () => true);
    document.querySelector<HTMLElement>('[aria-label="Delete Lead"]')?.click();
    await vi.waitFor(async () => expect(await readResumes()).toHaveLength(1));
    vi.unstubAllGlobals();
  });

  it('are not deleted before it is said which matches rest on them alone, and what becomes of these', async () => {
    const resume = { id: 7, name: 'Backend', text: 'Python', updatedAt: 0 };
    await database.resumes.bulkAdd([resume, { id: 8, name: 'Frontend', text: 'React', updatedAt: 0 }]);
    const rest = { scores: [61], confidence: 1, evidence: null, doubts: [], crossCheck: null };
    await database.leads.add(match('10000001', { basis: { ...rest, resume }, decidedAt: 15 }));
    const asked = vi.fn(() => true);
    vi.stubGlobal('confirm', asked);
    world.answers.set('forget-resume', { count: 1 });
    const remove = () => document.querySelector<HTMLElement>('[aria-label="Delete Backend"]');
    await vi.waitFor(() => expect(remove()).not.toBeNull());
    remove()?.click();
    await says('delete-resume', /1 match depends on the resume Backend alone.*keep it/u);
    expect(await readResumes()).toHaveLength(2);
    byId('delete-resume-rescore').click();
    await shows('Deleted: Backend. 1 match will be scored with your other resumes.');
    expect(await readResumes()).toMatchObject([{ name: 'Frontend' }]);
    expect(world.sent).toContainEqual({ jobsieve: 'forget-resume', request: { id: 7, keep: false } });
    expect(asked).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });

  it('are shown as they were understood, and what the user corrects is kept', async () => {
    await written('Data engineer since 2016\nPython, Airflow and PostgreSQL\nLanguages: English (C1)');
    await says('understood', /Understood: [3-9] skills/u);
    const skills = document.getElementById('understood-skills') as HTMLTextAreaElement;
    expect(skills.value).toContain('Airflow');
    skills.value = 'Airflow, Kubernetes';
    skills.dispatchEvent(new Event('change', { bubbles: true }));
    await says('understood', /Understood: 2 skills/u);
    byId('resume-save').click();
    await shows('Saved: Pasted text');
    expect((await readResumes())[0]?.understood?.skills).toEqual(['Airflow', 'Kubernetes']);
  });
});

describe('who scores', () => {
  it('is kept as soon as it is chosen', async () => {
    const builtin = byId('engine-choice').querySelector<HTMLInputElement>('[value="builtin"]');
    builtin?.click();
    await shows('Saved: Built-in rules.');
    expect(savedSettings()).toMatchObject({ engine: 'builtin' });
  });
});

describe('the resume', () => {
  it('is saved on the device with its length, and what is saved is shown', async () => {
    await shows('None saved yet.');
    type('resume-text', 'Backend engineer, Python');
    await vi.waitFor(() => expect(byId('resume-text').value).toBe('Backend engineer, Python'));
    byId('resume-save').click();
    await shows('Saved: Pasted text, 24 characters, today.');
    expect(await database.resumes.toArray()).toMatchObject([
      { name: 'Pasted text', text: 'Backend engineer, Python' },
    ]);
    expect(JSON.stringify(world.sent)).not.toContain('Backend');
  });

  it('that is empty is refused', async () => {
    byId('resume-save').click();
    await shows('The resume is empty');
  });
});

describe('a resume that is not saved yet', () => {
  const written = async (id: string, text: string) => {
    type(id, text);
    await vi.waitFor(() => expect(byId(id).value).toBe(text));
  };
  const nameIs = async (name: string) => {
    const input = document.querySelector<HTMLInputElement>('[data-testid="resume-name"]');
    expect(input).not.toBeNull();
    await written('resume-name', name);
  };

  it('is saved by "Save settings" too, and that is said', async () => {
    await written('resume-text', 'Backend engineer, Python');
    await shows('Your resume is not saved yet.');
    byId('settings-save').click();
    await shows('Saved, with your resume.');
    expect(await readResumes()).toMatchObject([{ text: 'Backend engineer, Python' }]);
    expect(document.body.textContent).not.toContain('None saved yet.');
    await written('resume-text', 'Backend engineer, Python, Go');
    await shows('Your resume is not saved yet.');
    expect(document.body.textContent).not.toContain('Saved, with your resume.');
  });

  it('stays in its field when it cannot be saved, and that is said', async () => {
    await written('resume-text', 'x'.repeat(200_001));
    byId('settings-save').click();
    await shows('The settings are saved. The resume is not: see above.');
    await shows('at most 200000 are taken');
    expect(byId('resume-text').value).toHaveLength(200_001);
    expect(await readResumes()).toEqual([]);
  });

  it('under another name does not overwrite the saved one before the user has said so', async () => {
    await written('resume-text', 'Backend engineer, Python');
    byId('resume-save').click();
    await shows('Saved: Pasted text, 24 characters');
    await written('resume-text', 'Frontend engineer, React');
    await nameIs('Frontend CV');
    byId('resume-save').click();
    await says('overwrite-resume', /Nothing is saved yet\. Frontend CV has another name.*Pasted text/u);
    expect(await readResumes()).toMatchObject([{ name: 'Pasted text', text: 'Backend engineer, Python' }]);
    byId('settings-save').click();
    await shows('The settings are saved. The resume is not yet: see the question above.');
    expect(await readResumes()).toHaveLength(1);
    byId('overwrite-resume-add').click();
    await shows('Saved: Frontend CV, 24 characters');
    expect((await readResumes()).map(({ name }) => name)).toEqual(['Frontend CV', 'Pasted text']);
  });

  it('from a second file does not overwrite the first one either, and the user may still replace it', async () => {
    const choose = async (name: string, text: string) => {
      const input = byId('resume-file');
      Object.defineProperty(input, 'files', { value: [new File([text], name)], configurable: true });
      Object.defineProperty(input, 'value', { value: '', configurable: true, writable: true });
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await vi.waitFor(() => expect(byId('resume-text').value).toBe(text));
    };
    await choose('long.txt', 'Mira Solberg, backend engineer, Python and SQL');
    byId('resume-save').click();
    await shows('Saved: long.txt');
    await choose('other.txt', 'Mira Solberg, frontend engineer, React and CSS');
    byId('resume-save').click();
    await says('overwrite-resume', /other\.txt/u);
    byId('overwrite-resume-replace').click();
    await shows('Saved: other.txt');
    expect((await readResumes()).map(({ name }) => name)).toEqual(['other.txt']);
    byId('resume-undo').click();
    await shows('Back as it was: long.txt');
    expect(await readResumes()).toMatchObject([
      { name: 'long.txt', text: 'Mira Solberg, backend engineer, Python and SQL' },
    ]);
    expect(byId('resume-name').value).toBe('long.txt');
  });

  it('under the same name replaces the saved one at once, which can be undone with the time of then', async () => {
    await database.resumes.add({ id: 7, name: 'CV', text: 'Python', updatedAt: 5 });
    await vi.waitFor(() => expect(byId('resume-text').value).toBe('Python'));
    await written('resume-text', 'Python and Go');
    byId('resume-save').click();
    await shows('It has replaced what was saved before.');
    byId('resume-undo').click();
    await shows('Back as it was: CV');
    expect(await readResumes()).toEqual([{ id: 7, name: 'CV', text: 'Python', updatedAt: 5 }]);
    expect(document.querySelector('[data-testid="resume-undo"]')).toBeNull();
  });

  it('that was typed is not thrown away by "Add another resume" without a question', async () => {
    await database.resumes.add({ id: 7, name: 'CV', text: 'Python', updatedAt: 5 });
    await vi.waitFor(() => expect(byId('resume-text').value).toBe('Python'));
    await written('resume-text', 'Python, and an hour of typing');
    const asked = vi.fn(() => false);
    vi.stubGlobal('confirm', asked);
    byId('resume-add').click();
    expect(asked).toHaveBeenCalledTimes(1);
    expect(byId('resume-text').value).toBe('Python, and an hour of typing');
    vi.unstubAllGlobals();
  });
});

describe('the address of the model', () => {
  const saveAddress = async (address: string) => {
    type('ollama-url', address);
    await shows('There are changes that are not saved.');
    byId('settings-save').click();
  };

  it('that is not on this machine is saved only once the user has agreed that the resume goes there', async () => {
    world.browser.permissions.request = async () => true;
    await saveAddress('http://192.168.1.20:11434');
    await says('model-address-question', /Your resume.*http:\/\/192\.168\.1\.20:11434/u);
    expect(savedSettings()).toBeUndefined();
    byId('model-address-confirm').click();
    await shows('Saved.');
    expect(savedSettings()).toMatchObject({ ollamaUrl: 'http://192.168.1.20:11434' });
  });

  it('goes back to what it was when the user does not agree', async () => {
    await saveAddress('https://model.example.org');
    await says('model-address-question', /model\.example\.org/u);
    byId('model-address-cancel').click();
    await vi.waitFor(() => expect(byId('ollama-url').value).toBe('http://127.0.0.1:11434'));
    expect(savedSettings()).toBeUndefined();
  });

  it('on this machine is saved without a question', async () => {
    await saveAddress('http://127.0.0.1:11435');
    await shows('Saved.');
    expect(savedSettings()).toMatchObject({ ollamaUrl: 'http://127.0.0.1:11435' });
  });
});

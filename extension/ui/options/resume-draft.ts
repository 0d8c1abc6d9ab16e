import { useEffect, useRef, useState } from 'preact/hooks';
import type { Understood } from '../../engines/resume';
import { send } from '../../messaging';
import { readResumeFile } from '../../resume/read-resume-file';
import type { ResumeRow } from '../../store/database';
import { database } from '../../store/open';
import { putResumeBack, readResumes, saveResume } from '../../store/resumes';
import { useLive } from '../hooks/use-live';
import { failed, type Outcome } from './outcome';
import { useUnderstood } from './use-understood';

const PASTED = 'Pasted text';

/** What became of an attempt to save: `asks` leaves the saved resume alone until the user has answered. */
export type ResumeSaved = 'saved' | 'asks' | 'failed';

export type ResumeDraft = ReturnType<typeof useResumeDraft>;

/** The resume in the fields of the options page until it is saved, and what is asked or offered around saving it. */
export function useResumeDraft() {
  const resumes = useLive(() => readResumes(database));
  const [text, setText] = useState('');
  const [name, setName] = useState(PASTED);
  /** undefined: nothing is loaded into the fields yet; null: a new one. */
  const [loaded, setLoaded] = useState<ResumeRow | null | undefined>(undefined);
  const [correction, setCorrection] = useState<Understood | null>(null);
  const [outcome, setOutcome] = useState<Outcome>(null);
  const [busy, setBusy] = useState(false);
  /** The saved resume that would be overwritten, while the user is asked about it. */
  const [overwritten, setOverwritten] = useState<ResumeRow | null>(null);
  /** A resume as it was before it was replaced. */
  const [replaced, setReplaced] = useState<ResumeRow | null>(null);
  const touched = useRef(false);
  /** The user wrote the text here, so that it stands in no file. */
  const typed = useRef(false);
  const read = useUnderstood(text);
  const [inUse] = resumes ?? [];

  const isChanged =
    text.trim() !== (loaded?.text ?? '') ||
    (text.trim() !== '' && name.trim() !== (loaded?.name ?? name.trim())) ||
    JSON.stringify(correction) !== JSON.stringify(loaded?.understood ?? null);

  const load = (resume: ResumeRow | null) => {
    touched.current = false;
    typed.current = false;
    setLoaded(resume);
    setText(resume?.text ?? '');
    setName(resume?.name ?? PASTED);
    setCorrection(resume?.understood ?? null);
    setOverwritten(null);
  };
  useEffect(() => {
    if (inUse && !touched.current && loaded === undefined) load(inUse);
  }, [inUse]);

  /** Asks before a text that stands nowhere else is lost. */
  const mayDiscard = () =>
    !typed.current || text.trim() === '' || !isChanged || confirm('Discard the text that is not saved?');

  const readFile = async (file: File) => {
    if (!mayDiscard()) return;
    touched.current = true;
    setBusy(true);
    setOverwritten(null);
    setOutcome({ tone: 'plain', message: `Reading ${file.name} …` });
    try {
      const { text: found, pages } = await readResumeFile(file);
      typed.current = false;
      setText(found);
      setName(file.name);
      setCorrection(null);
      const on = pages === undefined ? '' : ` on ${pages === 1 ? '1 page' : `${pages} pages`}`;
      const message = `Read ${characters(found)}${on} from ${file.name}. Look it over, then save it.`;
      setOutcome({ tone: 'plain', message });
    } catch (error) {
      setOutcome(failed(error));
    } finally {
      setBusy(false);
    }
  };

  /**
   * Saves what is in the fields. Another text under another name is most likely another resume, so it does not overwrite the
   * saved one unless the user says so.
   */
  const save = async (how?: 'add' | 'replace'): Promise<ResumeSaved> => {
    try {
      const before = loaded ? (await readResumes()).find(({ id }) => id === loaded.id) : undefined;
      const isOtherText = before !== undefined && before.text !== text.trim();
      if (how === undefined && isOtherText && before.name !== name.trim() && text.trim() !== '') {
        setOutcome(null);
        setOverwritten(before);
        return 'asks';
      }
      const id = how === 'add' ? undefined : before?.id;
      const row = await saveResume({ id, name, text, understood: correction ?? undefined });
      touched.current = false;
      typed.current = false;
      setOverwritten(null);
      setLoaded(row);
      setText(row.text);
      setName(row.name);
      setReplaced(how !== 'add' && isOtherText ? before : null);
      setOutcome({ tone: 'good', message: `Saved: ${row.name}, ${characters(row.text)}.` });
      // The agent finds it by its own alarm too, should this not get through.
      send('wake', {}).catch(() => undefined);
      return 'saved';
    } catch (error) {
      setOutcome(failed(error));
      return 'failed';
    }
  };

  /** Brings back the resume that was replaced last. */
  const undo = async () => {
    if (replaced === null) return;
    try {
      await putResumeBack(replaced);
      setReplaced(null);
      load(replaced);
      setOutcome({
        tone: 'good',
        message: `Back as it was: ${replaced.name}, ${characters(replaced.text)}.`,
      });
      send('wake', {}).catch(() => undefined);
    } catch (error) {
      setOutcome(failed(error));
    }
  };

  return {
    resumes,
    text,
    name,
    edited: loaded?.id ?? null,
    understood: correction ?? read,
    isCorrected: correction !== null,
    /** Whether the fields hold something that is not saved. */
    isChanged,
    outcome,
    busy,
    overwritten,
    replaced,
    say: (next: Outcome) => {
      setReplaced(null);
      setOutcome(next);
    },
    setName,
    correct: setCorrection,
    write(next: string) {
      touched.current = true;
      typed.current = true;
      setText(next);
      if (next.trim() === '') setName(PASTED);
    },
    load,
    mayDiscard,
    readFile,
    save,
    undo,
    keepAsIs: () => setOverwritten(null),
  };
}

export const characters = (text: string) => `${text.length.toLocaleString()} characters`;

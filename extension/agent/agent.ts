import type { Source } from '@jobsieve/shared/contracts/job';
import type { Structure } from '../protocol';
import type { CardsReading, DetailReading } from '../sites/site';
import { recovered, retryNow } from '../store/health';
import type { Settings } from '../store/settings';
import { dropLapsed } from '../store/snapshots';
import { lookBetween, previewRescoring, rescoreMatches, rescue } from './again';
import { boundWaits } from './bound-waits';
import { deliverLane } from './deliver';
import { describeLane } from './describe';
import { dropBlacklisted } from './drop-blacklisted';
import { fillFingerprints } from './fill-fingerprints';
import { forgetResume } from './forget-resume';
import { answerCheck } from './gate-answer';
import { gateCheckLane } from './gate-check';
import { takeCards } from './intake';
import { keepReport } from './keep-report';
import { createLookAgain, type Reason } from './look-again';
import type { AgentParts, Lane } from './parts';
import { pullLane } from './pull';
import { createPump, type PumpParts } from './pump';
import { scanLane } from './scan';
import { startScan, stopScan } from './scan-start';
import { scoreLane } from './score';
import { syncLane } from './sync';
import { takeDetail } from './take-detail';
import { answered, UNUSABLE } from './unanswered';
import { keepScores, undoRescoring } from './undo';
import { decideMyself, release } from './unjudged';

export type Agent = ReturnType<typeof createAgent>;

/** Everything between a card in a message and a decision on the server. */
export function createAgent(parts: AgentParts, pumpParts: Omit<PumpParts, 'now'>) {
  const { db } = parts;
  const lanes = [syncLane, describeLane, scoreLane, deliverLane, pullLane, scanLane].map((lane) =>
    whileRunning(parts, lane(parts)),
  );
  const pump = createPump([...lanes, gateCheckLane(parts)], { ...pumpParts, now: parts.now });
  // What a dead worker was doing is not being done any more.
  const swept = db.activity.clear().catch(pumpParts.report);
  void fillFingerprints(db).catch(pumpParts.report);
  const lookAgain = createLookAgain(parts);
  /** Goes to work if something was queued. @returns how much */
  const counted = async (queued: Promise<number>): Promise<number> => {
    const count = await queued;
    if (count > 0) pump.wake();
    return count;
  };

  return {
    /** Looks for work: at an alarm, when the network is back, when something was changed. */
    async wake(): Promise<void> {
      await swept;
      await boundWaits(parts);
      await dropLapsed(db, parts.now());
      pump.wake();
    },
    /** The user did something about it: what waits for a later time is tried now. */
    async retry(): Promise<void> {
      await retryNow(db, parts.now());
      await this.wake();
    },
    /** Another model or engine: jobs that failed are scored again without their pauses, and what was said of the old one is over. */
    async modelChanged(): Promise<void> {
      await db.leads.where('stage').equals('described').modify({ dueAt: 0, attempts: 0 });
      await answered(db);
      await db.health.delete('ollama');
      await this.retry();
    },
    /** A test got through to the model. What waited because it was away is tried now; that a job has failed stays counted. */
    async modelAnswers(): Promise<void> {
      const health = await db.health.get('ollama');
      if (health?.state === 'waiting' && health.code !== UNUSABLE) {
        await db.leads.where('stage').equals('described').modify({ dueAt: 0 });
      }
      await this.retry();
    },
    async settingsChanged(settings: Settings, before: Settings): Promise<void> {
      if (settings.blacklist !== before.blacklist) await dropBlacklisted(db, settings.blacklist);
      const isOtherModel =
        settings.ollamaUrl !== before.ollamaUrl ||
        settings.ollamaModel !== before.ollamaModel ||
        settings.engine !== before.engine;
      await (isOtherModel ? this.modelChanged() : this.retry());
    },
    async cardsRead(source: Source, reading: CardsReading, structure?: Structure): Promise<void> {
      await takeCards(parts, source, reading);
      await keepReport(parts, source, 'results', reading, structure);
      await this.wake();
    },
    async detailRead(source: Source, reading: DetailReading, structure?: Structure): Promise<void> {
      await keepReport(parts, source, 'job', reading, structure);
      if (await takeDetail(parts, source, reading)) await this.wake();
    },
    /** The user takes a rejected job back. @returns false when it is none */
    async rescue(source: Source, externalId: string): Promise<boolean> {
      const rescued = await rescue(parts, source, externalId);
      if (rescued) await this.wake();
      return rescued;
    },
    /** The user says whether a job that they were asked about was rightly sieved out; null takes that back. */
    async answerCheck(source: Source, externalId: string, answer: 'out' | 'wanted' | null) {
      const recorded = await answerCheck(parts, source, externalId, answer);
      await this.wake();
      return recorded;
    },
    /** Looks again at what the rules sieved out before the user lowered their gate. @returns at how many jobs */
    lookBetween: () => counted(lookBetween(parts)),
    /** The user decides about a job that could not be judged. @returns false when it is none */
    async decideMyself(source: Source, externalId: string, keep: boolean): Promise<boolean> {
      const decided = await decideMyself(parts, source, externalId, keep);
      if (decided) await this.wake();
      return decided;
    },
    /** The extension is a newer one, whose rules may understand more. */
    async updated(): Promise<void> {
      await release(db);
      await this.wake();
    },
    /** Has matches scored again that were not scored with the resume or the model of now. @returns how many */
    rescoreMatches: () => counted(rescoreMatches(parts)),
    /** How many of them may fall below the gate. */
    previewRescoring: () => previewRescoring(parts),
    /** Puts them back to what they were. @returns how many */
    undoRescoring: () => counted(undoRescoring(parts)),
    /** The new scores are well: nothing is kept for undoing. */
    keepScores: () => keepScores(db),
    /** A resume was deleted. @returns how many matches are scored again with the others */
    forgetResume: (id: number, keep: boolean) => counted(forgetResume(parts, id, keep)),
    /** How many jobs that were sieved out look different today. */
    previewLookAgain: () => lookAgain.preview(),
    /** Has them read and scored again. @returns how many */
    lookAgain: (reason: Reason) => counted(lookAgain.start(reason)),
    declineLookAgain: (reason: Reason) => lookAgain.decline(reason),
    /** The user has seen to a wall. */
    async resumeSite(source: Source): Promise<void> {
      await recovered(db, source, parts.now(), () => true);
      await db.pace.where('source').equals(source).modify({ backoff: 0, backoffUntil: 0, strange: [] });
      await this.wake();
    },
    /** Reads on through the result list that the user has in front. */
    async startScan(pages: number) {
      const started = await startScan(parts, pages);
      await this.wake();
      return started;
    },
    stopScan: () => stopScan(parts),
    /** Resolves when nothing can be done now. */
    settled: pump.settled,
    stop: pump.stop,
  };
}

/** A paused agent takes in what it is shown and does nothing by itself. */
function whileRunning(parts: AgentParts, lane: Lane): Lane {
  return {
    name: lane.name,
    step: async () =>
      (await parts.settings()).paused ? { did: false, at: Number.POSITIVE_INFINITY } : lane.step(),
  };
}

import { useNow } from '../hooks/use-now';
import { type Workload, workloadLines } from './workload';

interface WorkloadListProps {
  work: Workload;
  /** Pages a day. */
  cap: number;
  /** Neither paused nor held up. */
  isGoingOn: boolean;
}

/** What waits, site by site, with today's pages; nothing while nothing waits. It is no status: it changes every second. */
export function WorkloadList({ work, cap, isGoingOn }: WorkloadListProps) {
  const now = useNow(work.waiting > 0 ? 1000 : null);
  const lines = workloadLines(work, cap, now, isGoingOn);
  if (lines.length === 0) return null;
  return (
    <ul class="workload small soft" data-testid="workload" aria-label="Jobs waiting">
      {lines.map((line) => (
        <li key={line.split(' ')[0]}>{line}</li>
      ))}
    </ul>
  );
}

import { render } from 'preact';
import { Jobs } from '../../ui/jobs/jobs';
import { Guarded } from '../../ui/parts/broken';

const root = document.getElementById('root');
if (root) {
  render(
    <Guarded>
      <Jobs />
    </Guarded>,
    root,
  );
}

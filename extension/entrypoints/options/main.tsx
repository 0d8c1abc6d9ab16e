import { render } from 'preact';
import { Options } from '../../ui/options/options';
import { Guarded } from '../../ui/parts/broken';

const root = document.getElementById('root');
if (root) {
  render(
    <Guarded>
      <Options />
    </Guarded>,
    root,
  );
}

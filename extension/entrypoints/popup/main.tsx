import { render } from 'preact';
import { Guarded } from '../../ui/parts/broken';
import { Popup } from '../../ui/popup/popup';

const root = document.getElementById('root');
if (root) {
  render(
    <Guarded>
      <Popup />
    </Guarded>,
    root,
  );
}

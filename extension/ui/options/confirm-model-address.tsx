import { Button } from '../parts/button';
import { Notice } from '../parts/notice';

interface ConfirmModelAddressProps {
  /** Whole, as `serverAddress` makes it. */
  address: string;
  confirm(): void;
  cancel(): void;
}

/** Asks before a model elsewhere than on this machine gets the resume. */
export function ConfirmModelAddress({ address, confirm, cancel }: ConfirmModelAddressProps) {
  return (
    <div role="alertdialog" aria-labelledby="model-address-question" data-testid="model-address-question">
      <Notice tone="fair">
        <p id="model-address-question" class="wraps">
          Your resume and the texts of jobs will be sent to <bdi class="mono">{address}</bdi>, which is not on
          this machine. Is this your own model server?
        </p>
        <div class="actions">
          <Button small onClick={confirm} data-testid="model-address-confirm">
            Save, and send them there
          </Button>
          <Button small onClick={cancel} data-testid="model-address-cancel">
            Cancel
          </Button>
        </div>
      </Notice>
    </div>
  );
}

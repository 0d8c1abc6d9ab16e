/** Parts of a page that show no job, however much they move. */
const SILENT =
  'script, style, link, meta, noscript, svg, video, audio, canvas, iframe, [contenteditable="true"]';

/** By its type, not its class: a node of a frame is made by another window's. */
const isElement = (node: Node): node is Element => node.nodeType === 1;

/**
 * Whether a change of the page can have brought or changed a job; cheap, and in doubt yes.
 */
export function matters(record: MutationRecord): boolean {
  const { target } = record;
  const place = isElement(target) ? target : target.parentElement;
  if (place?.closest(SILENT)) return false;
  if (record.type !== 'childList') return true;
  return shows(record.addedNodes) || shows(record.removedNodes);
}

/** The elements by which the sites show jobs in lists. */
const JOB =
  '[data-job-id], [data-occludable-job-id], [data-entity-urn], [componentkey^="job-card-component-ref-"], [data-view-name="job-search-job-card"]';

/** Whether a change has brought a job into view, or into an item that stood empty. */
export function bringsJob({ target, addedNodes }: MutationRecord): boolean {
  for (const node of addedNodes) {
    if (isElement(node) && (node.matches(JOB) || node.querySelector(JOB) !== null)) return true;
  }
  return addedNodes.length > 0 && isElement(target) && target.closest(JOB) !== null;
}

function shows(nodes: NodeList): boolean {
  for (const node of nodes) {
    if (isElement(node) && !node.matches(SILENT)) return true;
    if (node.nodeType === 3 && /\S/u.test(node.nodeValue ?? '')) return true;
  }
  return false;
}

/**
 * What is observed. The attributes are those by which the sites name jobs: a recycled list item may change nothing but
 * its id and its texts.
 */
export const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: ['data-job-id', 'data-occludable-job-id', 'data-entity-urn', 'componentkey'],
};

/**
 * Goes through everything below an element in the order of the page. By a loop: a hostile or machine-made page may be
 * nested deeper than the call stack reaches.
 *
 * @param enter tells whether to go into the node's children
 * @param leave is called after the children of an element that was entered
 */
export function walk(
  root: Node,
  enter: (node: Node) => boolean,
  leave: (element: Element) => void = () => undefined,
): void {
  let node: Node | null = root.firstChild;
  while (node) {
    if (enter(node)) {
      if (node.firstChild) {
        node = node.firstChild;
        continue;
      }
      if (node.nodeType === 1) leave(node as Element);
    }
    while (node && !node.nextSibling) {
      node = node.parentNode === root ? null : node.parentNode;
      if (node) leave(node as Element);
    }
    node = node?.nextSibling ?? null;
  }
}
